"""
The activities that many organisations have, each with what is usual for it under the GDPR and Dutch law.

A template is a suggestion to accept, change or refuse: it is no legal advice, and who accepts it answers for it
(GDPR art. 5(2)).
"""

from collections.abc import Mapping
from types import MappingProxyType

from inzage.law.activities.areas import AREAS, Area
from inzage.law.activities.getting import Gets
from inzage.law.activities.origins import Origin
from inzage.law.activities.recipients import RECIPIENTS, RecipientKind, is_named
from inzage.law.activities.shape import Signs, Template, Text

__all__ = [
    "AREAS",
    "RECIPIENTS",
    "TEMPLATES",
    "Area",
    "Gets",
    "Origin",
    "RecipientKind",
    "Signs",
    "Template",
    "Text",
    "UnknownTemplate",
    "is_named",
    "template",
]


class UnknownTemplate(Exception):  # noqa: N818 - named for what it says
    """The library has no activity with this key."""


TEMPLATES: Mapping[str, Template] = MappingProxyType({one.key: one for area in AREAS for one in area.templates})


def template(key: str) -> Template:
    """
    Return the activity with this key.

    Raises:
        UnknownTemplate: if there is none.
    """
    try:
        return TEMPLATES[key]
    except KeyError:
        raise UnknownTemplate(key) from None
