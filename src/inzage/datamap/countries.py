"""Countries by their code of two letters, and which of them the GDPR covers."""

from babel import Locale

from inzage.law.eea import EEA, is_outside_eea

__all__ = ["EEA", "country_name", "is_country", "is_outside_eea"]

LETTERS = 2


def is_country(code: str) -> bool:
    """Whether this is the code of a country."""
    return len(code) == LETTERS and code.isalpha() and code.isupper() and code in Locale("en").territories


def country_name(code: str, language: str) -> str:
    return str(Locale(language).territories.get(code, code))
