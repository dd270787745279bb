"""
The kinds of personal data, each with its level of protection.

A level follows the law: *special* is art. 9 and art. 10 GDPR and the national number (art. 87 GDPR; art. 46 UAVG),
*sensitive* is what the EDPB calls data of a highly personal nature (WP 248 rev.01, criterion 4), the rest is
*ordinary*.
"""

from collections.abc import Mapping
from types import MappingProxyType

from inzage.law.categories.account import ACCOUNT
from inzage.law.categories.documents import DOCUMENTS
from inzage.law.categories.money import MONEY
from inzage.law.categories.person import PERSON
from inzage.law.categories.shape import Category, Level
from inzage.law.categories.special import SPECIAL
from inzage.law.categories.use import USE
from inzage.law.categories.work import WORK

__all__ = ["CATEGORIES", "Category", "Level", "UnknownCategory", "category"]


class UnknownCategory(Exception):  # noqa: N818 - named for what it says
    """No kind of personal data has this key."""


CATEGORIES: Mapping[str, Category] = MappingProxyType(
    {kind.key: kind for kind in (*PERSON, *ACCOUNT, *DOCUMENTS, *MONEY, *USE, *WORK, *SPECIAL)}
)


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
