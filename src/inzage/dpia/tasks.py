"""Looking again by itself: what the map says differently reopens what rests on it. Law: GDPR art. 35(11)."""

from django.utils import timezone

from inzage.datamap.operations.scans import WORKFLOW as SCAN
from inzage.dpia import operations
from inzage.jobs.registry import durable, step

WORKFLOW = "dpia:look_again"
WORKER = "worker"


@durable(WORKFLOW, after=[SCAN], daily=True)
def look_again(_key: str) -> None:
    """After each scan, and each day for what people changed in the register."""
    step("look again", reopen)


def reopen() -> int:
    """Reopen what is different; return how many. A second time finds nothing more."""
    found = operations.reopen_changed(by=WORKER, at=timezone.now())
    return len(found.prechecks) + len(found.studies)
