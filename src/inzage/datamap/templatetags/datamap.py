"""The fixed words of the map on a page: `{% load datamap %}`."""

import re
from collections.abc import Mapping
from datetime import timedelta

from django import template
from django.utils.functional import Promise
from django.utils.translation import gettext as _

from inzage.datamap import countries, labels
from inzage.datamap.languages import language_of
from inzage.law.categories import CATEGORIES, Category

register = template.Library()
MINUTE = 60


def word(words: Mapping[str, str | Promise], key: str) -> str:
    """The word for a key; the key itself where a connector of others brings one we do not know."""
    return str(words.get(key, key))


@register.filter
def system_kind(key: str) -> str:
    return word(labels.SYSTEM_KINDS, key)


@register.filter
def dataset_kind(key: str) -> str:
    return word(labels.DATASET_KINDS, key)


@register.filter
def subject(key: str) -> str:
    """Whose data it is."""
    return word(labels.SUBJECTS, key)


@register.filter
def about(tags: str) -> str:
    """In which tables a name means this, where it says little by itself."""
    known = set(tags.split())
    return next((str(said) for tag, said in labels.ABOUT.items() if tag in known), "")


@register.filter
def verdict(key: str) -> str:
    return word(labels.VERDICTS, key)


@register.filter
def link_kind(key: str) -> str:
    return word(labels.LINK_KINDS, key)


@register.filter
def measure(key: str) -> str:
    return word(labels.MEASURES, key)


@register.filter
def measure_state(key: str) -> str:
    return word(labels.MEASURE_STATES, key)


@register.filter
def right(key: str) -> str:
    """What an account may do."""
    return word(labels.RIGHTS, key.lower()) if key.lower() in labels.RIGHTS else key


@register.filter
def change(key: str) -> str:
    return word(labels.CHANGES, key)


@register.filter
def level(key: str) -> str:
    return word(labels.LEVELS, key)


@register.filter
def country(code: str) -> str:
    return countries.country_name(code, language_of())


@register.filter
def kind_of_data(key: str | None) -> Category | None:
    """What the law knows of a kind of data."""
    return CATEGORIES.get(key or "")


@register.filter
def article(text: str) -> str:
    """An article of the law as the language of the page writes it: art. 9(1), art. 9 lid 1."""
    return re.sub(r"\((\d+)\)", r" lid \1", text) if language_of() == "nl" else text


@register.filter
def kind_name(key: str | None) -> str:
    """The name of a kind of data in the language of the page."""
    kind = CATEGORIES.get(key or "")
    if kind is None:
        return key or ""
    return kind.nl if language_of() == "nl" else kind.en


@register.filter
def duration(took: timedelta) -> str:
    """2 min 5 s."""
    minutes, seconds = divmod(round(took.total_seconds()), MINUTE)
    return _("%(m)d min %(s)d s") % {"m": minutes, "s": seconds} if minutes else _("%(s)d s") % {"s": seconds}
