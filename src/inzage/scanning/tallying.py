"""Counting the different values of a column by their hashes, in bounded memory, while its rows go by."""

import re
from collections.abc import Sequence
from decimal import Decimal
from typing import NamedTuple
from uuid import UUID

import numpy as np
from numpy.typing import NDArray

from inzage.scanning.sketches import ALL, Form, Hasher, Hashes, Sketch, normals

LONGEST_KEY, LONGEST_KEY_BYTES = 100, 16
"""A text or number of bytes longer than this is no key, so its column is not compared."""

MOST_HASHES = 2**15
"""So many different values are counted exactly; beyond, their number follows from the lowest hashes."""

DAY = re.compile(r"\d{4}-[01]\d-[0-3]\d(?!\d)")

TELLING, OTHERS = 1024, 512
"""Hashes that are stored of a field that may be pointed to, and of another."""

LONGEST_DIGITS = 20

LOWEST, GAPS = 1_000, 40
"""Whole numbers that begin below this with gaps no wider than this count the rows of a table, as those of any table."""


class Halves(NamedTuple):
    """Different values in the first and second half of a sample, and in both."""

    first: int
    second: int
    both: int


class Tally:
    """The lowest hashes of a column and how often each came by."""

    def __init__(self, hasher: Hasher) -> None:
        self._hasher = hasher
        self._hashes: Hashes = np.empty(0, "<u8")
        self._counts: NDArray[np.int64] = np.empty(0, np.int64)
        self._halves: NDArray[np.uint8] = np.empty(0, np.uint8)
        self._lowest, self._highest = ALL, 0
        self._are_numbers = True
        self._filled = 0
        self._is_cut = False
        self._is_comparable = True

    def add(self, values: Sequence[object], counts: Sequence[int], *, half: int = 0) -> None:
        """
        Count values with how often each came, in the first or second half of what was read at once.

        A long text, a fraction or a nested value ends the comparing.
        """
        if not self._is_comparable:
            return
        if not may_be_keys(values):
            self._is_comparable = False
            self._hashes, self._counts = self._hashes[:0], self._counts[:0]
            return
        texts = normals(values)
        self._filled += sum(counts)
        self._look_at_numbers(texts)
        self._merge(self._hasher.of(texts), np.asarray(counts, np.int64), half)

    def _look_at_numbers(self, texts: Sequence[str]) -> None:
        if not self._are_numbers or not texts:
            return
        if not all(text.isdigit() and len(text) < LONGEST_DIGITS for text in texts) or not "".join(texts).isascii():
            self._are_numbers = False
            return
        numbers = list(map(int, texts))
        self._lowest, self._highest = min(self._lowest, *numbers), max(self._highest, *numbers)

    def _merge(self, hashes: Hashes, counts: NDArray[np.int64], half: int) -> None:
        every = np.concatenate([self._hashes, hashes])
        weights = np.concatenate([self._counts, counts])
        halves = np.concatenate([self._halves, np.full(len(hashes), 1 << half, np.uint8)])
        self._hashes, places = np.unique(every, return_inverse=True)
        self._counts = np.bincount(places, weights=weights, minlength=len(self._hashes)).astype(np.int64)
        self._halves = np.zeros(len(self._hashes), np.uint8)
        np.bitwise_or.at(self._halves, places, halves)
        if len(self._hashes) > MOST_HASHES:
            # Once more than fits went by, only those below the highest kept are a fair sample.
            self._hashes, self._counts = self._hashes[:MOST_HASHES], self._counts[:MOST_HASHES]
            self._halves, self._is_cut = self._halves[:MOST_HASHES], True

    @property
    def different(self) -> int:
        """How many different values there are; an estimate (half a percent) where there are very many."""
        if not self._is_cut:
            return len(self._hashes)
        return round((len(self._hashes) - 1) * ALL / int(self._hashes[-1]))

    @property
    def is_unique(self) -> bool:
        """Whether no value came twice."""
        return bool(len(self._counts)) and int(self._counts.max()) == 1

    @property
    def met(self) -> Halves:
        """How many different values were met in the first halves, in the second, and in both."""
        first, second = (int(np.count_nonzero(self._halves & bit)) for bit in (1, 2))
        return Halves(first, second, int(np.count_nonzero(self._halves == 1 | 2)))

    def sketch(self, *, is_telling: bool) -> Sketch | None:
        """What is kept to compare by; None where there is nothing, or nothing that could be a key."""
        if not self._is_comparable or not len(self._hashes):
            return None
        most = TELLING if is_telling else OTHERS
        return Sketch(self._form(), self._filled, self.different, self._hashes[:most])

    def _form(self) -> Form:
        if not self._are_numbers:
            return Form(0)
        is_close = self._highest - self._lowest < GAPS * max(self.different, 1)
        return Form.NUMBERS | Form.SERIAL if is_close and self._lowest < LOWEST else Form.NUMBERS


def may_be_keys(values: Sequence[object]) -> bool:
    """Whether each value could stand for a row of another dataset."""
    types = set(map(type, values))
    if types == {str}:
        # Of a column of days the first is one; to look at each takes longer than all the rest.
        return max(map(len, map(str, values))) <= LONGEST_KEY and not DAY.match(str(values[0]))
    return types == {int} or all(map(may_be_key, values))


def may_be_key(value: object) -> bool:
    """Whether a value could stand for a row of another dataset: a whole number, a short text, a few bytes; no day."""
    if isinstance(value, str):
        return len(value) <= LONGEST_KEY and not DAY.match(value)
    if isinstance(value, bytes):
        return len(value) <= LONGEST_KEY_BYTES
    if isinstance(value, float):
        return value.is_integer()
    if isinstance(value, Decimal):
        return value.is_finite() and value == value.to_integral_value()
    return isinstance(value, int | UUID) and not isinstance(value, bool)
