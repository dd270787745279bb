"""What is found of a person: rows, borrowed from the systems, with how they were come by. No value is in any repr."""

from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from inzage.connectors.errors import ConnectorError
from inzage.tracing.forms import plain
from inzage.tracing.ground import Place, Spot
from inzage.tracing.match import Match
from inzage.tracing.route import Seed
from inzage.tracing.ways import Way

Row = Mapping[str, object]


@dataclass(frozen=True, slots=True)
class FoundRow:
    """One row that is the person's; `by` is the identifier or the tie that led to it."""

    row: Row = field(repr=False)
    by: Seed | Way


@dataclass(frozen=True, slots=True)
class Doubt:
    """One row that may be the person's; a person decides, with what agrees and what differs beside it."""

    spot: Spot
    row: Row = field(repr=False)
    by: Seed | Way
    match: Match | None = None


@dataclass(frozen=True, slots=True)
class Missed:
    """A place that could not be looked in. What is there is unknown, so the work is not done."""

    spot: Spot
    error: ConnectorError


@dataclass
class Found:
    """All that was found of one person: own rows by place, mentions in rows of others, doubts, and what was missed."""

    rows: dict[Spot, dict[Hashable, FoundRow]] = field(default_factory=dict)
    mentions: dict[Spot, dict[Hashable, FoundRow]] = field(default_factory=dict)
    doubts: dict[Spot, dict[Hashable, Doubt]] = field(default_factory=dict)
    missed: list[Missed] = field(default_factory=list)

    def of(self, spot: Spot) -> Mapping[Hashable, FoundRow]:
        return self.rows.get(spot, {})

    def counts(self) -> dict[Spot, int]:
        return {spot: len(rows) for spot, rows in self.rows.items() if rows}

    @property
    def is_complete(self) -> bool:
        """Whether every place on the route was looked in and nobody needs to decide anything."""
        return not self.missed and not any(self.doubts.values())


def name_of(row: Row, place: Place) -> Hashable:
    """What tells a row from all others: its key, or where there is none all of it."""
    names = place.keys or tuple(row)
    said = tuple(plain(row.get(name)) for name in names)
    return (*said, row.time) if isinstance(row, Again) else said


class Again(dict[str, object]):
    """A row that was read before, cell for cell, in a place without a key: the same once more."""

    def __init__(self, row: Row, time: int) -> None:
        super().__init__(row)
        self.time = time


def told_apart(rows: Iterable[Row], place: Place) -> Iterator[Row]:
    """The rows of one reading, of which those that are the same count each."""
    seen: Counter[Hashable] = Counter()
    for row in rows:
        name = None if place.keys else name_of(row, place)
        yield Again(row, seen[name]) if name is not None and seen[name] else row
        seen[name] += 1


def values(rows: Iterator[Row], column: str) -> dict[str, object]:
    """The values of a column, each once, by their plain form."""
    return {plain(row[column]): row[column] for row in rows if row.get(column) is not None}


def keys_of(values: Iterable[object]) -> list[object]:
    """The values as keys to look for: a text that is filled up with spaces here may stand without them there."""
    return list(
        dict.fromkeys(key for one in values for key in ((one, one.strip()) if isinstance(one, str) else (one,)))
    )


Reader = Callable[[Spot, str, list[object]], Iterator[Row]]
"""Gives the rows of a place where a column equals one of these."""
