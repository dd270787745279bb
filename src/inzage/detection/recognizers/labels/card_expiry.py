"""Expiry dates of cards. Standard: ISO/IEC 7813 (month and year), after a label."""

from inzage.detection.recognizers.labelled import Labelled


class CardExpiry(Labelled):
    category = "card_expiry"
    labels = (
        "vervaldatum", "verval datum", "verloopdatum", "geldig tot", "geldig t m", "geldig tot en met", "verloopt",
        "exp", "expiry", "expiration", "expires", "expires on", "expiry date", "expiration date", "exp date",
        "valid thru", "valid until", "valid till", "good thru", "vervalt", "exp datum",
        "gültig bis", "ablaufdatum", "verfallsdatum", "verfalldatum", "läuft ab", "gültig bis ende",
        "expire le", "expire", "date d expiration", "expiration", "valable jusqu au", "valide jusqu au", "expire fin",
    )  # fmt: skip
    form = r"(?:0[1-9]|1[0-2])[ ]?[/-][ ]?(?:20)?[2-4][0-9]"
