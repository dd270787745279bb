"""Rows to records."""

from collections.abc import Iterable, Mapping

from inzage.datamap import models, reading, records
from inzage.datamap.words import ChangeKind, LinkVerdict, ScanState, SystemState, Verdict
from inzage.detection.reasons import say
from inzage.detection.teaching import without_place
from inzage.law.categories import CATEGORIES, Level
from inzage.web import countries
from inzage.web.languages import Language, language_of

SPECIAL = [key for key, kind in CATEGORIES.items() if kind.level == Level.SPECIAL]


def in_language(en: str, nl: str) -> str:
    """A sentence of a scan in the language of the page; in English where nobody wrote it in Dutch."""
    return nl if nl and language_of() == "nl" else en


def level_of(category: str | None) -> Level | None:
    kind = CATEGORIES.get(category or "")
    return kind.level if kind else None


def from_ordinary(counts: Mapping[str | None, int]) -> tuple[str, ...]:
    """The kinds of data from ordinary to specially protected; in a level the one with most fields last."""
    known = [category for category in counts if category is not None and category in CATEGORIES]
    order = list(Level)
    return tuple(sorted(known, key=lambda key: (order.index(CATEGORIES[key].level), counts[key], key)))


def levels(counts: Mapping[str | None, int]) -> records.Levels:
    """How many fields of each level, from how many of each category."""
    found = dict.fromkeys(Level, 0)
    for category, number in counts.items():
        if level := level_of(category):
            found[level] += number
    return records.Levels(
        ordinary=found[Level.ORDINARY], sensitive=found[Level.SENSITIVE], special=found[Level.SPECIAL]
    )


def sentences(stored: Iterable[dict[str, object]], language: Language, *, hides: bool = False) -> tuple[str, ...]:
    """The reasons in words; `hides` leaves out what they tell of other systems."""
    told = reading.reasons(stored)
    return tuple(say(without_place(reason) if hides else reason, language) for reason in told)


def system(row: models.System) -> records.System:
    """The facts of a system; `owner` and `department` must have been read along."""
    return records.System(
        id=row.pk,
        slug=row.slug,
        name=row.name,
        description=row.description,
        kind=row.kind,
        address=row.address,
        owner_id=row.owner_id,
        owner=row.owner.name if row.owner else "",
        department_id=row.department_id,
        department=row.department.name if row.department else "",
        manager=row.manager,
        partner=row.partner,
        hosting=row.hosting,
        country=row.country,
        is_outside_eea=countries.is_outside_eea(row.country),
        state=SystemState(row.state),
        added_at=row.added_at,
        retired_at=row.retired_at,
    )


def scan(row: models.Scan) -> records.Scan:
    """A scan; its `system` must have been read along."""
    return records.Scan(
        id=row.pk,
        system_slug=row.system.slug,
        system_name=row.system.name,
        state=ScanState(row.state),
        by=row.by,
        asked_at=row.asked_at,
        started_at=row.started_at,
        ended_at=row.ended_at,
        is_full=row.is_full,
        rows=row.rows,
        answered=row.answered,
        datasets=row.datasets,
        fields=row.fields,
        personal=row.personal,
        links=row.links,
        people=row.people,
        changes=row.changes,
        failures=row.failures,
        error_code=row.error_code,
        error=in_language(row.error, row.error_nl),
    )


def failure(row: models.Failure) -> records.Failure:
    return records.Failure(place=row.place, code=row.code, message=in_language(row.message, row.message_nl))


def change(row: models.Change) -> records.Change:
    """A change; its scan and system, and its field and dataset where it has one, must have been read along."""
    system = row.scan.system
    return records.Change(
        scan_id=row.scan_id,
        at=row.scan.ended_at or row.scan.asked_at,
        kind=ChangeKind(row.kind),
        system_slug=system.slug,
        system_name=system.name,
        field_id=row.field_id,
        field=f"{row.field.dataset.name}.{row.field.name}" if row.field else "",
        before=row.before,
        after=row.after,
        measure=row.measure,
    )


