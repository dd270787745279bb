"""What is known of a kind of personal data, and three short ways to write one down."""

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
    `article` is the article of the GDPR behind the level, without the name of the law.
    """

    key: str
    en: str
    nl: str
    level: Level
    fides: str
    dpv: str
    presidio: str
    article: str = "art. 4(1)"
    identifies: bool = False


def ordinary(key: str, en: str, nl: str, fides: str, dpv: str, presidio: str, *, identifies: bool = False) -> Category:
    """Return a kind of data that has the protection of all personal data. Law: GDPR art. 4(1)."""
    return Category(key, en, nl, Level.ORDINARY, fides, dpv, presidio, "art. 4(1)", identifies)


def sensitive(
    key: str,
    en: str,
    nl: str,
    fides: str,
    dpv: str,
    presidio: str,
    *,
    article: str = "art. 35(1)",
    identifies: bool = False,
) -> Category:
    """Return a kind of data of a highly personal nature. Law: GDPR art. 35(1) as read by WP 248 rev.01, criterion 4."""
    return Category(key, en, nl, Level.SENSITIVE, fides, dpv, presidio, article, identifies)


def special(
    key: str, en: str, nl: str, fides: str, dpv: str, presidio: str, *, article: str, identifies: bool = False
) -> Category:
    """Return a kind of data that may only be used where the law names an exception. Law: GDPR art. 9, 10 and 87."""
    return Category(key, en, nl, Level.SPECIAL, fides, dpv, presidio, article, identifies)
