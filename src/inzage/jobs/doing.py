"""Doing a piece of work from begin to end, inside the engine."""

from collections.abc import Callable

from django.db import close_old_connections, transaction

from inzage.jobs import progress
from inzage.jobs.following import ask_what_follows
from inzage.jobs.progress import Answer
from inzage.jobs.registry import Declared
from inzage.jobs.shift import shift
from inzage.jobs.steps import Current, Engine, StepFailedError, attempted, current, failed


def body_of(work: Declared, remember: Engine) -> Callable[[str], None]:
    """What the engine runs for declared work: the same from begin to end, however often it is begun."""

    def body(key: str) -> None:
        shift.enter()
        try:
            close_old_connections()
            shift.take_turn(alone=progress.is_suspect(work.name, key))
            try:
                do(work, key, remember)
            finally:
                shift.end_turn()
        finally:
            close_old_connections()
            shift.leave()

    return body


def do(work: Declared, key: str, remember: Engine) -> None:
    """Run the steps that are left. However it ends, the engine sees a plain return and stores no error."""
    answer = progress.begin(work.name, key)
    if answer is Answer.POISON:
        give_up(work, key, step="", error=progress.POISON)
    if answer is not Answer.GO:
        return
    mark = current.set(Current(work.name, key, remember))
    try:
        work.run(key)
        with transaction.atomic():
            progress.finish(work.name, key)
            ask_what_follows(work.name, key)
    except progress.Over:
        ask_what_follows(work.name, key)
    except StepFailedError as error:
        give_up(work, key, step=error.step, error=error.error)
    except Exception as error:  # noqa: BLE001 - a mistake between two steps must not end the worker
        failed(f"{work.name} between two steps", error)
        give_up(work, key, step="", error=type(error).__name__)
    finally:
        current.reset(mark)


def give_up(work: Declared, key: str, *, step: str, error: str) -> None:
    """Let the room end its side, then close the work. A worker that dies in between does both again."""
    gave_up = work.gave_up
    if gave_up is not None:
        # Tried again where our own database is busy: the work is closed all the same, and the room would never know.
        attempted(f"giving up {work.name}", lambda: gave_up(key, error))
    with transaction.atomic():
        progress.fail(work.name, key, step=step, error=error)
        ask_what_follows(work.name, key)
