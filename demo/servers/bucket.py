"""A bucket that speaks S3, where moto is installed. It runs as a process of its own and remembers nothing."""

import subprocess
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

import s3fs

from demo.servers import ports, processes

WANTED_PORT = 5055
KEY = "demo"


@dataclass(frozen=True, slots=True)
class Bucket:
    """Where the server answers, and the process that must live for it."""

    endpoint: str
    process: subprocess.Popen[bytes]


def is_installed() -> bool:
    return find_spec("moto") is not None and find_spec("flask") is not None


@contextmanager
def running(bucket: str, objects: Iterable[tuple[str, bytes]], *, log: Path) -> Iterator[Bucket]:
    """Start the server and put the objects in the bucket."""
    port = ports.free_port(WANTED_PORT)
    command = [sys.executable, "-m", "moto.server", "-H", ports.LOOPBACK, "-p", str(port)]
    with processes.running(command, log=log) as process:
        ports.wait_for(port, process)
        endpoint = f"http://{ports.LOOPBACK}:{port}"
        fill(endpoint, bucket, objects)
        yield Bucket(endpoint, process)


def fill(endpoint: str, bucket: str, objects: Iterable[tuple[str, bytes]]) -> None:
    store = s3fs.S3FileSystem(
        endpoint_url=endpoint, key=KEY, secret=KEY, client_kwargs={"region_name": "eu-west-1"}, skip_instance_cache=True
    )
    store.mkdir(bucket)
    for name, content in objects:
        store.pipe_file(f"{bucket}/{name}", content)
