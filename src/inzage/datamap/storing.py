"""
Writing down what a scan found.

Each function is called inside the transaction that also writes the receipt. A person's decision is never touched:
what a scan finds goes to the finding, and the category that counts follows in the database.
"""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from itertools import count
from uuid import UUID

from django.db.models import Q

from inzage.connectors.errors import Sentence
from inzage.connectors.records import Grant as FoundGrant
from inzage.datamap import lessons, past
from inzage.datamap.models import Change, Dataset, Failure, Field, Grant, Link, Scan, Sketch, System
from inzage.datamap.models.content import NAME
from inzage.datamap.words import ChangeKind, LinkVerdict, Verdict
from inzage.datamap.writing import clean, commented, reasons_of
from inzage.detection.teaching import key
from inzage.scanning.records import ScannedDataset, ScannedField, ScannedLink, Whose

FOUND = [
    *("type", "comment", "position", "is_key", "is_unique", "identifies"),
    *("found_category", "confidence", "reasons", "untaught", "masked", "seen", "key", "vanished_at"),
]
"""What a scan writes of a field that was there already."""

BATCH = 500


def store_dataset(scan: Scan, scanned: ScannedDataset, *, has_history: bool, at: datetime) -> Dataset:
    """Write a dataset with its fields, and what changed. `has_history` says that an earlier scan was done."""
    dataset, _ = Dataset.objects.update_or_create(
        system_id=scan.system_id,
        name=scanned.name,
        defaults=facts_of(scanned),
        create_defaults={**facts_of(scanned), "found_at": at},
    )
    before = {field.name: field for field in dataset.fields.all()}
    after = unique(scanned.fields)
    book = lessons.book_of(key(name, dataset.name) for name in after)
    fresh = [new_field(dataset, name, place, found, book, at) for place, (name, found) in enumerate(after.items())
             if name not in before]  # fmt: skip
    changes = [
        change
        for place, (name, found) in enumerate(after.items())
        if name in before
        for change in see_again(before[name], place, found, book)
    ]
    gone = [field for name, field in before.items() if name not in after and field.vanished_at is None]
    Field.objects.bulk_create(fresh, batch_size=BATCH)
    Field.objects.bulk_update([before[name] for name in after if name in before], FOUND, batch_size=BATCH)
    changes += vanish(gone, at)
    if has_history:
        changes += [Change(field=field, kind=ChangeKind.NEW, after=field.found_category or "") for field in fresh]
    store_changes(scan, changes)
    past.remember_kinds(Q(dataset=dataset), at=at)
    store_sketches([*fresh, *before.values()], after)
    return dataset


def facts_of(scanned: ScannedDataset) -> dict[str, object]:
    return {
        "kind": scanned.kind,
        "comment": commented(scanned.comment),
        "remark": clean(scanned.remark.en) if scanned.remark else "",
        "remark_nl": clean(scanned.remark.nl) if scanned.remark else "",
        "rows": scanned.rows,
        "rows_read": scanned.rows_read,
        "bytes_read": scanned.bytes_read,
        "is_exact": scanned.is_exact,
        "people": scanned.people,
        "vanished_at": None,
        **whose_of(scanned.whose),
    }


def whose_of(whose: Whose) -> dict[str, object]:
    return {"whose": whose.kind, "whose_confidence": whose.confidence, "whose_reasons": reasons_of(whose.reasons)}


def store_owners(system_id: UUID, owners: Mapping[str, Whose]) -> None:
    """Write whose data each dataset is, now that its links are known."""
    rows = [row for row in Dataset.objects.filter(system=system_id, vanished_at=None) if row.name in owners]
    for row in rows:
        whose = owners[row.name]
        row.whose, row.whose_confidence, row.whose_reasons = whose.kind, whose.confidence, reasons_of(whose.reasons)
    Dataset.objects.bulk_update(rows, ["whose", "whose_confidence", "whose_reasons"], batch_size=BATCH)


def new_field(
    dataset: Dataset, name: str, position: int, found: ScannedField, book: lessons.Book, at: datetime
) -> Field:
    field = Field(dataset=dataset, name=name, found_at=at)
    write(field, position, found)
    teach(field, book)
    return field


def see_again(field: Field, position: int, found: ScannedField, book: lessons.Book) -> list[Change]:
    """Write what was found now on a field that was known, and return what is different."""
    type_before, finding_before, was_gone = field.type, field.found_category, field.vanished_at is not None
    write(field, position, found)
    teach(field, book)
    changes = []
    if was_gone:
        changes.append(Change(field=field, kind=ChangeKind.NEW, after=field.found_category or ""))
    if field.type != type_before:
        changes.append(Change(field=field, kind=ChangeKind.CHANGED_TYPE, before=type_before, after=field.type))
    if field.found_category != finding_before and not agrees(field):
        changes.append(
            Change(
                field=field,
                kind=ChangeKind.CHANGED_CATEGORY,
                before=(field.decided_category if field.verdict else finding_before) or "",
                after=field.found_category or "",
            )
        )
    return changes


