"""A real site for real browsers: an installation of its own, a server, a worker, and a small shop to put on its map."""

import os
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from demo.servers import ports
from tests.datamap.kills import inzage, kill, program, python, start_worker

EMAIL, PASSWORD = "noor@example.nl", "een-lange-zin-voor-noor"

FOUND = """
import django, sys
django.setup()
from django.core.management import call_command
from django.utils import timezone
from inzage.people import operations
call_command("migrate", verbosity=0)
by, at = "test", timezone.now()
operations.found_organisation(name="Voorbeeldwinkel", by=by, at=at)
department = operations.add_department(name="Klantenservice", by=by, at=at)
operations.add_member(email=sys.argv[1], name="Noor Wilgenhof", role="privacy_officer", department=department, password=sys.argv[2], by=by, at=at)
"""


@dataclass(frozen=True)
class Site:
    """Where the site is, and how its programs are started."""

    address: str
    environment: dict[str, str]
    log: Path

    def inzage(self, *words: str) -> str:
        return inzage(self.environment, *words)

    def python(self, code: str, *words: str) -> str:
        return python(self.environment, code, *words)


@contextmanager
def running(folder: Path) -> Iterator[Site]:
    """Found the organisation, start the server and the worker, and stop both at the end."""
    port = ports.free_port()
    own = {name: value for name, value in os.environ.items() if not name.startswith("INZAGE_")}
    environment = {
        **own,
        "DJANGO_SETTINGS_MODULE": "inzage.config.settings",
        "INZAGE_HOME": str(folder / "home"),
        "INZAGE_URL": f"http://127.0.0.1:{port}",
    }
    site = Site(environment["INZAGE_URL"], environment, folder / "log")
    (folder / "home").mkdir(mode=0o700)
    site.python(FOUND, EMAIL, PASSWORD)
    worker, server = start_worker(environment, site.log), start_server(site, port)
    try:
        wait_for(port, server)
        yield site
    finally:
        kill(server)
        kill(worker)


def start_server(site: Site, port: int) -> subprocess.Popen[bytes]:
    with site.log.open("ab") as out:
        return subprocess.Popen(
            [program(), "serve", "--port", str(port)],
            env=site.environment,
            stdout=out,
            stderr=out,
            start_new_session=True,
        )


def wait_for(port: int, server: subprocess.Popen[bytes], patience: float = 30) -> None:
    deadline = time.monotonic() + patience
    while socket.socket().connect_ex(("127.0.0.1", port)) != 0:
        assert server.poll() is None, "the server ended"
        assert time.monotonic() < deadline, "the server did not answer"
        time.sleep(0.1)
