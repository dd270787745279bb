"""
How far a piece of work is, in our own table: begun, moved on, over.

Attempts count the beginnings since the last sign of progress. Work that was begun often and never moved on kills its
workers, and is given up. Kills that hit work which does move on do not count.
"""

from enum import Enum

from django.db import transaction
from django.utils import timezone

from inzage.jobs.models import Work
from inzage.jobs.records import OPEN, State
from inzage.jobs.shift import shift
from inzage.jobs.tags import Tag
from inzage.ledger import operations as ledger

MOST_ATTEMPTS = 5
SUSPECT = 2
POISON = "too_many_attempts"
WORKER = "worker"


class Over(BaseException):
    """The work is over; no further step begins. Nothing went wrong, and no room may catch it by accident."""


class Answer(Enum):
    """What may be done with a piece of work."""

    GO = "go"
    OVER = "over"
    POISON = "poison"


def is_suspect(workflow: str, key: str) -> bool:
    """Whether workers ended with this work in hand more than once since it last moved on."""
    return Work.objects.filter(workflow=workflow, key=key, state__in=OPEN, attempts__gte=SUSPECT).exists()


def begin(workflow: str, key: str) -> Answer:
    """Whether this work may be done; counts the attempt."""
    with transaction.atomic():
        row = Work.objects.select_for_update().filter(workflow=workflow, key=key, state__in=OPEN).first()
        if row is None:
            return Answer.OVER
        if row.attempts >= MOST_ATTEMPTS:
            return Answer.POISON
        row.state, row.attempts, row.started_at = State.RUNNING, row.attempts + 1, row.started_at or timezone.now()
        row.save(update_fields=["state", "attempts", "started_at"])
    return Answer.GO


def may_go_on(workflow: str, key: str) -> None:
    """
    Let the next step begin.

    Raises:
        Over: if somebody stopped the work
    """
    if shift.is_ending.is_set():
        # A worker that was told to stop did not die of this work.
        moved_on(workflow, key)
        shift.park()
    if not Work.objects.filter(workflow=workflow, key=key, state=State.RUNNING).exists():
        raise Over


def moved_on(workflow: str, key: str) -> None:
    """Remember that the work got further: earlier attempts no longer count."""
    shift.let_others_in()
    Work.objects.filter(workflow=workflow, key=key, attempts__gt=1).update(attempts=1)


def finish(workflow: str, key: str) -> None:
    Work.objects.filter(workflow=workflow, key=key, state__in=OPEN).update(state=State.DONE, ended_at=timezone.now())


@transaction.atomic
def fail(workflow: str, key: str, *, step: str, error: str) -> bool:
    """Give the work up and leave a line; whether it was still open."""
    rows = Work.objects.filter(workflow=workflow, key=key, state__in=OPEN)
    code = error[:80]
    if not rows.update(state=State.FAILED, ended_at=timezone.now(), error=code):
        return False
    facts = {"key": ledger.code(key), "step": ledger.code(step), "error": ledger.code(code)}
    ledger.note(tag=Tag.WORK_FAILED, about=f"work:{workflow}", by=WORKER, at=timezone.now(), facts=facts)
    return True
