"""A port on this machine that nobody uses, and waiting until somebody answers there."""

import socket
import subprocess
import time
from contextlib import closing

from demo.refusals import CannotRun

LOOPBACK = "127.0.0.1"
NEIGHBOURS = 20


class DidNotStart(CannotRun):
    """The server ended, or did not answer in time."""


def free_port(wanted: int = 0) -> int:
    """The wanted port or one of the next where one is free, else one that the machine gives."""
    for port in (*range(wanted, wanted + NEIGHBOURS), 0):
        if found := bound(port):
            return found
    raise DidNotStart("No port is free on this machine.")


def chosen(port: int | None, *, wanted: int) -> int:
    """
    The port that somebody chose, or a free one.

    Raises:
        CannotRun: if another program has the chosen one
    """
    if port is None:
        return free_port(wanted)
    if not bound(port):
        raise CannotRun(f"Port {port} is in use by another program, or not allowed. Choose another one with --port.")
    return port


def bound(port: int) -> int:
    """The port if it can be had now (any one for 0), else 0."""
    with closing(socket.socket()) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((LOOPBACK, port))
        except (OSError, OverflowError):
            return 0
        return int(probe.getsockname()[1])


def wait_for(port: int, process: subprocess.Popen[bytes], *, seconds: float = 30) -> None:
    """
    Return when somebody answers at the port.

    Raises:
        DidNotStart: if the process ends first, or the time is over.
    """
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        with closing(socket.socket()) as probe:
            if probe.connect_ex((LOOPBACK, port)) == 0:
                return
        if process.poll() is not None:
            raise DidNotStart(f"The server ended with status {process.returncode} before it answered.")
        time.sleep(0.1)
    raise DidNotStart(f"The server did not answer within {seconds:.0f} seconds.")
