"""Countries by their code of two letters, and which of them the GDPR covers."""

from unicodedata import combining, normalize

from babel import Locale

from inzage.law.eea import EEA, is_outside_eea

__all__ = ["EEA", "choices", "country_name", "is_country", "is_outside_eea"]

LETTERS = 2
NO_COUNTRY = {"EU", "EZ", "UN", "QO", "XA", "XB", "ZZ"}
"""Codes of two letters that name no country."""


def is_country(code: str) -> bool:
    """Whether this is the code of a country."""
    is_code = len(code) == LETTERS and code.isalpha() and code.isupper() and code not in NO_COUNTRY
    return is_code and code in Locale("en").territories


def country_name(code: str, language: str) -> str:
    return str(Locale(language).territories.get(code, code))


def choices(language: str) -> list[tuple[str, str]]:
    """Every country with its code, by name in this language."""
    names = Locale(language).territories
    known = [(code, str(name)) for code, name in names.items() if is_country(code)]
    return sorted(known, key=lambda country: sort_key(country[1]))


def sort_key(name: str) -> str:
    """The name without its accents, so that Åland stands among the A's."""
    return "".join(letter for letter in normalize("NFKD", name) if not combining(letter)).casefold()
