"""Which scans were there, and how far is one?"""

from uuid import UUID

from django.db.models import Count, Q, Sum

from inzage.datamap import records
from inzage.datamap.models import Scan
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
    return records.Progress(scan=shaping.scan(row), **parts, now=last or "", failures=failures(scan_id=scan_id))


def found(scan_id: UUID) -> Scan:
    row = Scan.objects.select_related("system").filter(pk=scan_id).first()
    if row is None:
        raise UnknownScan
    return row


def records_of(rows: list[Scan]) -> list[records.Scan]:
    return [shaping.scan(row) for row in rows]
