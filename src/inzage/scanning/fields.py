"""From the kept values of a column to what is said of it: its claim, whether it identifies a person, its sketch."""

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
import pyarrow as pa

from inzage.connectors.records import ColumnShape, DatasetShape
from inzage.detection.columns import among, classify
from inzage.detection.records import Claim, Column
from inzage.detection.wording.splitting import listed
from inzage.law.categories import CATEGORIES
from inzage.scanning import throughout
from inzage.scanning.borrowing import Kept
from inzage.scanning.links.words import may_point
from inzage.scanning.records import ScannedField
from inzage.scanning.sketches import Hasher, Sketch, dialled, normal
from inzage.scanning.tallying import Tally

MOST_CODES = 128
"""So many values are shown to the classifier where they are no sentences: so many different ones decide."""

LOOKED_AT, SPACES = 40, 2.0
"""By so many values it is told whether they are sentences: by the spaces in them."""

FEW, LEAST_DIFFERENT = 20, 0.01
"""From so many rows, fewer different values than this share point to no person."""

DESCRIBING = listed(
    "street house_number postcode address city first_name last_name initials birth_date free_text gender"
)
"""What describes a person or a place and numbers no row, so that nothing is linked by it."""

PHONES = frozenset({"phone", "fax"})


def scanned(
    shape: DatasetShape, column: ColumnShape, kept: Kept, hasher: Hasher, *, share: float | None
) -> ScannedField:
    """Judge one column by its name, its place and what was kept of it, which is of a `share` of the rows."""
    claim = replace(classify(shown(shape, column, kept)), seen=kept.filled)
    is_unique = column.is_unique or kept.is_unique
    identifies = points_to_person(claim, kept.different)
    is_telling = identifies or is_unique or column.is_key
    is_linking = is_telling or (may_point(column.name) and claim.category not in DESCRIBING)
    sketch = sketch_of(claim, kept, hasher, is_telling=is_telling) if is_linking else None
    return ScannedField(
        dataset=shape.name,
        name=column.name,
        type=column.type,
        claim=of_all(claim, kept, share),
        identifies=identifies,
        is_key=column.is_key,
        is_unique=is_unique,
        comment=column.comment,
        sketch=sketch.pack() if sketch else b"",
    )


def of_all(claim: Claim, kept: Kept, share: float | None) -> Claim:
    """The claim with what all rows showed, where all were read, and else with how many values were not read."""
    told = throughout.told(claim, kept.kinds, kept.values)
    if not kept.filled:
        return told
    # There were values, if none that could be shown to the classifier.
    told = replace(told, reasons=tuple(reason for reason in told.reasons if reason.code != "no_values"))
    return among(told, seen=kept.filled, of=round(kept.filled / share) if share else None)


def shown(shape: DatasetShape, column: ColumnShape, kept: Kept) -> Column:
    """The column as the classifier is shown it. Each value stands in it once: how often it came tells nothing."""
    return Column(
        shape.name,
        column.name,
        column.type,
        kept.values if are_sentences(kept.values) else spread(kept.values, MOST_CODES),
        column.comment,
        tuple(other.name for other in shape.columns if other is not column),
        is_key=column.is_key,
        references=reference(shape, column.name),
    )


def are_sentences(values: Sequence[object]) -> bool:
    """Whether these may be sentences; of those each is read, for what one in a thousand says may be what matters."""
    some = spread(values, LOOKED_AT)
    return sum(value.count(" ") for value in some if isinstance(value, str)) >= SPACES * len(some)


def reference(shape: DatasetShape, name: str) -> str | None:
    """What a column points to by itself, as `dataset.column`."""
    for key in shape.foreign_keys:
        if key.columns == (name,):
            return f"{key.to_dataset}.{key.to_columns[0]}" if key.to_columns else key.to_dataset
    return None


def points_to_person(claim: Claim, different: int) -> bool:
    """Whether the values usually point to one person each: by their kind, and since there are enough different ones."""
    kind = CATEGORIES.get(claim.category or "")
    if kind is None or not kind.identifies:
        return False
    return claim.seen < FEW or different >= LEAST_DIFFERENT * claim.seen or different >= FEW


def sketch_of(claim: Claim, kept: Kept, hasher: Hasher, *, is_telling: bool) -> Sketch | None:
    """What to compare the field by. Telephone numbers are compared by their last digits."""
    if claim.category not in PHONES:
        return kept.tally.sketch(is_telling=is_telling)
    tally = Tally()
    numbers = pa.array([dialled(normal(value)) for value in kept.values], pa.large_string())
    tally.add(hasher.of(numbers), np.ones(len(numbers), np.int64))
    sketch = tally.sketch(is_telling=is_telling)
    return replace(sketch, filled=kept.filled) if sketch else None


def spread(values: Sequence[object], most: int) -> Sequence[object]:
    """So many values, from all over."""
    step = max(1, -(-len(values) // most))
    return values[::step]
