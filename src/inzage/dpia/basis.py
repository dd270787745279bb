"""The fingerprint of what a decision rests on, and what is different on the map since then. Pure."""

import hashlib
from collections.abc import Mapping

from inzage.datamap.records import Activity, Guard, Kept, Surroundings
from inzage.dpia.records import Change

Basis = Mapping[str, list[str]]
SPLIT = "|"
STEPS = (0, 1, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000)
"""One customer more changes nothing; a number that passes one of these does."""

GROWS = frozenset({"unexplained"})
"""Facts of which only what came matters: what left was explained, and stands under the kinds of its own activity."""


def basis_of(activity: Activity, around: Surroundings) -> Basis:
    """Keys and names by fact. A text that people wrote is there as a hash: the register has it."""
    facts = activity.facts
    return {
        "kinds": sorted(one.category for one in activity.categories),
        "unexplained": sorted(around.unexplained),
        "groups": sorted(facts.groups),
        "people": [] if activity.people is None else [str(activity.people)],
        "recipients": sorted(
            SPLIT.join((one.name, one.country, one.role, one.safeguard)) for one in activity.recipients
        ),
        "systems": sorted(SPLIT.join((one.slug, one.country)) for one in activity.systems),
        "retention": sorted(map(kept, facts.retentions)),
        "measures": sorted(map(protecting, around.measures)),
        "origins": sorted({use.origin for use in facts.uses}),
        "profiling": [said(facts.profiling)],
        "automated_decision": [said(facts.automated_decision)],
        "purpose": hashed(facts.purpose),
        "basis": [facts.basis] if facts.basis else [],
        "condition": [facts.condition] if facts.condition else [],
    }


def changes(before: Basis, now: Basis) -> tuple[Change, ...]:
    """What is different, fact by fact. A fact that was not kept then tells nothing."""
    found = []
    for fact, after in now.items():
        was = before.get(fact)
        if was is None or is_same(fact, was, after):
            continue
        came = tuple(one for one in after if one not in was)
        left = () if fact in GROWS else tuple(one for one in was if one not in after)
        if came or left:
            found.append(Change(fact, left, came))
    return tuple(found)


def is_same(fact: str, was: list[str], after: list[str]) -> bool:
    return step(was) == step(after) if fact == "people" else was == after


def step(people: list[str]) -> int | None:
    """Between which of the steps a number lies; None where nobody counted."""
    return max(one for one in STEPS if one <= int(people[0])) if people else None


def kept(rule: Kept) -> str:
    return SPLIT.join((rule.what, str(rule.count or ""), rule.unit, rule.start, rule.at_end))


def protecting(one: Guard) -> str:
    """A measure; that a scan verifies it changes no decision, that a scan contradicts it does."""
    return SPLIT.join((one.system, one.kind, *([one.standing.value] if one.is_contradicted else [])))


def said(fact: bool | None) -> str:
    return {None: "unknown", True: "yes", False: "no"}[fact]


def hashed(text: str) -> list[str]:
    return [hashlib.sha256(text.encode()).hexdigest()[:16]] if text.strip() else []
