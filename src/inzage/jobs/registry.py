"""
The durable work that rooms declare: `@durable("room:verb")` on a function of one key, and its `step`s.

Work is asked for by a verb, or by itself: each day, or when work of a room below has ended. So a room can follow what
happens below it, and the room below does not know.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from inzage.jobs.steps import StepFailedError, moved_on, step

__all__ = ["AlreadyDeclaredError", "Declared", "StepFailedError", "declared", "durable", "moved_on", "step"]

Run = Callable[[str], None]
GaveUp = Callable[[str, str], None]


@dataclass(frozen=True, slots=True)
class Declared:
    """Durable work: its name, what it does, whom to tell when it is given up, and when it is done by itself."""

    name: str
    run: Run
    gave_up: GaveUp | None = None
    after: tuple[str, ...] = ()
    daily: bool = False


class AlreadyDeclaredError(RuntimeError):
    """Two functions want to be the same work."""

    def __init__(self, name: str) -> None:
        super().__init__(f"The durable work {name!r} is declared twice.")


_declared: dict[str, Declared] = {}


def durable(
    name: str, *, gave_up: GaveUp | None = None, after: Sequence[str] = (), daily: bool = False
) -> Callable[[Run], Run]:
    """
    Declare a function as durable work.

    The function is deterministic: it calls `step` and decides on what steps returned, nothing else. A worker that dies
    is followed by another that goes on after the last finished step. Who changes the steps gives the work a new name,
    because work under way is replayed against them.

    `gave_up(key, code)` is called when the work failed, so that the room can end its own side of it; maybe twice.
    `after` names work of rooms below: whenever that ended, however it ended, this is done with the same key.
    `daily` work is done once a day, with the day as its key.
    """

    def declare(run: Run) -> Run:
        if name in _declared and _declared[name].run is not run:
            raise AlreadyDeclaredError(name)
        _declared[name] = Declared(name, run, gave_up, tuple(after), daily)
        return run

    return declare


def declared() -> Mapping[str, Declared]:
    """Everything that was declared."""
    return MappingProxyType(_declared)
