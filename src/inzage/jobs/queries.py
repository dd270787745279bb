"""Which work is under way, and how did it end?"""

from inzage.jobs import records
from inzage.jobs.liveness import is_anybody_working
from inzage.jobs.models import Work
from inzage.jobs.records import OPEN

__all__ = ["is_anybody_working", "open_work", "recent_work", "work"]


def work(workflow: str, key: str) -> records.Work | None:
    """A piece of work, or None where it was never asked for."""
    row = Work.objects.filter(workflow=workflow, key=key).first()
    return row.as_record() if row else None


def open_work() -> list[records.Work]:
    """What waits or runs, the oldest first."""
    return [row.as_record() for row in Work.objects.filter(state__in=OPEN).order_by("pk")]


def recent_work(*, limit: int = 50) -> list[records.Work]:
    """What was asked for last."""
    return [row.as_record() for row in Work.objects.order_by("-pk")[:limit]]
