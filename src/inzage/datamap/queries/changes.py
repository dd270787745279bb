"""What changed on the map, and what could not be read?"""

from uuid import UUID

from inzage.datamap import records
from inzage.datamap.models import Change, Failure
from inzage.datamap.queries import shaping
from inzage.datamap.queries.paging import page_of


def changes(
    *,
    scan_id: UUID | None = None,
    system: str = "",
    owner_id: int | None = None,
    page: int = 1,
    per_page: int = 100,
) -> records.Page[records.Change]:
    """What changed in a scan, in a system (a slug), or anywhere; the latest first."""
    same = {"scan": scan_id, "scan__system__slug": system, "scan__system__owner": owner_id}
    rows = Change.objects.select_related("scan__system", "field__dataset")
    rows = rows.filter(**{key: value for key, value in same.items() if value})
    return page_of(rows.order_by("-pk"), records_of, page=page, per_page=per_page)


def failures(*, scan_id: UUID) -> tuple[records.Failure, ...]:
    """What a scan could not read, and why."""
    return tuple(shaping.failure(row) for row in Failure.objects.filter(scan=scan_id).order_by("place"))


def records_of(rows: list[Change]) -> list[records.Change]:
    return [shaping.change(row) for row in rows]
