"""Whole columns of texts at the speed of memory: an Arrow array in, findings out."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Any, ClassVar

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
from numpy.typing import NDArray

from inzage.detection.asking import asked
from inzage.detection.kernel.compiled import called
from inzage.detection.kernel.layout import (
    FOUND_COLUMNS,
    FROM,
    KIND,
    LANGUAGES,
    SCRATCH_COLUMNS,
    SCRATCH_ROWS,
    SURENESS,
    TO,
    WAITING_COLUMNS,
    WORD_COLUMNS,
    Found,
)
from inzage.detection.kernel.scan import ROW, scan
from inzage.detection.kernel.texts import Rows, Texts, is_valid, texts_of
from inzage.detection.lookup.tables import tables
from inzage.detection.moments import are_moments
from inzage.detection.recognizers import ALL
from inzage.detection.records import Finding

ROOM = 1 << 15
"""Rows of room for findings; when they are full, what there is is put aside."""

WORTH_SHARING = 1 << 18
"""Fewer bytes are read by one thread."""

LOOKED_AT, OFTEN = 4096, 2
"""By so many texts it is told how often each comes; those that come so often are each read once."""

Placed = NDArray[np.int64]
"""Findings as `layout` has them, with the row of the column in the last place."""


@dataclass(frozen=True, slots=True)
class Findings:
    """
    The personal data in a column, in the order of its rows and texts, without overlaps.

    `rows` are rows of the column; `starts` and `ends` characters in the text of a row, end exclusive; `kinds` places in
    `categories`; `confidences` from 0 to 1. All have one length.
    """

    rows: NDArray[np.int64]
    starts: NDArray[np.int32]
    ends: NDArray[np.int32]
    kinds: NDArray[np.uint8]
    confidences: NDArray[np.float32]

    categories: ClassVar[tuple[str, ...]] = tuple(recognizer.category for recognizer in ALL)
    """The key of `inzage.law.categories` of each kind."""

    def __len__(self) -> int:
        return len(self.rows)

    def counts(self, least: float = 0.0) -> dict[str, int]:
        """In how many rows each category was found, as sure as this at least."""
        is_sure = self.confidences >= least
        found: dict[str, set[int]] = {}
        for kind in np.unique(self.kinds):
            found.setdefault(self.categories[kind], set()).update(self.rows[(self.kinds == kind) & is_sure].tolist())
        return {category: len(rows) for category, rows in found.items() if rows}

    def of_row(self, row: int) -> list[Finding]:
        """What was found in one row."""
        first, last = np.searchsorted(self.rows, [row, row + 1])
        return [self.finding(at) for at in range(first, last)]

    def finding(self, at: int) -> Finding:
        recognizer = ALL[self.kinds[at]]
        start, end = int(self.starts[at]), int(self.ends[at])
        return Finding(start, end, recognizer.category, recognizer.presidio, round(float(self.confidences[at]), 3))


def read(column: "pa.Array[Any] | pa.ChunkedArray[Any]", *, language: str | None = None, threads: int = 1) -> Findings:
    """
    Find the personal data in every row of a column.

    A column of any type is read: texts, bytes (as UTF-8; what is none is no letter), numbers and moments as they are
    written, lists and structures as the texts in them, a dictionary once. `language` (`nl`, `en`, `de`, `fr`) says
    whose telephone numbers are written without their country.

    Raises:
        ValueError: if the language is another one.
    """
    if (language or "") not in LANGUAGES:
        raise ValueError(f"language must be one of {', '.join(LANGUAGES[1:])}, or None")
    reader = Reader(LANGUAGES.index(language or ""), threads)
    found: list[Placed] = []
    first = 0
    for chunk in column.chunks if isinstance(column, pa.ChunkedArray) else [column]:
        found += reader.of_chunk(chunk, np.arange(first, first + len(chunk), dtype=np.int64))
        first += len(chunk)
    return findings(together(found))


def prepare() -> None:
    """Compile what reads texts, or load it, before something waits for it: the first time takes seconds."""
    read(pa.array(["klant@example.nl"]))


def findings(found: Placed) -> Findings:
    return Findings(
        rows=found[:, ROW],
        starts=found[:, FROM].astype(np.int32),
        ends=found[:, TO].astype(np.int32),
        kinds=found[:, KIND].astype(np.uint8),
        confidences=(found[:, SURENESS] / np.float32(1000)).astype(np.float32),
    )


@dataclass(slots=True)
class Reader:
    """How the chunks of one column are read; they may share a dictionary, which is read once."""

    language: int
    threads: int
    dictionary: "pa.Array[Any] | None" = None
    values: Placed = field(default_factory=lambda: np.empty((0, ROW + 1), np.int64))

    def of_chunk(self, array: "pa.Array[Any]", rows: Rows) -> list[Placed]:
        """Return what is found in the order of the rows; a dictionary is read once, for all rows it stands in."""
        if is_text(array.type):
            if are_moments(array):
                return []
            array = array.dictionary_encode() if comes_again(array) else array
        if isinstance(array, pa.DictionaryArray):
            return [at_rows(self.of_dictionary(array.dictionary), array.indices, rows)]
        parts = [part for texts in texts_of(array, rows) for part in shared(texts, self.threads)]
        if self.threads == 1 or len(parts) <= 1:
            return [of_texts(part, self.language) for part in parts]
        tables()  # before the threads, which would each make them
        with ThreadPoolExecutor(self.threads) as pool:
            return list(pool.map(of_texts, parts, [self.language] * len(parts)))

    def of_dictionary(self, dictionary: "pa.Array[Any]") -> Placed:
        if self.dictionary is None or not self.dictionary.equals(dictionary):
            self.values = together(self.of_chunk(dictionary, np.arange(len(dictionary), dtype=np.int64)))
            self.dictionary = dictionary
        return self.values


def together(found: list[Placed]) -> Placed:
    """Put findings after each other, those of one row together."""
    if not found:
        return np.empty((0, ROW + 1), np.int64)
    whole = np.concatenate(found)
    rows = whole[:, ROW]
    return whole if (rows[1:] >= rows[:-1]).all() else whole[np.argsort(rows, kind="stable")]


def is_text(kind: pa.DataType) -> bool:
    return pa.types.is_string(kind) or pa.types.is_large_string(kind)


def comes_again(array: "pa.Array[Any]") -> bool:
    """
    Whether its texts come so often that it is sooner done to tell the different ones apart than to read each.

    Where values are drawn from so many, two of a few are the same with a chance that tells how many (as of birthdays).
    """
    if len(array) < OFTEN * LOOKED_AT:
        return False
    some = array[:LOOKED_AT]
    again = LOOKED_AT - some.null_count - int(pc.count_distinct(some).as_py())
    return 2 * again * len(array) >= OFTEN * LOOKED_AT**2


def at_rows(values: Placed, indices: "pa.Array[Any]", rows: Rows) -> Placed:
    """Return the findings of a dictionary's values at each row they stand in."""
    if indices.null_count:
        rows, indices = rows[is_valid(indices)], indices.drop_null()
    places = indices.to_numpy(zero_copy_only=False).astype(np.int64)
    # Once for each value, not for each row.
    edges = np.searchsorted(values[:, ROW], np.arange(places.max(initial=-1) + 2))
    counts = np.diff(edges)[places]
    ends = np.cumsum(counts)
    within = np.arange(ends[-1] if len(ends) else 0) - np.repeat(ends - counts, counts)
    found: Placed = values.take(np.repeat(edges[places], counts) + within, axis=0)
    found[:, ROW] = np.repeat(rows, counts)
    return found


