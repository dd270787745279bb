"""
The kinds of personal data, each with its level of protection.

A level follows the law: *special* is art. 9 and art. 10 GDPR and the national number (art. 87 GDPR; art. 46 UAVG),
*sensitive* is what the EDPB calls data of a highly personal nature (WP 248 rev.01, criterion 4), the rest is *ordinary*.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum


class Level(StrEnum):
    """How strongly the law protects a kind of data."""

    ORDINARY = "ordinary"
    SENSITIVE = "sensitive"
    SPECIAL = "special"


@dataclass(frozen=True, slots=True)
class Category:
    """
    One kind of personal data.

    `identifies` says that a value usually points to one person, so that it can be used to find them.
    `fides` is a fideslang data category, `dpv` a term of the Data Privacy Vocabulary (`dpv-pd:` prefix left out),
    `presidio` the entity name of Presidio where it has one, else a name in its style.
    """

    key: str
    en: str
    nl: str
    level: Level
    fides: str
    dpv: str
    presidio: str
    article: str = "art. 4(1) AVG"
    identifies: bool = False


class UnknownCategory(Exception):
    """No kind of personal data has this key."""


CATEGORIES: Mapping[str, Category] = {}


def category(key: str) -> Category:
    """
    Return the kind of data with this key.

    Raises:
        UnknownCategory: if there is none.
    """
    try:
        return CATEGORIES[key]
    except KeyError:
        raise UnknownCategory(key) from None
