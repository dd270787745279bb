"""Borrowing the rows of one dataset, and keeping of each column no more than is needed to judge it."""

import random
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

import pyarrow as pa

from inzage.connectors.records import Batch, DatasetShape
from inzage.scanning import columns
from inzage.scanning.sketches import Hasher
from inzage.scanning.tallying import Tally

MOST_VALUES = 5_000
"""Different values of a column that are kept for the classifier, spread over all rows that were read."""

MEMORY = 32 * 2**20
LEAST, MOST = 2**16, 4 * 2**20
"""Signs that are kept of a dataset; of one column at least and at most."""

MOST_BORROWED = 256 * 2**20
"""A sample ends here, whatever was asked: some tables have rows of megabytes."""

SIZE_OF_OTHERS = 16


@dataclass(slots=True)
class Kept:
    """What is kept of one column while its rows go by. The values stay out of `repr`."""

    allowance: int
    tally: Tally
    filled: int = 0
    values: list[object] = field(default_factory=list, repr=False)
    _known: set[object] = field(default_factory=set, repr=False)
    _size: int = 0
    _offered: int = 0
    _chance: random.Random = field(default_factory=lambda: random.Random(0), repr=False)  # noqa: S311 - no secret

    def take(self, column: "pa.ChunkedArray[Any]") -> None:
        """Look at the next rows of the column."""
        filled = len(column) - column.null_count
        if filled:
            self.filled += filled
            middle = len(column) // 2
            for half, part in enumerate((column.slice(0, middle), column.slice(middle))):
                values, counts = columns.different(part)
                self._keep(values)
                self.tally.add(values, counts, half=half)

    def _keep(self, values: Iterable[object]) -> None:
        for value in values:
            key = value if isinstance(value, str | int | float | bytes) else repr(value)
            if key not in self._known:
                self._offered += 1
                if len(self.values) < MOST_VALUES and self._size < self.allowance:
                    self.values.append(value)
                    self._known.add(key)
                    self._size += len(value) if isinstance(value, str | bytes) else SIZE_OF_OTHERS
                else:
                    self._exchange(value)

    def _exchange(self, value: object) -> None:
        """Let a late value take the place of an earlier one, so that those kept are spread over all rows."""
        place = self._chance.randrange(self._offered)
        if place < len(self.values):
            self.values[place] = value


@dataclass(slots=True)
class Borrowed:
    """What was kept of the columns of one dataset, and how much went by."""

    columns: dict[str, Kept]
    rows: int = 0
    bytes: int = 0
    is_cut: bool = False


def borrow(batches: Iterable[Batch], shape: DatasetShape, *, key: bytes, is_sample: bool) -> Borrowed:
    """Look at each batch and let go of it before the next is asked for."""
    allowance = min(max(MEMORY // max(len(shape.columns), 1), LEAST), MOST)
    hasher = Hasher(key)
    found = Borrowed({column.name: Kept(allowance, Tally(hasher)) for column in shape.columns})
    for batch in batches:
        found.rows += batch.rows
        found.bytes += batch.bytes
        for name, column in named(batch.table):
            if name in found.columns:
                found.columns[name].take(column)
        if is_sample and found.bytes >= MOST_BORROWED:
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
