"""The fixed words of the map on a page: `{% load datamap %}`."""

from collections.abc import Mapping
from datetime import timedelta

from django import template
from django.utils.functional import Promise
from django.utils.translation import gettext as _

from inzage.datamap import countries, labels
from inzage.datamap.languages import article, language_of
from inzage.datamap.records import FieldUse, Kept
from inzage.datamap.telling_periods import period
from inzage.law.bases import BASES, EXCEPTIONS, Basis
from inzage.law.categories import CATEGORIES, Category
from inzage.law.groups import GROUPS, Group

register = template.Library()
register.filter(article)
register.filter(period)
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
def log_form(key: str) -> str:
    """What kind of log it was."""
    return word(labels.LOG_FORMS, key)


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


@register.filter
def at(words: Mapping[str, str], key: str) -> str:
    """What stands at a key; nothing where there is none."""
    return words.get(key, "")


@register.filter
def basis(key: str) -> str:
    """The name of a legal basis in the language of the page."""
    return named(BASES, key)


@register.filter
def basis_article(key: str) -> str:
    """The article of a legal basis, as the language of the page writes it."""
    return article(BASES[key].article) if key in BASES else ""


@register.filter
def condition(key: str) -> str:
    """The name of an exception for specially protected data."""
    return named(EXCEPTIONS, key)


@register.filter
def group(key: str) -> str:
    """The name of a group of people."""
    return named(GROUPS, key)


def named(words: Mapping[str, Basis] | Mapping[str, Group], key: str) -> str:
    found = words.get(key)
    return str(getattr(found, language_of())) if found else key


@register.filter
def origin(key: str) -> str:
    return word(labels.ORIGINS, key)


@register.filter
def capacity(key: str) -> str:
    return word(labels.CAPACITIES, key)


@register.filter
def activity_state(key: str) -> str:
    return word(labels.ACTIVITY_STATES, key)


@register.filter
def recipient_role(key: str) -> str:
    return word(labels.RECIPIENT_ROLES, key)


@register.filter
def safeguard(key: str) -> str:
    return word(labels.SAFEGUARDS, key)


@register.filter
def at_end(key: str) -> str:
    return word(labels.ENDS, key)


@register.filter
def fact(key: str) -> str:
    """The name of a fact of an activity."""
    return word(labels.ACTIVITY_FACTS, key)


@register.filter
def said(value: object) -> str:
    """A fact of an activity in words: lists with commas, unknown as unknown."""
    if value is None:
        return _("not known")
    if isinstance(value, bool):
        return _("yes") if value else _("no")
    if isinstance(value, FieldUse):
        return f"{value.dataset}.{value.field} ({origin(value.origin)})"
    if isinstance(value, Kept):
        return f"{value.what}: {period(value)}" if value.what else period(value)
    if isinstance(value, tuple):
        return ", ".join(said(one) for one in value)
    key = str(value)
    return next((word(words, key) for words in FIXED if key in words), "") or law_word(key)


FIXED: tuple[labels.Labels, ...] = (labels.CAPACITIES, labels.ACTIVITY_STATES)


def law_word(key: str) -> str:
    """The name of a word of the law; anything else is said as it is."""
    for words in (BASES, EXCEPTIONS, GROUPS, CATEGORIES):
        if key in words:
            return str(getattr(words[key], language_of()))
    return key
