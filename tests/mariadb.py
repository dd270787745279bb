"""A real MariaDB of our own: its data in a folder of its own, on a port of its own, ended when the tests end."""

import os
import pwd
import shutil
import subprocess
import tempfile
import time
from contextlib import closing, contextmanager
from pathlib import Path
from uuid import uuid4

import pymysql
import pytest

from demo.servers import ports

PATIENCE = 60
PASSWORD = "wortel-canary-5521"
USER = "mysql"
"""The server refuses to run as root; Debian's package makes this user for it."""

QUICK = (
    "--skip-log-bin",
    "--skip-name-resolve",
    "--innodb-flush-log-at-trx-commit=0",
    "--innodb-flush-method=nosync",
    "--innodb-doublewrite=OFF",
    "--innodb-buffer-pool-size=64M",
    "--innodb-log-file-size=16M",
    "--max-allowed-packet=64M",
    "--performance-schema=OFF",
)
"""Nobody misses this data after a crash."""


def require():
    """Skip where there is no server to start; fail where a test run is to leave nothing out."""
    if shutil.which("mariadbd") and shutil.which("mariadb-install-db"):
        return
    advice = "MariaDB is missing: install it with `apt-get install mariadb-server`"
    if os.environ.get("INZAGE_TEST_REQUIRE") == "all":
        pytest.fail(advice)
    pytest.skip(advice)


@contextmanager
def server(more=lambda _: ()):
    """
    Run a server; give the address of the server for its root user, without a database.

    `more` is given its folder, and returns options of its own for it.
    """
    require()
    with tempfile.TemporaryDirectory(prefix="inzage-mariadb-") as name:
        folder = Path(name)
        as_user = prepared(folder)
        options = [*as_user, *more(folder)]
        port = ports.free_port()
        with (folder / "server.log").open("wb") as log:
            process = subprocess.Popen(command(folder, port, options), stdout=log, stderr=log)
            try:
                wait(process, folder, port)
                yield f"mariadb://root:{PASSWORD}@127.0.0.1:{port}"
            finally:
                # Not asked to stop: it would first write all of its data to the disk, to be thrown away.
                process.kill()
                process.wait(PATIENCE)


def prepared(folder):
    """Make the server's own tables. Under root they belong to the user that the server will run as."""
    as_user = [f"--user={USER}"] if os.geteuid() == 0 else []
    (folder / "data").mkdir()
    if as_user:
        owner = pwd.getpwnam(USER)
        for path in (folder, folder / "data"):
            os.chown(path, owner.pw_uid, owner.pw_gid)
    subprocess.run(
        [
            "mariadb-install-db",
            "--no-defaults",
            f"--datadir={folder / 'data'}",
            "--skip-test-db",
            "--auth-root-authentication-method=normal",
            *as_user,
        ],
        check=True,
        capture_output=True,
    )
    return as_user


def command(folder, port, options):
    return [
        "mariadbd",
        "--no-defaults",
        f"--datadir={folder / 'data'}",
        f"--socket={folder / 'socket'}",
        f"--port={port}",
        "--bind-address=127.0.0.1",
        f"--pid-file={folder / 'pid'}",
        *QUICK,
        *options,
    ]


def wait(process, folder, port):
    """Wait until it answers, and give its root user a password."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end and process.poll() is None:
        try:
            with closing(pymysql.connect(unix_socket=str(folder / "socket"), user="root")) as connection:
                connection.query(f"CREATE OR REPLACE USER root@'127.0.0.1' IDENTIFIED BY '{PASSWORD}'")
                connection.query("GRANT ALL PRIVILEGES ON *.* TO root@'127.0.0.1' WITH GRANT OPTION")
                return
        except pymysql.err.OperationalError:
            time.sleep(0.1)
    raise AssertionError((folder / "server.log").read_text(errors="replace"))


def connection(address, database=None):
    """Connect as root, to prepare what is tested."""
    _, _, place = address.rpartition("@")
    host, _, port = place.partition("/")[0].partition(":")
    return pymysql.connect(
        host=host, port=int(port), user="root", password=PASSWORD, database=database, autocommit=True, charset="utf8mb4"
    )


def run(database, *statements):
    """Run them one after the other; a tuple is a statement with its values. Give the rows of the last one."""
    rows = ()
    with database.cursor() as cursor:
        for one in statements:
            cursor.execute(*one) if isinstance(one, tuple) else cursor.execute(one)
            rows = cursor.fetchall()
    return rows


@contextmanager
def auditing(root, file, events="QUERY,TABLE"):
    """Let the server's own plugin write down who asks what; give the file that it writes in."""
    require_audit(root)
    run(
        root,
        f"SET GLOBAL server_audit_events = '{events}'",
        f"SET GLOBAL server_audit_file_path = '{file}'",
        "SET GLOBAL server_audit_logging = ON",
    )
    yield Path(run(root, "SELECT @@datadir")[0][0]) / file
    # It writes down a connection that ended a moment after that.
    time.sleep(0.1)
    run(root, "SET GLOBAL server_audit_logging = OFF")


def require_audit(root):
    """Skip where the plugin is not there to load; fail where a test run is to leave nothing out."""
    if run(root, "SELECT 1 FROM information_schema.plugins WHERE plugin_name = 'SERVER_AUDIT'"):
        return
    try:
        run(root, "INSTALL SONAME 'server_audit'")
    except pymysql.Error:
        advice = "MariaDB's server_audit is missing: install it with `apt-get install mariadb-server`"
        if os.environ.get("INZAGE_TEST_REQUIRE") == "all":
            pytest.fail(advice)
        pytest.skip(advice)


def empty_database(address):
    """Make a database there; give its address."""
    name = f"proef_{uuid4().hex[:12]}"
    with closing(connection(address)) as root:
        root.query(f"CREATE DATABASE {name} CHARACTER SET utf8mb4")
    return f"{address}/{name}"
