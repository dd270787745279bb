"""The map as a picture and as the same rows in a table."""

from dataclasses import dataclass
from datetime import datetime

from inzage.datamap.records.systems import System
from inzage.law.categories import Level

NAMED = 6
"""Systems that the panel about a pick names; it counts the others."""


@dataclass(frozen=True, slots=True)
class CategoryCount:
    """How many fields hold one kind of data."""

    category: str
    level: Level
    fields: int


@dataclass(frozen=True, slots=True)
class FlowFilters:
    """What of the map to show; empty shows all."""

    level: Level | None = None
    category: str | None = None
    only_outside_eea: bool = False
    department_id: int | None = None
    whose: str | None = None
    owner_id: int | None = None


@dataclass(frozen=True, slots=True)
class FlowRow:
    """One system on the map: who uses it, where it stands and what is in it."""

    system: System
    people: int | None
    fields: int
    categories: tuple[CategoryCount, ...]
    scanned_at: datetime | None


@dataclass(frozen=True, slots=True)
class Node:
    """One box of the flow picture. `key` is unique over all columns; a category's `name` is its key in the law."""

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
class Picked:
    """One box that was picked, and what lies on the ways to and from it. `people` are those of the largest system."""

    node: Node
    rows: tuple[FlowRow, ...]
    categories: tuple[str, ...]
    people: int | None
    departments: tuple[str, ...]
    outside: tuple[System, ...]

    @property
    def more(self) -> int:
        """How many systems are not named in the panel."""
        return max(0, len(self.rows) - NAMED)


@dataclass(frozen=True, slots=True)
class Flow:
    """The map as a picture (three columns and the bands between them) and as the same rows in a table."""

    filters: FlowFilters
    departments: tuple[Node, ...]
    systems: tuple[Node, ...]
    categories: tuple[Node, ...]
    bands: tuple[Band, ...]
    rows: tuple[FlowRow, ...]
    systems_in_all: int
    updated_at: datetime | None

    @property
    def kinds(self) -> int:
        """How many kinds of data there are."""
        return len({count.category for row in self.rows for count in row.categories})
