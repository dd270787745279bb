"""A port on this machine that nobody uses, and waiting until somebody answers there."""

import socket
import subprocess
import time
from contextlib import closing

LOOPBACK = "127.0.0.1"


class DidNotStart(Exception):
    """The server ended, or did not answer in time."""


def free_port(wanted: int = 0) -> int:
    """The wanted port where it is free, else one that the machine gives."""
    for port in (wanted, 0):
        with closing(socket.socket()) as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                probe.bind((LOOPBACK, port))
            except OSError:
                continue
            return int(probe.getsockname()[1])
    raise DidNotStart("No port is free on this machine.")


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
