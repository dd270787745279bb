"""Countries by their code of two letters, and which of them the GDPR covers."""

from babel import Locale

EEA = frozenset(
    "AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE IS LI NO".split()  # noqa: SIM905 - reads as a list
)
"""The European Union with Iceland, Liechtenstein and Norway. Law: EEA Agreement, annex XI (Decision 154/2018)."""

LETTERS = 2


def is_country(code: str) -> bool:
    """Whether this is the code of a country."""
    return len(code) == LETTERS and code.isalpha() and code.isupper() and code in Locale("en").territories


def is_outside_eea(code: str) -> bool:
    """Whether data in this country has left the EEA. An unknown country is not called outside. Law: GDPR ch. V."""
    return bool(code) and code not in EEA


def country_name(code: str, language: str) -> str:
    return str(Locale(language).territories.get(code, code))
