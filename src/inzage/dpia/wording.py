"""The fixed words of the studies in the language of the page: of the law, of the map, and of this room."""

from collections.abc import Callable, Mapping

from django.utils.functional import Promise
from django.utils.translation import gettext as _

from inzage.datamap import labels as map_labels
from inzage.datamap.records import Kept
from inzage.dpia import labels
from inzage.law.dpia.contents import Judged
from inzage.law.dpia.deciding import Need
from inzage.law.dpia.risks import FEARED, LEVELS, LIKELIHOOD, SEVERITY, Level, Step
from inzage.law.reasons import Outcome as Found
from inzage.law.reasons import Reason
from inzage.web import law_words
from inzage.web.countries import country_name
from inzage.web.languages import article, language_of
from inzage.web.periods import period

PILLS = {None: "todo", Level.LOW: "ok", Level.MEDIUM: "soon", Level.HIGH: "now"}


def word(key: str, kind: str) -> str | Promise:
    """The word for a key of one of the lists in `labels`."""
    words: labels.Labels = getattr(labels, kind)
    return words.get(key, key)


def measure(key: str) -> str:
    """How the map names a protection."""
    return str(map_labels.MEASURES.get(key, key))


def outcome(key: str) -> str:
    """What the map says that a protection is worth."""
    return str(map_labels.OUTCOMES.get(key, key))


def origin(key: str) -> str:
    return str(map_labels.ORIGINS.get(key, key))


def recipient_role(key: str) -> str:
    return str(map_labels.RECIPIENT_ROLES.get(key, key))


def safeguard(key: str) -> str:
    return str(map_labels.SAFEGUARDS.get(key, key))


def in_language(one: object, name: str = "") -> str:
    """What the law says in the language of the page; `name` is the part, such as `ask`."""
    return str(getattr(one, f"{name}_{language_of()}" if name else language_of()))


def where(one: Reason | Judged) -> str:
    """The article of a reason or a part, as the language of the page writes it."""
    return article(one.part.article if isinstance(one, Judged) else one.article)


def risk_name(key: str, own: str = "") -> str:
    """The name of a feared event; of an own one the name that people gave."""
    return in_language(FEARED[key]) if key in FEARED else own or _("Own risk")


def risk_means(key: str) -> str:
    return in_language(FEARED[key], "means") if key in FEARED else ""


def level_name(level: Level | None) -> str:
    return in_language(LEVELS[level]) if level else _("not judged")


def level_pill(level: Level | None) -> str:
    return PILLS[level]


def severity(step: int | None) -> str:
    return in_language(SEVERITY[Step(step)]) if step else "–"


def likelihood(step: int | None) -> str:
    return in_language(LIKELIHOOD[Step(step)]) if step else "–"


def told(values: tuple[str, ...], fact: str) -> str:
    """What a change says, in words: names of kinds, groups, recipients and so on."""
    return ", ".join(one_told(fact, value) for value in values) or "–"


def one_told(fact: str, value: str) -> str:
    """One value of a fingerprint as people read it."""
    return str(TOLD[fact](value)) if fact in TOLD else value


def placed(value: str) -> str:
    """A system or a recipient with its country."""
    name, country, *_rest = value.split("|")
    where = country_name(country, language_of()) if country else _("country unknown")
    return f"{name} ({where})"


def measured(value: str) -> str:
    slug, kind, *worth = value.split("|")
    return f"{measure(kind)} ({', '.join([slug, *map(outcome, worth)])})"


def kept(value: str) -> str:
    """How long something is kept."""
    what, count, unit, start, _at_end = value.split("|")
    said = period(Kept(what=what, count=int(count) if count else None, unit=unit, start=start))
    return f"{what}: {said}" if what else said


def answer_word(key: str) -> str:
    return str(labels.ANSWERS[key])


TOLD: Mapping[str, Callable[[str], object]] = {
    "kinds": law_words.kind_name,
    "unexplained": law_words.kind_name,
    "groups": law_words.group,
    "basis": law_words.basis,
    "condition": law_words.condition,
    "origins": origin,
    "recipients": placed,
    "systems": placed,
    "measures": measured,
    "retention": kept,
    "profiling": answer_word,
    "automated_decision": answer_word,
    "purpose": lambda _hash: _("other text"),
}
"""How the values of each fact read."""


def need_word(key: str) -> str:
    return str(labels.NEEDS[key])


def need_pill(key: str) -> str:
    return labels.NEED_PILLS[Need(key)]


def state_word(key: str) -> str:
    return str(labels.STATES[key])


def found_word(key: str) -> str:
    return str(labels.FOUND[key])


def found_pill(key: str) -> str:
    return labels.FOUND_PILLS[Found(key)]
