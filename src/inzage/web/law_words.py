"""The words of the law in the language of the page: kinds of data, legal bases, exceptions, groups of people."""

from collections.abc import Mapping

from inzage.law.bases import BASES, EXCEPTIONS, Basis
from inzage.law.categories import CATEGORIES, Category
from inzage.law.groups import GROUPS, Group
from inzage.web.languages import article, language_of


def kind_of_data(key: str | None) -> Category | None:
    """What the law knows of a kind of data."""
    return CATEGORIES.get(key or "")


def kind_name(key: str | None) -> str:
    """The name of a kind of data."""
    return named(CATEGORIES, key or "")


def basis(key: str) -> str:
    """The name of a legal basis."""
    return named(BASES, key)


def basis_article(key: str) -> str:
    """The article of a legal basis, as the language of the page writes it."""
    return article(BASES[key].article) if key in BASES else ""


def condition(key: str) -> str:
    """The name of an exception for specially protected data."""
    return named(EXCEPTIONS, key)


def group(key: str) -> str:
    """The name of a group of people."""
    return named(GROUPS, key)


def any_word(key: str) -> str:
    """The name of a word of the law; anything else is said as it is."""
    for words in (BASES, EXCEPTIONS, GROUPS, CATEGORIES):
        if key in words:
            return named(words, key)
    return key


def named(words: Mapping[str, Basis] | Mapping[str, Group] | Mapping[str, Category], key: str) -> str:
    found = words.get(key)
    return str(getattr(found, language_of())) if found else key
