"""Who uses which data for what, where it is and who gets it: as lines of a table, and as boxes and streams."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache

from inzage.datamap.records.systems import System
from inzage.law.categories import CATEGORIES, Level

STRENGTH = {level: place for place, level in enumerate(Level)}
NO_BASIS = "none"
"""The filter for what has no legal basis written down."""


@dataclass(frozen=True, slots=True)
class CategoryCount:
    """How many fields hold one kind of data."""

    category: str
    level: Level
    fields: int


@lru_cache(maxsize=4096)
def count_of(category: str, fields: int) -> CategoryCount:
    """The same count is one object: a large map has ten thousand of them, and a few hundred that differ."""
    return CategoryCount(category, CATEGORIES[category].level, fields)


@dataclass(frozen=True, slots=True)
class FlowFilters:
    """What of the map to show; empty shows all. `basis` and `group` are keys of the law, or NO_BASIS."""

    level: Level | None = None
    category: str | None = None
    only_outside_eea: bool = False
    department_id: int | None = None
    whose: str | None = None
    owner_id: int | None = None
    group: str | None = None
    basis: str | None = None


@dataclass(frozen=True, slots=True)
class FlowRow:
    """One system on the map: who uses it, where it stands and what is in it."""

    system: System
    people: int | None
    fields: int
    categories: tuple[CategoryCount, ...]
    scanned_at: datetime | None


@dataclass(frozen=True, slots=True)
class Team:
    """A department by its number and name; 0 is none."""

    id: int
    name: str


@dataclass(frozen=True, slots=True)
class Receiver:
    """Somebody outside who gets data. Without an `id` the map alone knows them: they host a system."""

    key: str
    id: int | None
    name: str
    country: str
    is_outside_eea: bool
    role: str = ""
    what_for: str = ""
    safeguard: str = ""


@dataclass(frozen=True, slots=True)
class Way:
    """What goes through one system. Without a system it is what an activity has and no field of the map shows."""

    system: System | None
    categories: tuple[CategoryCount, ...]
    receivers: tuple[Receiver, ...]
    people: int | None = None

    @property
    def is_outside_eea(self) -> bool:
        """Whether data leaves the EEA on this way. Law: GDPR ch. V."""
        return any(one.is_outside_eea for one in (self.system, *self.receivers) if one)


@dataclass(frozen=True, slots=True)
class FlowLine:
    """
    One activity with its ways over the map.

    Without a number it is what no activity uses in one system. `named` are the keys of the receivers that the activity
    itself names.
    """

    number: int | None
    name: str
    state: str
    basis: str
    groups: tuple[str, ...]
    teams: tuple[Team, ...]
    ways: tuple[Way, ...]
    named: frozenset[str] = frozenset()

    @property
    def key(self) -> str:
        """The key of its box. What no activity uses stands together for each department."""
        return f"activity:{self.number}" if self.number else f"activity:none-{self.teams[0].id}"

    @property
    def categories(self) -> tuple[CategoryCount, ...]:
        """The kinds of data on all its ways, from ordinary to specially protected."""
        fields: dict[str, int] = {}
        for way in self.ways:
            for one in way.categories:
                fields[one.category] = fields.get(one.category, 0) + one.fields
        return counts_of(fields)

    @property
    def receivers(self) -> tuple[Receiver, ...]:
        """Everybody who gets data of it, by name."""
        found = {one.key: one for way in self.ways for one in way.receivers}
        return tuple(sorted(found.values(), key=lambda one: one.name.casefold()))

    @property
    def systems(self) -> tuple[System, ...]:
        """Where its data is, by name."""
        return tuple(sorted((way.system for way in self.ways if way.system), key=lambda one: one.name.casefold()))

    @property
    def people(self) -> int | None:
        """How many people the largest dataset has."""
        return max((way.people for way in self.ways if way.people is not None), default=None)

    @property
    def fields(self) -> int:
        """How many fields it uses."""
        return sum(one.fields for way in self.ways for one in way.categories)


def counts_of(fields: Mapping[str, int]) -> tuple[CategoryCount, ...]:
    """How many fields of each kind of data, from ordinary to specially protected."""
    return tuple(sorted((count_of(category, number) for category, number in fields.items()), key=from_ordinary))


def from_ordinary(one: CategoryCount) -> tuple[int, int, str]:
    """Sort by level, and in a level by most fields."""
    return STRENGTH[one.level], -one.fields, one.category


@dataclass(frozen=True, slots=True)
class Node:
    """
    One box of the flow picture. `key` is unique over all columns; a category's `name` is its key in the law.

    `about` is the legal basis of an activity, and what a recipient gets it for. `is_gap` says that nobody wrote down
    what it stands for: no activity (its name is the department) or no system.
    """

    key: str
    kind: str
    name: str
    fields: int
    categories: int
    level: Level | None = None
    slug: str = ""
    country: str = ""
    is_outside_eea: bool = False
    grouped: int = 0
    activities: int = 0
    about: str = ""
    is_gap: bool = False


@dataclass(frozen=True, slots=True)
class Band:
    """One stream between two boxes. `thickness` counts kinds of data, `fields` the fields that hold them."""

    source: str
    target: str
    thickness: int
    fields: int
    is_outside_eea: bool = False
    level: Level | None = None


@dataclass(frozen=True, slots=True)
class Picture:
    """The map as streams: who does it, what for, where it is and who gets it. `along` are the bands of the pick."""

    departments: tuple[Node, ...]
    activities: tuple[Node, ...]
    systems: tuple[Node, ...]
    recipients: tuple[Node, ...]
    bands: tuple[Band, ...]
    along: frozenset[tuple[str, str]] = frozenset()
    picked: Node | None = None


@dataclass(frozen=True, slots=True)
class Holdings:
    """The map by what is where: departments, their systems, and the kinds of data in them."""

    departments: tuple[Node, ...]
    systems: tuple[Node, ...]
    categories: tuple[Node, ...]
    bands: tuple[Band, ...]


@dataclass(frozen=True, slots=True)
class Picked:
    """One box that was picked, and what lies on the ways to and from it."""

    node: Node
    lines: tuple[FlowLine, ...]
    categories: tuple[str, ...]
    teams: tuple[Team, ...]
    systems: tuple[System, ...]
    receivers: tuple[Receiver, ...]
    people: int | None

    @property
    def line(self) -> FlowLine:
        """The activity, where one was picked."""
        return self.lines[0]

    @property
    def activities(self) -> tuple[FlowLine, ...]:
        """The activities on the way, without what no activity uses."""
        return tuple(line for line in self.lines if line.number)

    @property
    def receiver(self) -> Receiver:
        """Who gets data, where one was picked."""
        return self.receivers[0]

    @property
    def transfers(self) -> tuple[Receiver, ...]:
        """Who gets it outside the EEA. Law: GDPR ch. V."""
        return tuple(one for one in self.receivers if one.is_outside_eea)

    @property
    def without_ground(self) -> tuple[Receiver, ...]:
        """Who gets it outside the EEA, and nobody wrote down why that may be. Law: GDPR art. 44."""
        return tuple(one for one in self.transfers if not one.safeguard)

    @property
    def abroad(self) -> tuple[System, ...]:
        """The systems outside the EEA."""
        return tuple(one for one in self.systems if one.is_outside_eea)


@dataclass(frozen=True, slots=True)
class Flow:
    """
    What is known of the map: its systems (`rows`) and its activities with their ways (`lines`).

    What no activity uses has lines too, so every kind of data of every system lies on a line.
    """

    filters: FlowFilters
    rows: tuple[FlowRow, ...]
    lines: tuple[FlowLine, ...]
    systems_in_all: int
    activities_in_all: int
    updated_at: datetime | None

    @property
    def kinds(self) -> int:
        """How many kinds of data there are."""
        return len({one.category for line in self.lines for way in line.ways for one in way.categories})

    @property
    def activities(self) -> int:
        """How many activities are shown."""
        return sum(1 for line in self.lines if line.number)
