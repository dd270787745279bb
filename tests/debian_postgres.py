"""A PostgreSQL that speaks TLS, which the one that installs as a package does not; Debian's does."""

import os
import pwd
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlencode

import psycopg
import pytest

from demo.servers import ports
from tests import certificates

PATIENCE = 60
USER = "postgres"
"""The server refuses to run as root; Debian's package makes this user for it."""

ALL_COME_IN = "local all all trust\nhost all all all trust\n"


def programs():
    """The folder of its programs. Skip where there is none; fail where a test run is to leave nothing out."""
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"))
    if found:
        return found[-1].parent
    advice = "PostgreSQL with TLS is missing: install it with `apt-get install postgresql`"
    if os.environ.get("INZAGE_TEST_REQUIRE") == "all":
        pytest.fail(advice)
    pytest.skip(advice)


def own_address():
    """An address of this machine that is not a loopback."""
    with closing(socket.socket(socket.AF_INET, socket.SOCK_DGRAM)) as probe:
        try:
            probe.connect(("192.0.2.1", 9))
        except OSError:
            pytest.skip("this machine has no network: a connection cannot leave it")
        return probe.getsockname()[0]


@dataclass(frozen=True)
class Server:
    """A server that runs: where its socket and its data are, and on which port it listens."""

    folder: Path
    port: int

    @property
    def rules(self):
        """Its pg_hba.conf."""
        return self.folder / "data" / "pg_hba.conf"

    @property
    def certificate(self):
        """What it shows to who asks who it is; signed by itself."""
        return self.folder / "server.crt"

    def address(self, user="postgres", **options):
        """The way in by the socket."""
        return f"postgresql://{user}@:{self.port}/postgres?{urlencode({'host': self.folder, **options})}"

    def do(self, *statements):
        """Run statements as the one who may do all."""
        with psycopg.connect(host=str(self.folder), port=self.port, user="postgres", autocommit=True) as connection:
            for statement in statements:
                connection.execute(statement)


@contextmanager
def server():
    """Run a server that listens everywhere, and lets everybody in as they like."""
    bin_ = programs()
    with tempfile.TemporaryDirectory(prefix="inzage-pg-") as name:
        folder, port = Path(name), ports.free_port()
        owner = pwd.getpwnam(USER) if os.geteuid() == 0 else None
        run = {"user": owner.pw_uid, "group": owner.pw_gid, "extra_groups": []} if owner else {}
        if owner:
            os.chown(folder, owner.pw_uid, owner.pw_gid)
        command = [bin_ / "initdb", "-D", folder / "data", "-U", "postgres", "-A", "trust", "--no-sync"]
        subprocess.run(command, check=True, capture_output=True, cwd="/", **run)
        prepare(folder, owner)
        with (folder / "log").open("wb") as log:
            command = [bin_ / "postgres", "-D", folder / "data", "-p", str(port)]
            process = subprocess.Popen(command, stdout=log, stderr=log, cwd="/", **run)
            try:
                wait(process, folder, port)
                yield Server(folder, port)
            finally:
                process.send_signal(signal.SIGQUIT)
                process.wait(PATIENCE)


def prepare(folder, owner):
    """Give it a certificate, and set it so that it speaks TLS with everybody."""
    for path in certificates.write(folder):
        shutil.copy(path, folder / "data")
        if owner:
            os.chown(folder / "data" / path.name, owner.pw_uid, owner.pw_gid)
    (folder / "data" / "pg_hba.conf").write_text(ALL_COME_IN)
    settings = {"ssl": "on", "listen_addresses": "*", "unix_socket_directories": folder, "fsync": "off"}
    with (folder / "data" / "postgresql.conf").open("a") as file:
        file.writelines(f"{key} = '{to}'\n" for key, to in settings.items())


def wait(process, folder, port):
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end and process.poll() is None:
        try:
            psycopg.connect(host=str(folder), port=port, user="postgres", dbname="postgres").close()
        except psycopg.OperationalError:
            time.sleep(0.1)
        else:
            return
    raise AssertionError((folder / "log").read_text(errors="replace"))
