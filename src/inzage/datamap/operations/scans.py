"""Starting and stopping scans. The work itself is durable and stands in `tasks`."""

from datetime import datetime
from uuid import UUID

from django.db import transaction
from django.utils.translation import gettext_lazy as _

from inzage.datamap.models import Scan
from inzage.datamap.operations.finding import held_scan, held_system
from inzage.datamap.tags import Tag
from inzage.datamap.words import UNDER_WAY, ScanState, SystemState
from inzage.jobs import operations as jobs
from inzage.ledger import operations as ledger
from inzage.scanning.sampling import ROWS
from inzage.web.refusals import Refusal

WORKFLOW = "datamap:scan"
"""The name of the durable work. What changes its steps gets a new name."""


class ScanRuns(Refusal):
    """A scan of this system is under way."""

    code = "scan_runs"
    sentence = _("A scan of %(name)s is under way. Wait for it, or stop it first.")


class ScanEnded(Refusal):
    """The scan is over, so there is nothing to stop."""

    code = "scan_ended"
    sentence = _("This scan is already over.")


class SystemRetired(Refusal):
    """The system is no longer on the map, and its secret is gone."""

    code = "system_retired"
    sentence = _("%(name)s has left the map and cannot be scanned.")


class WrongSample(Refusal):
    """A sample has at least one row."""

    code = "wrong_sample"
    field = "rows"
    sentence = _("A sample has at least 1 row and at most 1,000,000.")


MOST = 1_000_000


@transaction.atomic
def start_scan(*, system_id: UUID, by: str, at: datetime, full: bool = False, rows: int = ROWS) -> UUID:
    """
    Ask for a look at a system. The work begins when this transaction is committed.

    Raises:
        UnknownSystem, SystemRetired, WrongSample
        ScanRuns: if one is under way
    """
    if not 1 <= rows <= MOST:
        raise WrongSample
    system = held_system(system_id)
    if system.state == SystemState.RETIRED:
        raise SystemRetired(name=system.name)
    if Scan.objects.filter(system=system, state__in=UNDER_WAY).exists():
        raise ScanRuns(name=system.name)
    scan = Scan.objects.create(system=system, by=by, asked_at=at, is_full=full, rows=rows)
    ledger.note(
        tag=Tag.SCAN_STARTED, about=f"system:{system.slug}", by=by, at=at, facts={"scan": str(scan.pk), "full": full}
    )
    jobs.start(workflow=WORKFLOW, key=str(scan.pk))
    return scan.pk


@transaction.atomic
def stop_scan(*, scan_id: UUID, by: str, at: datetime) -> None:
    """
    End a scan before it is done. What it found so far stays; nothing counts as vanished.

    Raises:
        UnknownScan
        ScanEnded: if it is over
    """
    scan = held_scan(scan_id)
    if scan.state not in UNDER_WAY:
        raise ScanEnded
    scan.state, scan.ended_at = ScanState.STOPPED, at
    scan.save(update_fields=["state", "ended_at"])
    ledger.note(tag=Tag.SCAN_STOPPED, about=f"system:{scan.system.slug}", by=by, at=at, facts={"scan": str(scan.pk)})
    jobs.stop(workflow=WORKFLOW, key=str(scan.pk))
