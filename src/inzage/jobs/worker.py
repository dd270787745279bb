"""
The worker: `inzage worker`. Finds work, does it, and goes on with what a dead worker left.

On SIGTERM it finishes the steps under way and begins no other; a second one ends it at once, which is safe as well.
"""

import logging
import os
import signal
import sys
import time
from types import FrameType
from uuid import uuid4

from django.db import DatabaseError, close_old_connections
from django.utils.module_loading import autodiscover_modules

from inzage.jobs import engine, liveness
from inzage.jobs.shift import shift
from inzage.jobs.sweeping import Sweep, take_over

LOOK = 0.3
TAKE_OVER = 1.0
THOROUGHLY = 60.0
DONE, REFUSED = 0, 1

log = logging.getLogger(__name__)


def run() -> int:
    """Work until told to stop; the exit status."""
    executor = f"worker-{uuid4()}"
    try:
        lock = liveness.lock_for(executor)
    except liveness.AlreadyWorkingError as error:
        sys.stderr.write(f"{error}\n")
        return REFUSED
    autodiscover_modules("tasks")
    listen_to_signals()
    engine.quiet()
    engine.launch(executor)
    try:
        work(lock, executor)
    except liveness.LockLostError:
        # Others may go on with our work now. The steps under way must not go on here as well.
        log.error("The connection to PostgreSQL that shows we live was lost; this worker ends.")  # noqa: TRY400
        leave(REFUSED)
    except Exception as error:  # noqa: BLE001 - threads of the engine would keep a process alive that does nothing
        log.error("The worker cannot go on: %s", type(error).__name__)  # noqa: TRY400 - a traceback could hold values
        leave(REFUSED)
    shift.wait_until_parked()
    leave(DONE)
    return DONE


def work(lock: liveness.Lock, executor: str) -> None:
    """Look for work until told to stop."""
    sweep, thoroughly, taking = Sweep(), 0.0, 0.0
    while not shift.is_ending.is_set():
        now = time.monotonic()
        lock.beat()
        try:
            close_old_connections()
            if now >= taking:
                take_over(lock, executor)
                taking = now + TAKE_OVER
            if now >= thoroughly:
                sweep.thoroughly()
                thoroughly = now + THOROUGHLY
            sweep.often()
        except (DatabaseError, *engine.ERRORS) as error:
            # Away or busy: the next look will tell.
            log.warning("Our database does not answer (%s); trying again.", type(error).__name__)
        shift.is_ending.wait(LOOK)


def listen_to_signals() -> None:
    def told(_: int, __: FrameType | None) -> None:
        if shift.is_ending.is_set():
            leave(REFUSED)
        shift.is_ending.set()

    signal.signal(signal.SIGTERM, told)
    signal.signal(signal.SIGINT, told)


def leave(status: int) -> None:
    """End this process. Threads that are parked in the engine would keep it for ever."""
    logging.shutdown()
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(status)
