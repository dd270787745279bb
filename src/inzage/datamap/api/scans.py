"""Scans over JSON: start, follow, stop, look back."""

from uuid import UUID

from django.http import HttpRequest
from django.utils import timezone
from ninja import Router, Status

from inzage.datamap import operations, queries, records
from inzage.datamap.api import schemas
from inzage.datamap.api.access import scope
from inzage.people.permissions import Act
from inzage.web.api import allow, refusals

router = Router()


@router.post("/systems/{slug}/scans", response={202: schemas.ScanOut})
def start_scan(request: HttpRequest, slug: str, given: schemas.ScanIn) -> Status[records.Scan]:
    """Ask for a look at a system."""
    member = allow(request, Act.SCAN_SYSTEM).user
    with refusals():
        system = queries.system(slug=slug, owner_id=scope(request))
        scan_id = operations.start_scan(
            system_id=system.id, by=member.get_username(), at=timezone.now(), full=given.full, rows=given.rows
        )
    return Status(202, queries.scan(scan_id=scan_id))


@router.get("/systems/{slug}/scans", response=schemas.PageOut[schemas.ScanOut])
def scans(
    request: HttpRequest, slug: str, page: schemas.Number = 1, per_page: schemas.Number = 50
) -> records.Page[records.Scan]:
    """The scans of a system, the last first."""
    with refusals():
        queries.system(slug=slug, owner_id=scope(request))
    return queries.scans(system=slug, page=page, per_page=per_page)


@router.get("/scans/{scan_id}", response=schemas.ProgressOut)
def progress(request: HttpRequest, scan_id: UUID) -> records.Progress:
    """How far a scan is, and what it could not read."""
    with refusals():
        seen(request, scan_id)
        return queries.progress(scan_id=scan_id)


@router.post("/scans/{scan_id}/stop", response=schemas.ScanOut)
def stop_scan(request: HttpRequest, scan_id: UUID) -> records.Scan:
    """End a scan before it is done."""
    member = allow(request, Act.SCAN_SYSTEM).user
    with refusals():
        seen(request, scan_id)
        operations.stop_scan(scan_id=scan_id, by=member.get_username(), at=timezone.now())
        return queries.scan(scan_id=scan_id)


@router.get("/scans/{scan_id}/changes", response=schemas.PageOut[schemas.ChangeOut])
def changes(
    request: HttpRequest, scan_id: UUID, page: schemas.Number = 1, per_page: schemas.Number = 100
) -> records.Page[records.Change]:
    """What changed since the scan before."""
    with refusals():
        seen(request, scan_id)
    return queries.changes(scan_id=scan_id, page=page, per_page=per_page)


def seen(request: HttpRequest, scan_id: UUID) -> records.Scan:
    """The scan, if this member may see its system."""
    owner_id = scope(request)
    scan = queries.scan(scan_id=scan_id)
    queries.system(slug=scan.system_slug, owner_id=owner_id)
    return scan