def agrees(field: Field) -> bool:
    """Whether a person already decided what the scan finds now."""
    return field.verdict != Verdict.OPEN and field.decided_category == field.found_category


def teach(field: Field, book: lessons.Book) -> None:
    """Add to what the scan says what people said of the same name elsewhere."""
    field.key, field.untaught = key(field.name, field.dataset.name), None
    lessons.learn(field, book, field.dataset.system.name)


def write(field: Field, position: int, found: ScannedField) -> None:
    claim = found.claim
    field.type, field.comment, field.position = clean(found.type)[:200], commented(found.comment), position
    field.is_key, field.is_unique, field.identifies = found.is_key, found.is_unique, found.identifies
    field.found_category, field.confidence = claim.category, min(max(claim.confidence, 0.0), 1.0)
    field.reasons, field.masked = reasons_of(claim.reasons), [clean(form) for form in claim.masked]
    field.seen, field.vanished_at = claim.seen, None


def vanish(fields: Sequence[Field], at: datetime) -> list[Change]:
    """Mark fields that are no longer there. They are kept: what was decided about them is history."""
    for field in fields:
        field.vanished_at = at
    Field.objects.bulk_update(fields, ["vanished_at"], batch_size=BATCH)
    return [Change(field=field, kind=ChangeKind.VANISHED, before=field.found_category or "") for field in fields]


def store_changes(scan: Scan, changes: Iterable[Change]) -> None:
    rows = list(changes)
    for change in rows:
        change.scan = scan
    Change.objects.bulk_create(rows, batch_size=BATCH, ignore_conflicts=True)


def store_sketches(fields: Iterable[Field], found: Mapping[str, ScannedField]) -> None:
    rows = [Sketch(field=field, packed=found[field.name].sketch) for field in fields
            if field.name in found and found[field.name].sketch]  # fmt: skip
    Sketch.objects.bulk_create(
        rows, batch_size=BATCH, update_conflicts=True, unique_fields=["field"], update_fields=["packed"]
    )


def store_failure(scan: Scan, *, place: str, code: str, said: Sentence) -> None:
    facts = {"code": code, "message": clean(said.en), "message_nl": clean(said.nl)}
    Failure.objects.update_or_create(scan=scan, place=clean(place)[:NAME], defaults=facts)


def store_grants(system: System, grants: Iterable[FoundGrant]) -> None:
    """Put what the system says now about who may do what in place of what it said before."""
    Grant.objects.filter(system=system).delete()
    rows = [
        Grant(
            system=system,
            who=clean(grant.who)[:300],
            dataset=clean(grant.dataset)[:NAME],
            may=clean(grant.may)[:60],
            members=None if grant.members is None else [clean(member)[:300] for member in grant.members],
        )
        for grant in grants
    ]
    Grant.objects.bulk_create(rows, batch_size=BATCH, ignore_conflicts=True)


def store_links(found: Iterable[ScannedLink], *, fields: Mapping[str, int], known: Iterable[Link], at: datetime) -> int:
    """
    Write the links between these fields; return how many there are.

    `known` are the links that a scan could have found again: those it did not are gone, unless a person decided.
    """
    wanted = {
        (fields[link.source], fields[link.target]): link
        for link in found
        if link.source in fields and link.target in fields and fields[link.source] != fields[link.target]
    }
    rows = [
        Link(
            source_id=source,
            target_id=target,
            kind="declared" if link.kind == "declared" else "inferred",
            confidence=min(max(link.confidence, 0.0), 1.0),
            reasons=reasons_of(link.reasons),
            found_at=at,
        )
        for (source, target), link in wanted.items()
    ]
    # A refused link stays refused: its verdict is not among what is updated.
    Link.objects.bulk_create(
        rows,
        batch_size=BATCH,
        update_conflicts=True,
        unique_fields=["source", "target"],
        update_fields=["kind", "confidence", "reasons", "vanished_at"],
    )
    gone = [link for link in known if (link.source_id, link.target_id) not in wanted]
    Link.objects.filter(pk__in=[link.pk for link in gone if link.verdict == LinkVerdict.OPEN]).delete()
    Link.objects.filter(pk__in=[link.pk for link in gone if link.verdict], vanished_at=None).update(vanished_at=at)
    return len(wanted)


def unique(fields: Iterable[ScannedField]) -> dict[str, ScannedField]:
    """The fields by name. A second field of the same name in one dataset gets a number, so that none is lost."""
    named: dict[str, ScannedField] = {}
    for field in fields:
        name = clean(field.name)[:NAME]
        if name in named:
            name = next(other for number in count(2) if (other := f"{name[: NAME - 8]} ({number})") not in named)
        named[name] = field
    return named