def shared(texts: Texts, threads: int) -> list[Texts]:
    """Cut texts into parts of about one size, one for each thread; small ones are not worth it."""
    size = int(texts.offsets[-1] - texts.offsets[0])
    if threads == 1 or size < WORTH_SHARING or texts.skipped is not None:
        return [texts]
    wanted = [texts.offsets[0] + size * part // threads for part in range(1, threads)]
    cuts = [0, *np.searchsorted(texts.offsets, wanted).tolist(), len(texts.rows)]
    return [
        Texts(texts.text, texts.offsets[first : last + 1], texts.rows[first:last])
        for first, last in pairwise(cuts)
        if first < last
    ]


def of_texts(texts: Texts, language: int) -> Placed:
    """Return what is found in texts: rows of the column, places in characters."""
    found = np.concatenate([*filled(texts, language)] or [np.empty((0, ROW + 1), np.int32)]).astype(np.int64)
    places = found[:, ROW]
    if texts.skipped is not None:
        found[:, [FROM, TO]] += texts.skipped[places, None]
    found[:, ROW] = texts.rows[places]
    return found


def filled(texts: Texts, language: int) -> Iterator[Found]:
    """Yield what is found in texts, as much at a time as there is room for."""
    known, room = tables(), ROOM
    longest = int(np.diff(texts.offsets).max())
    words = np.empty((longest // 2 + 2, WORD_COLUMNS), np.int32)
    waiting = np.empty((len(words), WAITING_COLUMNS), np.uint64)
    scratch = np.zeros((SCRATCH_ROWS, SCRATCH_COLUMNS), np.uint64)
    first, last = 0, len(texts.rows)
    text = texts.text.view()
    # Arrow's bytes may not be written to, a copy of them may: compiled code would exist for each of the two.
    text.flags.writeable = False
    while first < last:
        found, out = np.empty((room, FOUND_COLUMNS), np.int32), np.empty((room, FOUND_COLUMNS + 1), np.int32)
        first, count = called(
            scan, text, texts.offsets, first, last, words, waiting,
            known.bits, known.slots, known.flags, known.facts, known.terms, known.letters,
            known.gates, known.kinds, known.machines, known.accepted, known.rules, known.named, known.plans,
            language, scratch, found, out,
        )  # fmt: skip
        if count:
            yield asked(out[:count], texts)
        elif first < last:
            room *= 2
