"""One SQLite file from a schema and rows."""

import sqlite3
from collections.abc import Iterable, Sequence
from contextlib import closing
from pathlib import Path

Rows = Iterable[Sequence[object]]
SCHEMAS = Path(__file__).parent


def make_file(path: Path, *, schema: str, tables: dict[str, Rows]) -> None:
    """Write a new database; `schema` is the name of the SQL file beside this module."""
    path.unlink(missing_ok=True)
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.executescript((SCHEMAS / schema).read_text())
        for table, rows in tables.items():
            insert(connection, table, list(rows))


def insert(connection: sqlite3.Connection, table: str, rows: list[Sequence[object]]) -> None:
    marks = ", ".join("?" * len(rows[0]))
    connection.executemany(f"insert into {table} values ({marks})", rows)  # noqa: S608 -- the names are ours
