"""Counting the different values of a column by their hashes, in bounded memory, while its rows go by."""

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from inzage.scanning.hashing import Hashes
from inzage.scanning.sketches import ALL, Form, Hashed, Sketch

MOST_HASHES = 2**15
"""So many different values are counted exactly; beyond, their number follows from the lowest hashes."""

TELLING, OTHERS = 1024, 512
"""Hashes that are stored of a field that may be pointed to, and of another."""

LOWEST, GAPS = 1_000, 40
"""Whole numbers that begin below this with gaps no wider than this count the rows of a table, as those of any table."""


class Halves(NamedTuple):
    """Different values in two halves of a sample, every second row and the others, and in both."""

    first: int
    second: int
    both: int


class Tally:
    """The lowest hashes of a column and how often each came by."""

    def __init__(self) -> None:
        self._hashes: Hashes = np.empty(0, "<u8")
        self._counts: NDArray[np.int64] = np.empty(0, np.int64)
        self._halves: NDArray[np.uint8] = np.empty(0, np.uint8)
        self._lowest, self._highest = ALL, 0
        self._are_numbers = True
        self._filled = 0
        self._is_cut = False
        self.is_comparable = True

    def add(self, hashed: Hashed, counts: NDArray[np.int64]) -> None:
        """Count values with how often each came. One that is too long for a key ends the comparing."""
        if not (self.is_comparable and hashed.can_be_keys):
            self.stop()
            return
        self._filled += int(counts.sum())
        if len(hashed.hashes):
            self._are_numbers = self._are_numbers and hashed.are_numbers
            self._lowest, self._highest = min(self._lowest, hashed.lowest), max(self._highest, hashed.highest)
        hashes, halves = hashed.hashes, (np.arange(len(counts)) & 1).astype(np.uint8) + np.uint8(1)
        if self._is_cut:
            low = np.flatnonzero(hashes <= self._hashes[-1])
            hashes, counts, halves = hashes[low], counts[low], halves[low]
        if len(hashes):
            self._merge(hashes, counts, halves)

    def stop(self) -> None:
        """Count no more: what is in this column points to nothing."""
        self.is_comparable = False
        self._hashes, self._counts, self._halves = self._hashes[:0], self._counts[:0], self._halves[:0]

    def _merge(self, hashes: Hashes, counts: NDArray[np.int64], halves: NDArray[np.uint8]) -> None:
        every = np.concatenate([self._hashes, hashes])
        self._hashes, places = np.unique(every, return_inverse=True)
        weights = np.concatenate([self._counts, counts])
        self._counts = np.bincount(places, weights=weights, minlength=len(self._hashes)).astype(np.int64)
        met, self._halves = np.concatenate([self._halves, halves]), np.zeros(len(self._hashes), np.uint8)
        for half in (1, 2):
            self._halves[places[met & half > 0]] |= np.uint8(half)
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
        """How many different values were met in every second row, in the others, and in both."""
        first, second = (int(np.count_nonzero(self._halves & bit)) for bit in (1, 2))
        return Halves(first, second, int(np.count_nonzero(self._halves == 1 | 2)))

    def sketch(self, *, is_telling: bool) -> Sketch | None:
        """What is kept to compare by; None where there is nothing, or nothing that could be a key."""
        if not self.is_comparable or not len(self._hashes):
            return None
        most = TELLING if is_telling else OTHERS
        return Sketch(self._form(), self._filled, self.different, self._hashes[:most])

    def _form(self) -> Form:
        if not self._are_numbers:
            return Form(0)
        is_close = self._highest - self._lowest < GAPS * max(self.different, 1)
        return Form.NUMBERS | Form.SERIAL if is_close and self._lowest < LOWEST else Form.NUMBERS
