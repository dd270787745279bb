"""The facts of an activity as JSON and back, and what is different between two versions. Pure."""

from collections.abc import Mapping
from dataclasses import asdict, fields

from inzage.datamap.records import ActivityFacts, Difference, FieldUse, Kept

NESTED = {"uses": FieldUse, "retentions": Kept}


def as_json(facts: ActivityFacts) -> dict[str, object]:
    """The facts as plain lists, texts and numbers, in the order of the record."""
    return asdict(facts)


def from_json(stored: Mapping[str, object]) -> ActivityFacts:
    """The facts as they were kept; what a later version of inzage added keeps its default."""
    known = {one.name for one in fields(ActivityFacts)}
    return ActivityFacts(**{key: thawed(key, value) for key, value in stored.items() if key in known})  # type: ignore[arg-type] # the keys are those of the record


def thawed(key: str, value: object) -> object:
    if not isinstance(value, list | tuple):
        return value
    noun = NESTED.get(key)
    return tuple(noun(**one) for one in value) if noun else tuple(value)


def differences(before: ActivityFacts, after: ActivityFacts) -> tuple[Difference, ...]:
    """What is different, fact by fact; of lists only what left and what came."""
    return tuple(
        difference(one.name, getattr(before, one.name), getattr(after, one.name))
        for one in fields(ActivityFacts)
        if plain(getattr(before, one.name)) != plain(getattr(after, one.name))
    )


def plain(value: object) -> object:
    """The order in a list tells nothing, nor does the way in which a line ends."""
    if isinstance(value, str):
        return value.replace("\r\n", "\n")
    return sorted(value, key=repr) if isinstance(value, tuple) else value


def difference(fact: str, before: object, after: object) -> Difference:
    if isinstance(before, tuple) and isinstance(after, tuple):
        left = tuple(one for one in before if one not in after)
        came = tuple(one for one in after if one not in before)
        return Difference(fact, left, came)
    return Difference(fact, before, after)
