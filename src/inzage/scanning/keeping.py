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
    _different: list[object] | None = field(default=None, repr=False)
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
        chances = dict(zip(places.tolist(), numbers[places].tolist(), strict=True))
        new = {place: number for place, number in chances.items() if number not in self._values}
        if new:
            kept = listed(values.take(pa.array(list(new))))
            sizes = [len(value) if isinstance(value, str | bytes) else SIZE_OF_OTHERS for value in kept]
            self._values.update(zip(new.values(), kept, strict=True))
            self._sizes.update(zip(new.values(), sizes, strict=True))
            self._size, self._different = self._size + sum(sizes), None
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
        if self._different is None:
            self._cut(1)
            self._different = different(list(self._values.values()))
        return self._different


def different(values: Sequence[object]) -> list[object]:
    """Each value once. Lists and structures are told apart by how they are written."""
    is_plain = not values or isinstance(values[0], Hashable)
    if is_plain:
        return list(dict.fromkeys(values))
    found: dict[str, object] = {}
    for value in values:
        found.setdefault(repr(value), value)
    return list(found.values())
