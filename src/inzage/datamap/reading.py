"""What earlier steps wrote down, in the words of `scanning`, so that it can reason over it again."""

from collections.abc import Iterable
from uuid import UUID

from inzage.datamap.models import Dataset, Field, Scan
from inzage.detection.records import Claim, Reason
from inzage.scanning.records import ScannedDataset, ScannedField, SubjectKind, Whose


def scanned_datasets(system_id: UUID) -> list[ScannedDataset]:
    """The datasets of a system with their fields and sketches, as the last look at each left them."""
    fields: dict[int, list[Field]] = {}
    for field in (
        Field.objects.filter(dataset__system=system_id, dataset__vanished_at=None, vanished_at=None)
        .select_related("sketch")
        .order_by("dataset_id", "position")
    ):
        fields.setdefault(field.dataset_id, []).append(field)
    datasets = Dataset.objects.filter(system=system_id, vanished_at=None).order_by("name")
    return [scanned_dataset(dataset, fields.get(dataset.pk, ())) for dataset in datasets]


def scanned_dataset(dataset: Dataset, fields: Iterable[Field]) -> ScannedDataset:
    return ScannedDataset(
        name=dataset.name,
        kind=dataset.kind,
        fields=tuple(scanned_field(dataset, field) for field in fields),
        whose=Whose(SubjectKind(dataset.whose), dataset.whose_confidence, reasons(dataset.whose_reasons)),
        rows=dataset.rows,
        rows_read=dataset.rows_read,
        bytes_read=dataset.bytes_read,
        people=dataset.people,
        is_exact=dataset.is_exact,
        comment=dataset.comment,
    )


def scanned_field(dataset: Dataset, field: Field) -> ScannedField:
    """The field with the category that counts: links and persons follow from what a person decided too."""
    sketch = getattr(field, "sketch", None)
    return ScannedField(
        dataset=dataset.name,
        name=field.name,
        type=field.type,
        claim=Claim(field.category, field.confidence, reasons(field.reasons), tuple(field.masked), field.seen),
        identifies=field.identifies and field.category is not None,
        is_key=field.is_key,
        is_unique=field.is_unique,
        comment=field.comment,
        sketch=bytes(sketch.packed) if sketch else b"",
    )


def reasons(stored: Iterable[dict[str, object]]) -> tuple[Reason, ...]:
    return tuple(reason(row) for row in stored)


def reason(row: dict[str, object]) -> Reason:
    facts = row["facts"]
    return Reason(str(row["code"]), facts if isinstance(facts, dict) else {})


def has_history(scan: Scan) -> bool:
    """Whether an earlier scan of the same system was done, so that what is new can be told."""
    return Scan.objects.filter(system=scan.system_id, state="done").exclude(pk=scan.pk).exists()
