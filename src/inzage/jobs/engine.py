"""
The engine of durable work, DBOS. Everything that names it stands in this file.

What was measured and is kept here: its SQLite file is in WAL before launch (a step takes 1 ms instead of 17), the
version is pinned (else work begun before an upgrade waits for ever), polls are short, arguments and results are JSON,
and every worker has an id of its own, so that liveness can tell whose work was left behind.
"""

import logging
import sqlite3
from collections.abc import Callable, Iterable
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

from dbos import DBOS, DBOSConfig, DBOSPortableJSONSerializer, SetWorkflowID, error
from django.conf import settings
from django.db import connection
from sqlalchemy.engine import URL
from sqlalchemy.exc import SQLAlchemyError

from inzage.jobs import postgresql
from inzage.jobs.doing import body_of
from inzage.jobs.registry import declared
from inzage.jobs.steps import Outcome

APPLICATION = "inzage"
VERSION = "1"
"""Pinned. Work that changes its steps gets a new name instead."""

QUEUE = "inzage_work"
SCHEMA = "inzage_work"
AT_ONCE = 4
POLL = 0.1
PENDING, ENDED = "PENDING", ["SUCCESS", "ERROR", "CANCELLED", "MAX_RECOVERY_ATTEMPTS_EXCEEDED"]
KEPT = timedelta(hours=1)
AT_A_TIME = 200

ERRORS = (error.DBOSException, SQLAlchemyError)
"""What goes wrong when the engine's database is away."""

_bodies: dict[str, Callable[[str], None]] = {}


def launch(executor: str) -> None:
    """Start the engine in this process, with everything that rooms declared."""
    DBOS(config=config(executor))
    for name, work in declared().items():
        # Attempts are counted in our own table, where progress is known; the engine's own limit would end good work.
        _bodies[name] = DBOS.workflow(name=name, max_recovery_attempts=None)(body_of(work, remember))
    DBOS.launch()
    DBOS.register_queue(QUEUE, worker_concurrency=AT_ONCE, polling_interval_sec=POLL, on_conflict="always_update")


def config(executor: str) -> DBOSConfig:
    return {
        "name": APPLICATION,
        "system_database_url": database(),
        "dbos_system_schema": SCHEMA,
        "application_version": VERSION,
        "executor_id": executor,
        "serializer": DBOSPortableJSONSerializer(),
        "log_level": "WARNING",
        "run_migrations": True,
    }


def database() -> str:
    """Where the engine keeps its own: a file beside ours, or a schema in our PostgreSQL."""
    if connection.vendor == "sqlite":
        path = Path(settings.INZAGE_HOME) / "work.sqlite"
        with closing(sqlite3.connect(path)) as file:
            file.execute("PRAGMA journal_mode=WAL")
        return f"sqlite:///{path}"
    own = postgresql.parts()
    is_socket = own.get("host", "").startswith("/")
    url = URL.create(
        "postgresql",
        username=own.pop("user", None),
        password=own.pop("password", None),
        host=None if is_socket else own.pop("host", None),
        port=int(own.pop("port")) if "port" in own else None,
        database=own.pop("dbname"),
        query=own,
    )
    return url.render_as_string(hide_password=False)


def remember(name: str, body: Callable[[], Outcome]) -> Outcome:
    """Run a step of the work in this thread, or return what it returned before."""
    return DBOS.run_step({"name": name}, body)


def id_of(workflow: str, key: str) -> str:
    return f"{workflow}:{key}"


def enqueue(workflow: str, key: str) -> None:
    """Hand a piece of work to the engine; nothing where it has it already."""
    with SetWorkflowID(id_of(workflow, key)):
        DBOS.enqueue_workflow(QUEUE, _bodies[workflow], key)


def pending() -> dict[str, list[str]]:
    """What executors have begun and not ended, by executor."""
    found: dict[str, list[str]] = {}
    for status in DBOS.list_workflows(status=PENDING, load_input=False, load_output=False):
        found.setdefault(status.executor_id or "", []).append(status.workflow_id)
    return found


def resume(ids: list[str]) -> None:
    """Let a living worker go on with this work."""
    DBOS.resume_workflows(ids, queue_name=QUEUE)


def ended(ids: Iterable[str]) -> set[str]:
    """Which of these the engine takes for over."""
    wanted = list(ids)
    if not wanted:
        return set()
    rows = DBOS.list_workflows(workflow_ids=wanted, status=ENDED, load_input=False, load_output=False)
    return {row.workflow_id for row in rows}


def forget(ids: Iterable[str]) -> None:
    """Wipe what the engine kept of this work."""
    DBOS.delete_workflows(list(ids))


def purge(now: datetime) -> int:
    """Wipe what ended an hour ago; our own table remembers how it ended."""
    before = (now - KEPT).astimezone(UTC).isoformat()
    rows = DBOS.list_workflows(
        status=ENDED, completed_before=before, limit=AT_A_TIME, load_input=False, load_output=False
    )
    if rows:
        forget(row.workflow_id for row in rows)
    return len(rows)


def quiet() -> None:
    """The engine's own log says where to buy more; ours says what matters."""
    logging.getLogger("dbos").setLevel(logging.WARNING)
