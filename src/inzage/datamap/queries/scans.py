"""Which scans were there, and how far is one?"""

from collections.abc import Mapping
from uuid import UUID

from django.db.models import Case, Count, F, Q, Sum, When

from inzage.datamap import records
from inzage.datamap.models import Scan, ScanPart
from inzage.datamap.operations.finding import UnknownScan
from inzage.datamap.queries import shaping
from inzage.datamap.queries.changes import failures
from inzage.datamap.queries.paging import page_of
from inzage.datamap.words import PartState


def scan(*, scan_id: UUID) -> records.Scan:
    """
    One scan.

    Raises:
        UnknownScan
    """
    return shaping.scan(found(scan_id))


def scans(
    *, system: str = "", state: str = "", owner_id: int | None = None, page: int = 1, per_page: int = 50
) -> records.Page[records.Scan]:
    """The scans of a system (a slug), or all; the last first."""
    same = {"system__slug": system, "state": state, "system__owner": owner_id}
    rows = Scan.objects.select_related("system").filter(**{key: value for key, value in same.items() if value})
    return page_of(rows.order_by("-asked_at", "-pk"), records_of, page=page, per_page=per_page)


def progress(*, scan_id: UUID) -> records.Progress:
    """
    How far a scan is.

    Raises:
        UnknownScan
    """
    row = found(scan_id)
    is_done, is_failed = Q(state=PartState.DONE), Q(state=PartState.FAILED)
    parts = row.parts.aggregate(
        total=Count("pk"),
        done=Count("pk", filter=is_done),
        failed=Count("pk", filter=is_failed),
        fields=Sum("fields", default=0),
        rows_read=Sum("rows_read", default=0),
    )
    last = row.parts.filter(is_done | is_failed).order_by("-position").values_list("name", flat=True).first()
    failed = failures(scan_id=scan_id)
    places = set(row.parts.filter(is_failed).values_list("name", flat=True)) if failed else set()
    lost = tuple(failure for failure in failed if failure.place not in places)
    return records.Progress(scan=shaping.scan(row), **parts, now=last or "", failures=failed, lost=lost)


def receipts(*, scan_id: UUID, page: int = 1, per_page: int = 20) -> records.Page[records.Receipt]:
    """The datasets of a scan: what could not be read first, then what was read last, then what waits."""
    rank = Case(When(state=PartState.FAILED, then=0), When(state=PartState.DONE, then=1), default=2)
    latest = Case(When(state=PartState.WAITING, then=F("position")), default=-F("position"))
    rows = ScanPart.objects.filter(scan=scan_id).order_by(rank, latest)
    why = {failure.place: failure.message for failure in failures(scan_id=scan_id)}
    return page_of(rows, lambda parts: [receipt(part, why) for part in parts], page=page, per_page=per_page)


def receipt(row: ScanPart, why: Mapping[str, str]) -> records.Receipt:
    return records.Receipt(row.name, PartState(row.state), row.fields, row.rows_read, why.get(row.name, ""))


def found(scan_id: UUID) -> Scan:
    row = Scan.objects.select_related("system").filter(pk=scan_id).first()
    if row is None:
        raise UnknownScan
    return row


def records_of(rows: list[Scan]) -> list[records.Scan]:
    return [shaping.scan(row) for row in rows]
