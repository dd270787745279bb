"""
One step of durable work: run it, remember that it was done, and let no error say what it should not.

A finished step is not run again; a step that was cut off is. So the effect of a step has a key or a receipt of its own,
in the transaction of the effect.
"""

import logging
import time
import traceback
from collections.abc import Callable
from contextvars import ContextVar
from dataclasses import dataclass
from typing import Any, ParamSpec, TypeVar, cast

from django.db import InterfaceError, OperationalError, close_old_connections

from inzage.jobs import progress

P = ParamSpec("P")
R = TypeVar("R")
Outcome = dict[str, Any]
Engine = Callable[[str, Callable[[], Outcome]], Outcome]

log = logging.getLogger(__name__)

TRIES = 3
PAUSE = 0.5


class StepFailedError(Exception):
    """A step raised an error. Only the error's name is kept: its text could hold a value from a system."""

    def __init__(self, step: str, error: str) -> None:
        super().__init__(f"The step {step!r} failed: {error}")
        self.step = step
        self.error = error


@dataclass(frozen=True, slots=True)
class Current:
    """The work that this thread is doing, and how the engine remembers a step."""

    workflow: str
    key: str
    remember: Engine


current: ContextVar[Current | None] = ContextVar("current", default=None)


def step(name: str, fn: Callable[P, R], *args: P.args, **kwargs: P.kwargs) -> R:
    """
    Run a step, at least once; return what it returned. Arguments and result are ids, counts and codes: they are stored.

    Outside a worker this is a plain call.

    Raises:
        StepFailedError: if the step raised an error
    """
    doing = current.get()
    if doing is None:
        return fn(*args, **kwargs)
    progress.may_go_on(doing.workflow, doing.key)
    ran: list[bool] = []

    def body() -> Outcome:
        ran.append(True)
        return attempted(name, lambda: fn(*args, **kwargs))

    outcome = doing.remember(name, body)
    if "failed" in outcome:
        raise StepFailedError(name, outcome["failed"])
    if ran:
        # What was only remembered is no progress.
        moved_on()
    return cast(R, outcome["returned"])


def moved_on() -> None:
    """Say, inside a long step, that the work got further: a worker that dies after this did not die of this work."""
    if doing := current.get():
        progress.moved_on(doing.workflow, doing.key)


def attempted(name: str, run: Callable[[], object]) -> Outcome:
    """Run the body. An error becomes a word, so that the engine stores neither its text nor its values."""
    for number in range(1, TRIES + 1):
        close_old_connections()
        try:
            return {"returned": run()}
        except (OperationalError, InterfaceError) as error:
            # Our own database was away or busy. The step may run again, so it is tried again.
            if number == TRIES:
                return failed(name, error)
            time.sleep(PAUSE * number)
        except Exception as error:  # noqa: BLE001 - whatever a room raises must not end the worker
            return failed(name, error)
        finally:
            close_old_connections()
    raise AssertionError


def failed(name: str, error: Exception) -> Outcome:
    places = [f"{frame.filename}:{frame.lineno}" for frame in traceback.extract_tb(error.__traceback__)]
    log.error("The step %r failed: %s at %s", name, type(error).__name__, " < ".join(reversed(places)))
    return {"failed": type(error).__name__}
