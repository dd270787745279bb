"""In how many values of a column each kind of data stands, where every row is read."""

from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from inzage.detection.columns.inside import LEAST_SURE, UNMISTAKABLE
from inzage.detection.reading import Findings, read
from inzage.scanning.columns import Values, is_bytes, is_text


@dataclass(slots=True)
class Stands:
    """A kind stands in so many values; `confidence` is how sure the surest of its findings is."""

    values: int = 0
    confidence: float = 0.0


@dataclass(slots=True)
class Kinds:
    """What stands in the texts of a column, over all rows that went by."""

    found: dict[str, Stands] = field(default_factory=dict)
    read: int = 0

    def add(self, values: Values, counts: NDArray[np.int64]) -> None:
        """
        Read texts and bytes, of which each came as often as its count says; other types hold nothing inside them.

        In the bytes of a document, of a picture or of a program's state, an address stands as it does in a text.
        """
        if is_text(values) or is_bytes(values):
            self.read += int(counts.sum())
            self._count(read(values), counts)

    def _count(self, found: Findings, counts: NDArray[np.int64]) -> None:
        is_sure = found.confidences >= np.float32(LEAST_SURE)
        for kind in np.unique(found.kinds[is_sure]).tolist():
            category = found.categories[kind]
            if category in UNMISTAKABLE:
                here = is_sure & (found.kinds == kind)
                stands = self.found.setdefault(category, Stands())
                stands.values += int(counts[np.unique(found.rows[here])].sum())
                stands.confidence = max(stands.confidence, float(found.confidences[here].max()))
