"""Borrowing the rows of one dataset, and keeping of each column no more than is needed to judge it."""

import random
from collections.abc import Hashable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

import pyarrow as pa

from inzage.connectors.errors import Sentence
from inzage.connectors.records import Batch, DatasetShape
from inzage.scanning import columns
from inzage.scanning.sketches import Hasher
from inzage.scanning.tallying import Halves, Tally, may_be_keys

MOST_VALUES = 6_000
"""Different values of a column that are kept for the classifier, spread over all rows that were read."""

MOST_ROWS_KEPT = 4_800
"""A sample of so many rows is kept whole, also where somewhat more rows come than were asked for."""

MEMORY = 32 * 2**20
LEAST, MOST = 2**16, 4 * 2**20
"""Signs that are kept of a dataset; of one column at least and at most."""

MOST_BORROWED = 256 * 2**20
"""A sample ends here, whatever was asked: some tables have rows of megabytes."""

SIZE_OF_OTHERS = 16


@dataclass(slots=True)
class Kept:
    """
    What is kept of one column while its rows go by. The values stay out of `repr`.

    Where more may come than can be kept, a `tally` counts what is let go.
    """

    allowance: int
    tally: Tally | None = None
    filled: int = 0
    values: list[object] = field(default_factory=list, repr=False)
    _halves: dict[object, int] = field(default_factory=dict, repr=False)
    _size: int = 0
    _offered: int = 0
    _chance: random.Random = field(default_factory=lambda: random.Random(0), repr=False)  # noqa: S311 - no secret

    def take(self, column: "pa.ChunkedArray[Any]") -> None:
        """Look at the next rows of the column, by halves: what comes back in the second tells how much there is."""
        if len(column) == column.null_count:
            return
        self.filled += len(column) - column.null_count
        middle = len(column) // 2
        for half, part in enumerate((column.slice(0, middle), column.slice(middle))):
            values, counts = columns.different(part, is_counted=self.tally is not None)
            self._keep(values, 1 << half)
            if self.tally:
                self.tally.add(values, counts, half=half)

    def _keep(self, values: Sequence[object], half: int) -> None:
        """Keep those that were not met before; the values are all different, and most often all of them fit."""
        keys, halves = keys_of(values), self._halves
        new = [place for place, key in enumerate(keys) if key not in halves] if halves else range(len(values))
        if len(new) < len(values):
            for key in keys:
                if key in halves:
                    halves[key] |= half
        self._offered += len(new)
        for place in new:
            if len(self.values) < MOST_VALUES and self._size < self.allowance:
                value = values[place]
                self.values.append(value)
                halves[keys[place]] = half
                self._size += len(value) if isinstance(value, str | bytes) else SIZE_OF_OTHERS
            else:
                self._exchange(values[place])

    def _exchange(self, value: object) -> None:
        """Let a late value take the place of an earlier one, so that those kept are spread over all rows."""
        place = self._chance.randrange(self._offered)
        if place < len(self.values):
            self.values[place] = value

    @property
    def is_whole(self) -> bool:
        """Whether each different value is kept."""
        return self._offered == len(self.values)

    @property
    def different(self) -> int:
        """How many different values there are; where they were not counted, at least so many."""
        return self.tally.different if self.tally else len(self._halves)

    @property
    def is_unique(self) -> bool:
        """Whether no value came twice, as far as was counted."""
        if self.tally:
            return self.tally.is_unique
        return self.is_whole and 0 < self.filled == len(self._halves) and may_be_keys(self.values)

    @property
    def met(self) -> Halves:
        """How many different values were met in the first halves, in the second, and in both."""
        if self.tally:
            return self.tally.met
        bits = list(self._halves.values())
        return Halves(sum(bit & 1 for bit in bits), sum(bit >> 1 for bit in bits), bits.count(3))


def keys_of(values: Sequence[object]) -> Sequence[object]:
    """What tells values apart: themselves, or of lists and structures how they are written."""
    is_plain = not values or isinstance(values[0], Hashable)
    return values if is_plain else list(map(repr, values))


@dataclass(slots=True)
class Borrowed:
    """What was kept of the columns of one dataset, and how much went by."""

    columns: dict[str, Kept]
    rows: int = 0
    bytes: int = 0
    is_cut: bool = False
    remark: Sentence | None = None


def borrow(batches: Iterable[Batch], shape: DatasetShape, *, hasher: Hasher, asked: int | None) -> Borrowed:
    """Look at each batch and let go of it before the next is asked for. `asked` is None where every row is read."""
    may_keep_all = asked is not None and asked <= MOST_ROWS_KEPT
    allowance = min(max(MEMORY // max(len(shape.columns), 1), LEAST), MOST)
    tallies = (None if may_keep_all else Tally(hasher) for _ in shape.columns)
    found = Borrowed(
        {column.name: Kept(allowance, tally) for column, tally in zip(shape.columns, tallies, strict=True)}
    )
    for batch in batches:
        found.rows += batch.rows
        found.bytes += batch.bytes
        found.remark = batch.remark or found.remark
        for name, column in named(batch.table):
            if name in found.columns:
                found.columns[name].take(column)
        if asked is not None and found.bytes >= MOST_BORROWED:
            found.is_cut = True
            break
    return found


def named(table: pa.Table) -> "Iterator[tuple[str, pa.ChunkedArray[Any]]]":
    """The columns with their names. Two may have one name; then the first counts."""
    seen: set[str] = set()
    for name, column in zip(table.column_names, table.columns, strict=True):
        if name not in seen:
            seen.add(name)
            yield name, column


def spread(values: Sequence[object], most: int) -> Sequence[object]:
    """So many values, from all over."""
    step = max(1, -(-len(values) // most))
    return values[::step]
