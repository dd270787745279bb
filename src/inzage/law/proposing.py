"""
Which activities a map shows: from the names and contents of datasets to proposals, each with its reasons.

Nothing is proposed without a word or a kind of data that speaks for it, and what no activity explains is said apart:
a copy of another dataset is used by no activity but those that are about copies.
Law: GDPR art. 30(1) and 5(2).
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from math import prod

from inzage.law.activities import TEMPLATES, Template
from inzage.law.activities.lexicon import Lexicon
from inzage.law.activities.shape import Text
from inzage.law.categories import CATEGORIES
from inzage.law.copies import Copy, copies
from inzage.law.groups import GROUPS

ENOUGH = 0.5
"""From here on the signs together are enough to propose."""

ENOUGH_BESIDE = 0.35
"""Enough for a dataset that nothing else explains, beside one of the same system that has the activity for sure."""

NAMED = {"dataset": 0.5, "fields": 0.3, "system": 0.3, "department": 0.15}
HINTED = {"dataset": 0.25, "fields": 0.12, "system": 0.12, "department": 0.08}
TELLS, SPEAKS, MOST_SPEAKS = 0.4, 0.1, 3
OWN_NAME = ("dataset", "fields")
"""Where a word says something of this dataset, and not of the whole system."""


@dataclass(frozen=True, slots=True)
class Holding:
    """
    A dataset of the map, in words. `fields` has the kind of data of each personal field.

    `words` are the names of the other fields and the comments; `whose` is empty when that is not known.
    """

    system: str
    dataset: str
    fields: Mapping[str, str]
    system_words: str = ""
    department_words: str = ""
    words: str = ""
    whose: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Used:
    """A dataset that an activity seems to use, and which fields of it."""

    system: str
    dataset: str
    fields: tuple[str, ...]
    score: float
    reasons: tuple[Text, ...]


@dataclass(frozen=True, slots=True)
class Proposal:
    """An activity that the map shows. `reasons` are those of its best dataset."""

    template: Template
    uses: tuple[Used, ...]
    score: float
    reasons: tuple[Text, ...]


@dataclass(frozen=True, slots=True)
class Unexplained:
    """Personal fields that no proposed activity uses; `whole` when nothing of the dataset is used."""

    system: str
    dataset: str
    fields: tuple[str, ...]
    whole: bool


@dataclass(frozen=True, slots=True)
class Proposed:
    """
    What a map shows, the surest first, and what it leaves unexplained.

    `copies` are datasets of which no activity uses anything, and that hold what another dataset holds.
    """

    proposals: tuple[Proposal, ...]
    unexplained: tuple[Unexplained, ...]
    copies: tuple[Copy, ...] = ()


@dataclass(frozen=True, slots=True)
class Evidence:
    """Something that speaks for an activity. `clear` says that it is no generic word."""

    weight: float
    clear: bool
    reason: Text


LEXICON = Lexicon(TEMPLATES.values())


def propose(holdings: Iterable[Holding]) -> Proposed:
    """Return the activities that these datasets show, and what is left. Law: GDPR art. 30(1)."""
    personal = sorted((one for one in holdings if one.fields), key=lambda one: (one.system, one.dataset))
    copied = copies(personal)
    found = together([pair for one in personal for pair in uses_of(one, is_copy=place(one) in copied)])
    proposals = (proposal(TEMPLATES[key], uses) for key, uses in found.items())
    return Proposed(
        proposals=tuple(sorted(proposals, key=lambda one: (-one.score, one.template.key))),
        unexplained=left(personal, found),
        copies=stray(copied, found),
    )


def place(one: Holding | Used) -> tuple[str, str]:
    return one.system, one.dataset


def stray(copied: Mapping[tuple[str, str], Copy], found: Mapping[str, Sequence[Used]]) -> tuple[Copy, ...]:
    """The copies that no activity needs; a back-up is needed by that activity."""
    used = {place(use) for uses in found.values() for use in uses}
    return tuple(copy for at, copy in copied.items() if at not in used)


def together(pairs: Sequence[tuple[str, Used]]) -> Mapping[str, Sequence[Used]]:
    """The datasets of each activity: the sure ones, and weaker ones beside them that nothing explains."""
    sure = [(key, used) for key, used in pairs if used.score >= ENOUGH]
    explained = {(used.system, used.dataset) for _, used in sure}
    known = {(key, used.system) for key, used in sure}
    beside = [
        (key, used)
        for key, used in pairs
        if (used.system, used.dataset) not in explained and (key, used.system) in known
    ]
    found: dict[str, list[Used]] = defaultdict(list)
    for key, used in (*sure, *beside):
        found[key].append(used)
    return found


def proposal(template: Template, uses: Sequence[Used]) -> Proposal:
    ordered = tuple(sorted(uses, key=lambda one: (-one.score, one.system, one.dataset)))
    return Proposal(template, ordered, ordered[0].score, ordered[0].reasons)


def left(holdings: Iterable[Holding], found: Mapping[str, Sequence[Used]]) -> tuple[Unexplained, ...]:
    """What no activity uses."""
    taken: dict[tuple[str, str], set[str]] = defaultdict(set)
    for uses in found.values():
        for used in uses:
            taken[used.system, used.dataset].update(used.fields)
    rest = []
    for one in holdings:
        used_fields = taken[one.system, one.dataset]
        fields = tuple(name for name in one.fields if name not in used_fields)
        if fields:
            rest.append(Unexplained(one.system, one.dataset, fields, whole=not used_fields))
    return tuple(rest)


def uses_of(holding: Holding, *, is_copy: bool = False) -> Iterable[tuple[str, Used]]:
    """The activities that this dataset speaks for, also those that are only enough beside another dataset."""
    signs = read(holding)
    present = set(holding.fields.values())
    for template in TEMPLATES.values():
        if is_copy and not template.of_copies:
            continue
        if (template.key in signs or present.intersection(template.signs.tells)) and fits(template, holding):
            evidence = [*by_name(signs.get(template.key, ())), *by_content(template, holding)]
            fields = fields_for(template, holding)
            score = round(1 - prod(1 - one.weight for one in evidence), 3)
            if fields and score >= ENOUGH_BESIDE and is_clear(evidence):
                evidence.sort(key=lambda one: -one.weight)
                reasons = tuple(one.reason for one in evidence)
                yield template.key, Used(holding.system, holding.dataset, fields, score, reasons)


Sign = tuple[str, bool, tuple[str, ...]]
"""Where a word stands, whether it names the activity, and the words."""


def read(holding: Holding) -> Mapping[str, Sequence[Sign]]:
    """The signs in the names of a dataset, for each template. A word counts where it first stands."""
    texts = {
        "dataset": holding.dataset,
        "fields": " . ".join((*holding.fields, holding.words)),
        "system": holding.system_words,
        "department": holding.department_words,
    }
    found: dict[str, list[Sign]] = defaultdict(list)
    for place, text in texts.items():
        for (key, names), words in LEXICON.read(text).items():
            found[key].append((place, names, words))
    return found


def fits(template: Template, holding: Holding) -> bool:
    """Whether the people and the kinds of data are those that the activity cannot do without."""
    present = set(holding.fields.values())
    usual = {GROUPS[key].whose for key in template.groups}
    known = {one for one in holding.whose if one in {"customer", "employee", "contact"}}
    return (not known or bool(usual & known)) and all(present.intersection(one) for one in template.signs.needs)


def fields_for(template: Template, holding: Holding) -> tuple[str, ...]:
    return tuple(name for name, kind in holding.fields.items() if kind in template.categories)


def is_clear(evidence: Sequence[Evidence]) -> bool:
    """Whether there is more than generic words: one that names the activity, or data that tells it."""
    return any(one.clear for one in evidence)


def by_name(signs: Iterable[Sign]) -> Iterable[Evidence]:
    named = {place for place, names, _ in signs if names}
    for place, names, words in signs:
        if names or place not in named:
            weight = (NAMED if names else HINTED)[place]
            yield Evidence(weight, names, said(place, words))


def by_content(template: Template, holding: Holding) -> Iterable[Evidence]:
    present = set(holding.fields.values())
    for kind in template.signs.tells:
        if kind in present:
            yield Evidence(TELLS, clear=True, reason=holds(kind))
    for kind in [one for one in template.signs.speaks if one in present][:MOST_SPEAKS]:
        yield Evidence(SPEAKS, clear=False, reason=holds(kind))


PLACES = {
    "dataset": Text("the name of the dataset", "de naam van de dataset"),
    "fields": Text("the names of its fields or the comments", "de namen van de velden of de toelichting"),
    "system": Text("what the system is called or for", "de naam of het doel van het systeem"),
    "department": Text("the name of the department", "de naam van de afdeling"),
}


def said(place: str, words: tuple[str, ...]) -> Text:
    names = ", ".join(f"“{word}”" for word in words[:3])
    where = PLACES[place]
    return Text(f"{names} stands in {where.en}.", f"{names} staat in {where.nl}.")


def holds(kind: str) -> Text:
    category = CATEGORIES[kind]
    return Text(f"It holds: {category.en}.", f"Er staat in: {category.nl}.")
