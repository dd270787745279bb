"""Borrowing the rows of one dataset, and keeping of each column no more than is needed to judge it."""

from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field
from os import cpu_count
from typing import Any

import numpy as np
import pyarrow as pa
from numpy.typing import NDArray

from inzage.connectors.errors import Sentence
from inzage.connectors.records import Batch, DatasetShape, Drawn
from inzage.scanning import columns
from inzage.scanning.columns import Values
from inzage.scanning.counting import Kinds
from inzage.scanning.hashing import Hashes
from inzage.scanning.keeping import Sample
from inzage.scanning.sketches import Hasher
from inzage.scanning.tallying import Halves, Tally

MEMORY = 32 * 2**20
LEAST, MOST = 2**16, 4 * 2**20
"""Signs that are kept of a dataset; of one column at least and at most."""

MOST_BORROWED = 256 * 2**20
"""A sample ends here, whatever was asked: some tables have rows of megabytes."""

FEW = 0.25
"""Where no larger share of the texts of a batch are different ones, each different one is read once."""

MOST_THREADS = 4


@dataclass(slots=True)
class Kept:
    """
    What is kept of one column while its rows go by. The values stay out of `repr`.

    Where every row is read, `kinds` counts what stands inside its texts; inside bytes always.
    """

    hasher: Hasher
    sample: Sample
    kinds: Kinds | None = None
    tally: Tally = field(default_factory=Tally, repr=False)
    filled: int = 0
    _has_few: bool = True
    _chance: np.random.Generator = field(default_factory=lambda: np.random.default_rng(0), repr=False)

    def take(self, column: "pa.ChunkedArray[Any]") -> None:
        """Look at the next rows of the column."""
        self.filled += len(column) - column.null_count
        values = columns.filled(column)
        if self.kinds is None and columns.is_bytes(values):
            # Only what is read inside them tells anything of bytes that are no text as a whole.
            self.kinds = Kinds()
        if len(values):
            values, counts = self._narrowed(values)
            if self.kinds:
                self.kinds.add(values, counts)
            self.sample.take(values, self._numbers(values, counts))

    def _narrowed(self, values: Values) -> tuple[Values, NDArray[np.int64]]:
        """Where every row is read: each different text once, with how often it came, if they are few."""
        if self.kinds and self._has_few and columns.is_text(values):
            coded = values.dictionary_encode()
            self._has_few = len(coded.dictionary) <= FEW * len(values)
            if self._has_few:
                return coded.dictionary, np.bincount(coded.indices.to_numpy(), minlength=len(coded.dictionary))
        return values, np.ones(len(values), np.int64)

    def _numbers(self, values: Values, counts: NDArray[np.int64]) -> Hashes:
        """The hashes of the values, which are counted too; of what cannot be compared, numbers by chance."""
        texts = columns.comparable(values) if self.tally.is_comparable else None
        if texts is None:
            self.tally.stop()
            return self._chance.integers(0, 2**64 - 1, len(values), np.uint64, endpoint=True)
        hashed = self.hasher.of(texts)
        self.tally.add(hashed, counts)
        return hashed.hashes if hashed.can_be_keys else self._numbers(values, counts)

    @property
    def values(self) -> list[object]:
        """Different values, from all over the column."""
        return self.sample.values

    @property
    def different(self) -> int:
        """How many different values there are; where they were not counted, at least so many."""
        return self.tally.different if self.tally.is_comparable else len(self.values)

    @property
    def is_unique(self) -> bool:
        """Whether no value came twice, as far as was counted."""
        return self.tally.is_unique

    @property
    def met(self) -> Halves:
        """How many different values were met in every second row, in the others, and in both."""
        return self.tally.met


@dataclass(slots=True)
class Borrowed:
    """What was kept of the columns of one dataset, and how much went by."""

    columns: dict[str, Kept]
    rows: int = 0
    bytes: int = 0
    is_cut: bool = False
    remark: Sentence | None = None
    drawn: Drawn | None = None

    def note(self, batch: Batch) -> None:
        """Count a batch, and remember what is to be said of it."""
        self.rows += batch.rows
        self.bytes += batch.bytes
        self.remark = batch.remark or self.remark
        self.drawn = batch.drawn or self.drawn


def borrow(batches: Iterable[Batch], shape: DatasetShape, *, hasher: Hasher, asked: int | None) -> Borrowed:
    """Look at each batch and let go of it soon. `asked` is None where every row is read."""
    allowance = min(max(MEMORY // max(len(shape.columns), 1), LEAST), MOST)
    found = Borrowed(
        {
            column.name: Kept(hasher, Sample(allowance), kinds=Kinds() if asked is None else None)
            for column in shape.columns
        }
    )
    if asked is None:
        read_all(batches, found)
        return found
    for batch in batches:
        found.note(batch)
        for kept, column in named(batch.table, found):
            kept.take(column)
        if found.bytes >= MOST_BORROWED:
            found.is_cut = True
            break
    return found


def read_all(batches: Iterable[Batch], found: Borrowed) -> None:
    """Look at the columns of a batch side by side, while the next batch is fetched."""
    under_way: list[Future[None]] = []
    with given_back(), ThreadPoolExecutor(min(cpu_count() or 1, MOST_THREADS)) as pool:
        for batch in batches:
            finish(under_way)
            found.note(batch)
            under_way = [pool.submit(kept.take, column) for kept, column in named(batch.table, found)]
        finish(under_way)


@contextmanager
def given_back() -> Iterator[None]:
    """Let Arrow give memory back to the system as soon as it is free; by itself it holds on to a quarter more."""
    before = pa.default_memory_pool()
    pa.set_memory_pool(pa.system_memory_pool())
    try:
        yield
    finally:
        pa.set_memory_pool(before)


def finish(under_way: Iterable[Future[None]]) -> None:
    for one in under_way:
        one.result()


def named(table: pa.Table, found: Borrowed) -> "Iterator[tuple[Kept, pa.ChunkedArray[Any]]]":
    """The columns with what is kept of them. Two may have one name; then the first counts."""
    seen: set[str] = set()
    for name, column in zip(table.column_names, table.columns, strict=True):
        if name in found.columns and name not in seen:
            seen.add(name)
            yield found.columns[name], column
