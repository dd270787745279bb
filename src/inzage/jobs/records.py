"""What leaves this room: a piece of work and how far it is."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class State(StrEnum):
    """How far a piece of work is."""

    QUEUED = "queued"
    """Asked for; no worker has it yet."""

    RUNNING = "running"
    """A worker has it, or had it and died: another one goes on."""

    DONE = "done"
    FAILED = "failed"
    STOPPED = "stopped"
    """Somebody stopped it; the step that was under way was finished."""


OPEN = (State.QUEUED, State.RUNNING)


@dataclass(frozen=True, slots=True)
class Work:
    """A piece of work: which workflow, over what, how far. `attempts` counts the workers that began or resumed it."""

    workflow: str
    key: str
    state: State
    attempts: int
    asked_at: datetime
    started_at: datetime | None
    ended_at: datetime | None
    error: str
