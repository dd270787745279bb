"""Scanning what was not scanned yet, and telling how far it is. Needs Django to be up."""

import time
from collections.abc import Callable, Iterable
from uuid import UUID

from django.utils import timezone

from demo.filling import BY
from inzage.datamap import operations, queries, records
from inzage.datamap.words import ScanState

LOOK = 0.3


def scan_what_is_new(systems: Iterable[UUID], *, say: Callable[[str], None], check: Callable[[], None]) -> None:
    """
    Scan the systems that were never scanned to the end, and wait for it. `check` refuses to wait for what died.

    One that failed before is tried again: perhaps it answers now.
    """
    waiting = {key: asked for key in systems if (asked := started(key))}
    if waiting:
        say(f"Scanning {len(waiting)} systems ...")
    while waiting:
        check()
        for key, scan_id in list(waiting.items()):
            scan = queries.scan(scan_id=scan_id)
            if not scan.is_under_way:
                del waiting[key]
                say(told(scan))
        time.sleep(LOOK)


def started(system_id: UUID) -> UUID | None:
    """The scan to wait for; None where the map knows the system already."""
    system = queries.system_by_id(system_id=system_id)
    scans = queries.scans(system=system.slug, per_page=20).items
    if any(scan.state == ScanState.DONE for scan in scans):
        return None
    under_way = next((scan.id for scan in scans if scan.is_under_way), None)
    return under_way or operations.start_scan(system_id=system_id, by=BY, at=timezone.now())


def told(scan: records.Scan) -> str:
    """One line about a scan that ended."""
    if scan.state != ScanState.DONE:
        return f"  {scan.system_name}: {scan.error or scan.state}"
    people = f", {scan.people:,} people" if scan.people else ""
    failed = f", {scan.failures} places could not be read" if scan.failures else ""
    took = f" ({scan.took.total_seconds():.0f} s)" if scan.took else ""
    return f"  {scan.system_name}: {scan.personal} of {scan.fields} fields hold personal data{people}{failed}{took}"
