"""The durable work that rooms declare: `@durable("room:verb")` on a function of one key, and its `step`s."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from inzage.jobs.steps import StepFailedError, moved_on, step

__all__ = ["AlreadyDeclaredError", "Declared", "StepFailedError", "declared", "durable", "moved_on", "step"]

Run = Callable[[str], None]
GaveUp = Callable[[str, str], None]


@dataclass(frozen=True, slots=True)
class Declared:
    """Durable work: its name, what it does, and whom to tell when it is given up."""

    name: str
    run: Run
    gave_up: GaveUp | None = None


class AlreadyDeclaredError(RuntimeError):
    """Two functions want to be the same work."""

    def __init__(self, name: str) -> None:
        super().__init__(f"The durable work {name!r} is declared twice.")


_declared: dict[str, Declared] = {}


def durable(name: str, *, gave_up: GaveUp | None = None) -> Callable[[Run], Run]:
    """
    Declare a function as durable work.

    The function is deterministic: it calls `step` and decides on what steps returned, nothing else. A worker that dies
    is followed by another that goes on after the last finished step. Who changes the steps gives the work a new name,
    because work under way is replayed against them.

    `gave_up(key, code)` is called when the work failed, so that the room can end its own side of it; maybe twice.
    """

    def declare(run: Run) -> Run:
        if name in _declared and _declared[name].run is not run:
            raise AlreadyDeclaredError(name)
        _declared[name] = Declared(name, run, gave_up)
        return run

    return declare


def declared() -> Mapping[str, Declared]:
    """Everything that was declared."""
    return MappingProxyType(_declared)
