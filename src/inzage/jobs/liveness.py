"""
Who is alive? A worker holds a lock as long as its process lives; whoever gets a dead one's lock takes over its work.

On PostgreSQL each worker has an advisory lock of its own, which the server releases when the process dies or its
connection breaks. On SQLite there is one worker, with a lock on a file, so whatever another one began was left behind.
"""

import fcntl
import hashlib
from pathlib import Path
from typing import IO, Protocol

import psycopg
from django.conf import settings
from django.db import connection
from psycopg.conninfo import make_conninfo

from inzage.jobs import postgresql

LOCK = "worker.lock"


class AlreadyWorkingError(Exception):
    """On SQLite one worker works at a time."""

    def __init__(self) -> None:
        super().__init__(
            "Another worker is at work here. With SQLite there is one worker; use PostgreSQL to run more of them."
        )


class LockLostError(Exception):
    """The connection that holds our lock broke: others may take over, so this process must end."""


class Lock(Protocol):
    """The sign of life of this worker."""

    def is_dead(self, executor: str) -> bool: ...

    def release(self, executor: str) -> None: ...

    def beat(self) -> None: ...


class FileLock:
    """The lock of the only worker on SQLite."""

    def __init__(self) -> None:
        path = Path(settings.INZAGE_HOME) / LOCK
        self.file: IO[str] = path.open("w")
        try:
            fcntl.flock(self.file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise AlreadyWorkingError from None

    def is_dead(self, executor: str) -> bool:  # noqa: ARG002 - whoever it is
        """Whoever else began work is gone: we have the only lock."""
        return True

    def release(self, executor: str) -> None:
        """Nothing was taken for it."""

    def beat(self) -> None:
        """The lock lives as long as the process."""


class AdvisoryLock:
    """The lock of one of many workers on PostgreSQL, on a connection of its own."""

    def __init__(self, executor: str) -> None:
        alive = {"keepalives_idle": "10", "keepalives_interval": "5", "keepalives_count": "3"}
        self.connection = psycopg.connect(make_conninfo(**{**alive, **postgresql.parts()}), autocommit=True)
        self.connection.execute("SELECT pg_advisory_lock(%s)", [number(executor)])
        self.connection.execute("SELECT pg_advisory_lock_shared(%s)", [SOMEBODY])

    def is_dead(self, executor: str) -> bool:
        """Whether nobody holds this executor's lock; if so we hold it now, until `release`."""
        row = self.ask("SELECT pg_try_advisory_lock(%s)", executor)
        return bool(row and row[0])

    def release(self, executor: str) -> None:
        self.ask("SELECT pg_advisory_unlock(%s)", executor)

    def beat(self) -> None:
        """
        See that our connection, and so our lock, is still there.

        Raises:
            LockLostError
        """
        self.ask("SELECT %s", "")

    def ask(self, question: str, executor: str) -> tuple[bool, ...] | None:
        try:
            return self.connection.execute(question, [number(executor)]).fetchone()
        except psycopg.Error as error:
            raise LockLostError from error


def number(executor: str) -> int:
    """The advisory lock of an executor: 63 bits of a hash of its name."""
    return int.from_bytes(hashlib.sha256(f"inzage worker {executor}".encode()).digest()[:8]) >> 1


SOMEBODY = number("somebody") & 0x7FFF_FFFF
"""The advisory lock that every worker on PostgreSQL shares; small enough to be one column of pg_locks."""


def is_anybody_working() -> bool:
    """Whether a worker lives, as far as another process can see."""
    return is_locked_in_database() if connection.vendor == "postgresql" else is_file_locked()


def is_locked_in_database() -> bool:
    question = """
        SELECT EXISTS (SELECT FROM pg_locks JOIN pg_database ON pg_database.oid = database
        WHERE locktype = 'advisory' AND classid = 0 AND objid = %s AND granted AND datname = current_database())
    """
    with connection.cursor() as cursor:
        cursor.execute(question, [SOMEBODY])
        return bool(cursor.fetchone()[0])


def is_file_locked() -> bool:
    try:
        with (Path(settings.INZAGE_HOME) / LOCK).open() as file:
            fcntl.flock(file, fcntl.LOCK_SH | fcntl.LOCK_NB)
    except BlockingIOError:
        return True
    except FileNotFoundError:
        return False
    return False


def lock_for(executor: str) -> Lock:
    """
    Show that we live, before we begin anything.

    Raises:
        AlreadyWorkingError: on SQLite, where another worker lives
    """
    return AdvisoryLock(executor) if connection.vendor == "postgresql" else FileLock()
