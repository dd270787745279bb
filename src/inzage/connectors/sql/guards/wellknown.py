"""Passwords that are tried first by everybody who breaks in: what is set by examples, images and installers."""

WORDS = (
    *("", "password", "postgres", "admin", "root", "123456", "12345678", "changeme", "secret", "test", "pass", "toor"),
    *("default", "demo", "example", "letmein", "qwerty", "mysql", "mariadb", "welkom", "welkom01", "wachtwoord"),
)

AFTER_NAME = ("", "1", "123")


def well_known(user: str) -> tuple[str, ...]:
    """What is tried for an account of this name, each once."""
    return tuple(dict.fromkeys((*(user + after for after in AFTER_NAME), *WORDS)))
