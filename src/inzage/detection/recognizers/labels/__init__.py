"""Kinds of data that only a label tells: `klantnummer: 12345`, `wachtwoord is ...`."""
