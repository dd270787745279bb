"""The two processes of inzage itself: the web application and the worker."""

import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from demo.servers import ports, processes

WANTED_PORT = 8000


@contextmanager
def worker(environment: Mapping[str, str], *, log: Path) -> Iterator[subprocess.Popen[bytes]]:
    """Run `inzage worker` while the block runs."""
    with processes.running([*inzage(), "worker"], log=log, environment=environment) as process:
        yield process


@contextmanager
def web(environment: Mapping[str, str], *, port: int, log: Path) -> Iterator[str]:
    """Run the web application while the block runs, and give its address once it answers."""
    command = [
        *(sys.executable, "-m", "granian", "--interface", "wsgi"),
        *("--host", ports.LOOPBACK, "--port", str(port), "--no-ws"),
        "inzage.config.wsgi:application",
    ]
    with processes.running(command, log=log, environment=environment) as process:
        ports.wait_for(port, process)
        yield f"http://{ports.LOOPBACK}:{port}"


def inzage() -> list[str]:
    """The console script of this environment, wherever the demo was started from."""
    return [str(Path(sys.executable).with_name("inzage"))]
