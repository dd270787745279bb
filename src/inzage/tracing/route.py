"""
The way to everything of one person, laid out before anything is read.

It begins where an identifier of the person can stand, and goes on along the ties. What is closed is part of it, with
the reason, so that a person can look at it and say otherwise.
"""

from collections import defaultdict, deque
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from inzage.detection.records import UNSURE
from inzage.scanning.links.words import of_field
from inzage.scanning.records import SubjectKind
from inzage.tracing.ground import Column, Ground, Place, Spot
from inzage.tracing.identity import EVERYWHERE, Identity
from inzage.tracing.ways import Rule, Way, ways_from


@dataclass(frozen=True, slots=True)
class Seed:
    """A column in which an identifier of the person can stand."""

    spot: Spot
    column: str
    category: str


@dataclass(frozen=True)
class Route:
    """Where it begins, the ways it takes, those that are closed, and the personal places that it does not reach."""

    seeds: Sequence[Seed]
    ways: Sequence[Way]
    closed: Sequence[Way]
    off: Sequence[Spot] = field(default=())

    @property
    def spots(self) -> frozenset[Spot]:
        return frozenset((*(seed.spot for seed in self.seeds), *(way.end for way in self.ways)))

    @cached_property
    def ways_from(self) -> Mapping[Spot, Sequence[Way]]:
        """The open ways that start at each place."""
        found: dict[Spot, list[Way]] = defaultdict(list)
        for way in self.ways:
            found[way.start].append(way)
        return found


def lay(ground: Ground, identity: Identity) -> Route:
    """Lay the route of somebody of whom this is known."""
    seeds = list(seeds_of(ground, identity))
    todo, seen = deque(dict.fromkeys(seed.spot for seed in seeds)), {seed.spot for seed in seeds}
    ways: list[Way] = []
    closed: list[Way] = []
    while todo:
        for way in ways_from(todo.popleft(), ground):
            (closed if way.rule.stops else ways).append(way)
            if not way.rule.stops and way.rule is not Rule.MENTION and way.end not in seen:
                seen.add(way.end)
                todo.append(way.end)
    return Route(seeds, ways, closed, tuple(off(ground, seen)))


def seeds_of(ground: Ground, identity: Identity) -> Iterator[Seed]:
    """
    Where identifiers can stand.

    What is the same in every system is looked for in every system, also where it is not known yet: it may be learnt on
    the way. A number that one system gives is looked for where it counts.
    """
    numbered = {(one.spot, one.category) for one in identity.known if one.spot is not None}
    for place in ground.places.values():
        for column in place.columns:
            category = column.category or ""
            is_given = (place.spot, category) in numbered and column.is_key
            if is_given or (category in EVERYWHERE and may_be_theirs(place, column)):
                yield Seed(place.spot, column.name, category)


def may_be_theirs(place: Place, column: Column) -> bool:
    """Whether an identifier in this column can be a customer's: not in lists of staff, not of who did the work."""
    if place.whose in (SubjectKind.EMPLOYEE, SubjectKind.NOBODY) or column.confidence < UNSURE:
        return False
    return not of_field(column.name).concepts & {"BY", "EMPLOYEE"}


def off(ground: Ground, reached: Iterable[Spot]) -> Iterator[Spot]:
    """The places with personal data that no way leads to: to be looked through by hand, or to be tied."""
    known = set(reached)
    for place in ground.places.values():
        if (
            place.spot not in known
            and place.is_personal
            and place.whose not in (SubjectKind.NOBODY, SubjectKind.EMPLOYEE)
        ):
            yield place.spot
