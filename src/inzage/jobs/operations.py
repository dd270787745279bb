"""
Asking for work, and stopping it.

The row is the queue. Who asks writes a row in the transaction of the deed, and needs no engine: a row that was rolled
back is no work, and a row that holds is found by the worker, which looks several times a second. So nothing can be lost
between a commit and an enqueueing after it, and the web processes do not load the engine at all.

The verbs here leave no line of their own: they are part of a verb of another room, which has its line.
"""

from django.db import transaction
from django.utils import timezone

from inzage.jobs.models import Work
from inzage.jobs.records import OPEN, State


@transaction.atomic
def start(*, workflow: str, key: str) -> None:
    """Ask for work. Asked for twice, it is done once. The key is an id: what it says is stored in clear."""
    Work.objects.get_or_create(workflow=workflow, key=key, defaults={"state": State.QUEUED, "asked_at": timezone.now()})


@transaction.atomic
def stop(*, workflow: str, key: str) -> None:
    """Let no further step begin. The step under way is finished; work that is over stays as it ended."""
    Work.objects.filter(workflow=workflow, key=key, state__in=OPEN).update(state=State.STOPPED, ended_at=timezone.now())
