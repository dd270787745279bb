"""Find work: what was asked for, what a dead worker left behind, what the engine forgot."""

import logging

from django.utils import timezone

from inzage.jobs import engine
from inzage.jobs.following import ask_for_the_day
from inzage.jobs.liveness import Lock
from inzage.jobs.models import Work
from inzage.jobs.records import OPEN, State
from inzage.jobs.registry import declared

log = logging.getLogger(__name__)


class Sweep:
    """What one worker has handed to its engine, so that a look several times a second stays cheap."""

    def __init__(self) -> None:
        self.handed: set[tuple[str, str]] = set()

    def often(self) -> None:
        """Hand over what was asked for since the last look."""
        queued = Work.objects.filter(state=State.QUEUED).order_by("pk")
        waiting = set(queued.values_list("workflow", "key"))
        self.handed &= waiting
        for workflow, key in waiting - self.handed:
            self.hand_over(workflow, key)

    def thoroughly(self) -> None:
        """
        Hand over everything that is open, whatever we remember; at the start and each minute.

        Where our table says open and the engine says over (its database was put back, say), the engine is wrong: it
        forgets the work and begins again. Steps run at least once.
        """
        ask_for_the_day(timezone.localdate())
        rows = list(Work.objects.filter(state__in=OPEN).order_by("pk").values_list("workflow", "key"))
        ids = {engine.id_of(workflow, key): (workflow, key) for workflow, key in rows}
        if over := engine.ended(ids):
            # What ended in the meantime is no contradiction.
            still = Work.objects.filter(state__in=OPEN).values_list("workflow", "key")
            engine.forget(over & {engine.id_of(workflow, key) for workflow, key in still})
        for workflow, key in rows:
            self.hand_over(workflow, key)
        engine.purge(timezone.now())

    def hand_over(self, workflow: str, key: str) -> None:
        self.handed.add((workflow, key))
        if workflow in declared():
            engine.enqueue(workflow, key)
        else:
            log.error("Nobody declared the work %r; it waits for a worker that knows it.", workflow)


def take_over(lock: Lock, own: str) -> int:
    """Go on with the work of workers that died; how many pieces there were."""
    taken = 0
    for executor in engine.pending():
        if executor == own or not lock.is_dead(executor):
            continue
        try:
            # Asked again now that we hold the lock: another worker may have taken it over just before us.
            left = engine.pending().get(executor, [])
            if left:
                log.warning("A worker died; going on with %d pieces of work.", len(left))
                engine.resume(left)
                taken += len(left)
        finally:
            lock.release(executor)
    return taken
