"""Starting a process of our own and stopping it, by its own id."""

import ctypes
import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path

PATIENCE = 10
PR_SET_PDEATHSIG = 1


@contextmanager
def running(
    command: Sequence[str], *, log: Path, environment: Mapping[str, str] | None = None
) -> Iterator[subprocess.Popen[bytes]]:
    """
    Run a command while the block runs; what it says goes to `log`.

    It gets a session of its own: Ctrl-C in the terminal reaches the demo alone, which then stops its parts in order.
    """
    log.parent.mkdir(parents=True, exist_ok=True)
    with (
        log.open("ab") as said,
        subprocess.Popen(
            command,
            stdin=subprocess.DEVNULL,
            stdout=said,
            stderr=said,
            env=environment,
            start_new_session=True,
            preexec_fn=end_with_parent(),  # noqa: PLW1509 -- two system calls between fork and exec, no Python lock
        ) as process,
    ):
        try:
            yield process
        finally:
            stop(process)


def end_with_parent() -> Callable[[], object] | None:
    """What makes Linux end a part when the demo is killed without warning; elsewhere nothing does."""
    if sys.platform != "linux":
        return None
    prctl = ctypes.CDLL(None).prctl
    return lambda: prctl(PR_SET_PDEATHSIG, signal.SIGTERM)


def stop(process: subprocess.Popen[bytes]) -> None:
    """Ask a process to end; after a while end it and all that it started."""
    process.terminate()
    try:
        process.wait(PATIENCE)
    except subprocess.TimeoutExpired:
        with suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
