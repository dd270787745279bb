"""From the kept values of a column to what is said of it: its claim, whether it identifies a person, its sketch."""

from collections.abc import Sequence
from dataclasses import replace

from inzage.connectors.records import ColumnShape, DatasetShape
from inzage.detection.columns import classify
from inzage.detection.records import Claim, Column
from inzage.detection.wording.splitting import listed
from inzage.law.categories import CATEGORIES
from inzage.scanning.borrowing import Kept, spread
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


def scanned(shape: DatasetShape, column: ColumnShape, kept: Kept, hasher: Hasher) -> ScannedField:
    """Judge one column by its name, its place and what was kept of it."""
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
        claim=claim,
        identifies=identifies,
        is_key=column.is_key,
        is_unique=is_unique,
        comment=column.comment,
        sketch=sketch.pack() if sketch else b"",
    )


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
    is_phone = claim.category in PHONES
    if kept.tally and not is_phone:
        return kept.tally.sketch(is_telling=is_telling)
    tally = Tally(hasher)
    values = [dialled(normal(value)) for value in kept.values] if is_phone else kept.values
    tally.add(values, [1] * len(values))
    sketch = tally.sketch(is_telling=is_telling)
    return replace(sketch, filled=kept.filled) if sketch else None
