"""The two processes of inzage itself: the web application and the worker."""

import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from demo.servers import ports, processes

WANTED_PORT = 8000


@dataclass(frozen=True, slots=True)
class Web:
    """Where the web application answers, and the process that must live for it."""

    address: str
    process: subprocess.Popen[bytes]


@contextmanager
def worker(environment: Mapping[str, str], *, log: Path) -> Iterator[subprocess.Popen[bytes]]:
    """Run `inzage worker` while the block runs."""
    with processes.running([inzage(), "worker"], log=log, environment=environment) as process:
        yield process


@contextmanager
def web(environment: Mapping[str, str], *, port: int, log: Path) -> Iterator[Web]:
    """Run `inzage serve` while the block runs; the block begins once it answers."""
    command = [inzage(), "serve", "--host", ports.LOOPBACK, "--port", str(port)]
    with processes.running(command, log=log, environment=environment) as process:
        ports.wait_for(port, process)
        yield Web(f"http://{ports.LOOPBACK}:{port}", process)


def inzage() -> str:
    """The console script of this environment, wherever the demo was started from."""
    return str(Path(sys.executable).with_name("inzage"))
