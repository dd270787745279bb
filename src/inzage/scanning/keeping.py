"""A few of the different values of a column, from all over it, in bounded memory."""

from collections.abc import Hashable, Sequence
from dataclasses import dataclass, field

import numpy as np
import pyarrow as pa

from inzage.scanning.columns import Values, listed
from inzage.scanning.hashing import Hashes

MOST_VALUES = 6_000
"""Different values of a column that are kept for the classifier."""

SIZE_OF_OTHERS = 16
ALL = 2**64 - 1


@dataclass(slots=True)
class Sample:
    """
    Values by a number that chance gave each: those with the lowest numbers are kept.

    Where a number belongs to a value, such as its hash, each different value has one chance, however often it comes.
    """

    allowance: int
    is_whole: bool = True
    _values: dict[int, object] = field(default_factory=dict, repr=False)
    _sizes: dict[int, int] = field(default_factory=dict, repr=False)
    _size: int = 0
    _below: int = ALL

    def take(self, values: Values, numbers: Hashes) -> None:
        """Look at values and keep those with a low number."""
        low = np.flatnonzero(numbers <= self._below)
        _, firsts = np.unique(numbers[low], return_index=True)
        places = np.sort(low[firsts])
        if len(places) > MOST_VALUES:
            self.is_whole = False
            places = np.sort(places[np.argpartition(numbers[places], MOST_VALUES)[:MOST_VALUES]])
        new = [place for place in places.tolist() if int(numbers[place]) not in self._values]
        if new:
            for place, value in zip(new, listed(values.take(pa.array(new))), strict=True):
                number = int(numbers[place])
                self._values[number] = value
                self._sizes[number] = len(value) if isinstance(value, str | bytes) else SIZE_OF_OTHERS
                self._size += self._sizes[number]
            # Seldom, for it sorts: in between there is room for twice as many.
            self._cut(2)

    def _cut(self, room: int) -> None:
        """Let go of the highest numbers where there are too many values, or too long ones, for so much room."""
        if len(self._values) <= room * MOST_VALUES and self._size <= room * self.allowance:
            return
        self.is_whole = False
        ordered = sorted(self._values)
        sizes = np.cumsum([self._sizes[number] for number in ordered])
        kept = max(1, min(MOST_VALUES, int(np.searchsorted(sizes, self.allowance, "right"))))
        for number in ordered[kept:]:
            del self._values[number], self._sizes[number]
        self._below, self._size = ordered[kept - 1], int(sizes[kept - 1])

    @property
    def values(self) -> list[object]:
        """The different values, in the order in which they came."""
        self._cut(1)
        found: dict[object, object] = {}
        kept = list(self._values.values())
        for key, value in zip(keys_of(kept), kept, strict=True):
            found.setdefault(key, value)
        return list(found.values())


def keys_of(values: Sequence[object]) -> Sequence[object]:
    """What tells values apart: themselves, or of lists and structures how they are written."""
    is_plain = not values or isinstance(values[0], Hashable)
    return values if is_plain else list(map(repr, values))
