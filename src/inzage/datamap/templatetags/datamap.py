"""The fixed words of the map on a page, with those of the law: `{% load datamap %}`."""

from collections.abc import Mapping
from datetime import timedelta

from django import template
from django.utils.functional import Promise
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _

from inzage.datamap import labels
from inzage.datamap.records import Agreed, FieldUse, Kept, Measure
from inzage.datamap.telling_measures import pill_of
from inzage.datamap.words import Agreement
from inzage.web import countries, law_words
from inzage.web.languages import language_of
from inzage.web.numbers import day
from inzage.web.periods import period
from inzage.web.templatetags import law
from inzage.web.templatetags.frame import pill

register = template.Library()
register.filters.update(law.register.filters)
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
def outcome(key: str) -> str:
    """What a measure is worth, inside a sentence."""
    return word(labels.OUTCOMES, key)


@register.simple_tag
def measure_pill(measure: Measure) -> SafeString:
    """What a measure is worth: what people said beside what was seen."""
    kind, said = pill_of(measure)
    return pill(kind, str(said))


@register.filter
def right(key: str) -> str:
    """What an account may do; a right on some columns names them: `update (note)`."""
    act, columns, names = key.partition(" (")
    return word(labels.RIGHTS, act.lower()) + columns + names if act.lower() in labels.RIGHTS else key


@register.filter
def use_kind(key: str) -> str:
    """What differs between real use and what was declared."""
    return word(labels.USE_KINDS, key)


@register.filter
def use_verdict(key: str) -> str:
    """What was decided about such a difference."""
    return word(labels.USE_VERDICTS, key)


@register.filter
def log_form(key: str) -> str:
    """What kind of log it was."""
    return word(labels.LOG_FORMS, key)


@register.filter
def why_rows(key: str) -> str:
    """Why it is unknown of how many people something is overdue."""
    return word(labels.WHY_ROWS, key)


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
def duration(took: timedelta) -> str:
    """2 min 5 s."""
    minutes, seconds = divmod(round(took.total_seconds()), MINUTE)
    return _("%(m)d min %(s)d s") % {"m": minutes, "s": seconds} if minutes else _("%(s)d s") % {"s": seconds}


@register.filter
def at(words: Mapping[str, str], key: str) -> str:
    """What stands at a key; nothing where there is none."""
    return words.get(key, "")


@register.filter
def agreed(said: Agreed) -> str:
    """Whether there is a processing agreement."""
    if said.state == Agreement.YES:
        return _("agreement of %(day)s") % {"day": day(said.on)} if said.on else _("agreement is there")
    return _("no agreement") if said.state == Agreement.NO else _("agreement unknown")


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
    return next((word(words, key) for words in FIXED if key in words), "") or law_words.any_word(key)


FIXED: tuple[labels.Labels, ...] = (labels.CAPACITIES, labels.ACTIVITY_STATES)