def field(
    row: models.Field, language: Language, links: Iterable[records.FieldLink] = (), *, hides: bool = False
) -> records.Field:
    """A field; its dataset and system must have been read along. `hides` is for who may not see other systems."""
    kind = CATEGORIES.get(row.category or "")
    return records.Field(
        id=row.pk,
        system_slug=row.dataset.system.slug,
        dataset_id=row.dataset_id,
        dataset=row.dataset.name,
        name=row.name,
        type=row.type,
        comment=row.comment,
        position=row.position,
        category=row.category,
        level=kind.level if kind else None,
        found_category=row.found_category,
        confidence=row.confidence,
        masked=tuple(row.masked),
        reasons=sentences(row.reasons, language, hides=hides),
        seen=row.seen,
        verdict=Verdict(row.verdict),
        decided_by=row.decided_by,
        decided_at=row.decided_at,
        identifies=kind is not None and (kind.identifies if row.verdict == Verdict.CORRECTED else row.identifies),
        is_key=row.is_key,
        is_open=row.is_open,
        found_at=row.found_at,
        vanished_at=row.vanished_at,
        links=tuple(links),
    )


def dataset(row: models.Dataset, counts: Mapping[str, int], language: Language) -> records.Dataset:
    """A dataset; its system must have been read along. `counts` has its fields and how many of them wait."""
    return records.Dataset(
        id=row.pk,
        system_slug=row.system.slug,
        name=row.name,
        kind=row.kind,
        comment=row.comment,
        remark=row.remark_nl if language == "nl" else row.remark,
        rows=row.rows,
        rows_read=row.rows_read,
        is_exact=row.is_exact,
        people=row.people,
        whose=row.whose,
        whose_confidence=row.whose_confidence,
        whose_reasons=sentences(row.whose_reasons, language),
        fields=counts.get("fields", 0),
        to_review=counts.get("to_review", 0),
        found_at=row.found_at,
        vanished_at=row.vanished_at,
    )


def may_see(field: models.Field, owner_id: int | None) -> bool:
    """Whether this field is in a system of this member; None is who may see the whole map."""
    return owner_id is None or field.dataset.system.owner_id == owner_id


def link(row: models.Link, language: Language, owner_id: int | None = None) -> records.Link:
    """A link; both fields with dataset and system must have been read along. Of a target of others nothing is told."""
    source, target, is_seen = row.source.dataset, row.target.dataset, may_see(row.target, owner_id)
    return records.Link(
        id=row.pk,
        source_id=row.source_id,
        source=f"{source.name}.{row.source.name}",
        source_system=source.system.slug,
        target_id=row.target_id if is_seen else None,
        target=f"{target.name}.{row.target.name}" if is_seen else "",
        target_system=target.system.slug if is_seen else "",
        source_system_name=source.system.name,
        target_system_name=target.system.name if is_seen else "",
        kind=row.kind,
        confidence=row.confidence,
        verdict=LinkVerdict(row.verdict),
        # They name both fields, and count what is in both.
        reasons=sentences(row.reasons, language) if is_seen else (),
    )


def field_link(
    row: models.Link, *, seen_from: int, language: Language, owner_id: int | None = None
) -> records.FieldLink:
    """A link as one of its fields sees it. Of a field in a system of others nothing is told."""
    is_outgoing = row.source_id == seen_from
    other = row.target if is_outgoing else row.source
    is_seen = may_see(other, owner_id)
    return records.FieldLink(
        id=row.pk,
        is_outgoing=is_outgoing,
        field_id=other.pk if is_seen else None,
        field=f"{other.dataset.name}.{other.name}" if is_seen else "",
        system_slug=other.dataset.system.slug if is_seen else "",
        system_name=other.dataset.system.name if is_seen else "",
        kind=row.kind,
        confidence=row.confidence,
        verdict=LinkVerdict(row.verdict),
        reasons=sentences(row.reasons, language) if is_seen else (),
    )
