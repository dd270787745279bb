"""What is to be changed, and what can change a file of one form."""

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from typing import BinaryIO, Protocol, Self

import pyarrow as pa
import pyarrow.compute as pc

from inzage.connectors.errors import Unreachable, Unsupported
from inzage.connectors.files import matching, sentences

Rows = Sequence[Mapping[str, object]]
Row = Mapping[str, object]


class Change(Protocol):
    """Some rows get `values`, or go where that is None."""

    @property
    def values(self) -> Mapping[str, object] | None: ...

    @property
    def columns(self) -> frozenset[str]:
        """By which columns the rows are known."""
        ...

    @property
    def is_whole(self) -> bool:
        """Whether they are known by all that was read of them."""
        ...

    def takes(self, row: Row) -> bool:
        """Whether the row is one of them; asked once for each row of the file."""
        ...

    def mask(self, table: pa.Table, *, place: str) -> matching.Values:
        """The same for a table, whose columns are flat; asked once for each."""
        ...


@dataclass(frozen=True, slots=True)
class ByKey:
    """The rows whose cell in `column` reads as one of `texts`."""

    column: str
    texts: frozenset[str] = field(repr=False)
    values: Mapping[str, object] | None = field(default=None, repr=False)

    @property
    def columns(self) -> frozenset[str]:
        return frozenset([self.column])

    @property
    def is_whole(self) -> bool:
        return False

    def takes(self, row: Row) -> bool:
        return matching.fits(row.get(self.column), self.texts)

    def mask(self, table: pa.Table, *, place: str) -> matching.Values:
        return matching.mask(table, self.column, self.texts, place=place)


Said = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ByRow:
    """
    Rows that are known by all their cells; `left` counts how often each was not met yet.

    The same row twice is taken twice only if it was asked for twice.
    """

    names: tuple[str, ...]
    left: Counter[Said] = field(repr=False)
    values: Mapping[str, object] | None = field(default=None, repr=False)

    @classmethod
    def of(cls, rows: Rows, values: Mapping[str, object] | None = None) -> Self:
        """These rows, which all name the same columns."""
        names = tuple(dict.fromkeys(name for row in rows for name in row))
        return cls(names, Counter(said_by(row, names) for row in rows), values)

    @property
    def columns(self) -> frozenset[str]:
        return frozenset(self.names)

    @property
    def is_whole(self) -> bool:
        return True

    def takes(self, row: Row) -> bool:
        said = said_by(row, self.names)
        is_one = self.left[said] > 0
        if is_one:
            self.left[said] -= 1
        return is_one

    def mask(self, table: pa.Table, *, place: str) -> matching.Values:
        known(table.column_names, self.names, place=place)
        maybe = self.maybe(table)
        rows = iter(table.select(list(self.names)).filter(maybe).to_pylist())
        return pa.array([is_one and self.takes(next(rows)) for is_one in maybe.to_pylist()], pa.bool_())

    def maybe(self, table: pa.Table) -> matching.Values:
        """The rows whose texts, column by column, are in one of those that are looked for: few are left to compare."""
        found: matching.Values = pa.array([True]).take(pa.array([0] * table.num_rows, pa.int64()))
        for place, name in enumerate(self.names):
            cells = table[name].combine_chunks()
            if pa.types.is_string(cells.type):
                wanted = pa.array({said[place] for said in self.left}, pa.string())
                found = pc.and_(found, pc.is_in(cells.fill_null(""), value_set=wanted))
        return found


def said_by(row: Row, names: Sequence[str]) -> Said:
    return tuple(matching.said(row.get(name)) for name in names)


class Writer(Protocol):
    """Writes a file of one form anew."""

    def change(self, change: Change, out: BinaryIO) -> int:
        """Write the file as it is after the change; return how many rows were changed."""
        ...

    def add(self, rows: Rows, out: BinaryIO) -> int:
        """Write the file with these rows behind the others; return how many there are."""
        ...


def known(names: Collection[str], wanted: Collection[str], *, place: str) -> None:
    """
    See that there are such columns.

    Raises:
        Unreachable: if there are not.
    """
    if not set(wanted) <= set(names):
        raise Unreachable(sentences.NO_COLUMN, place=place)


def unfit(place: str) -> Unsupported:
    """A value that cannot stand in this file."""
    return Unsupported(sentences.UNFIT, place=place)
