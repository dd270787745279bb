"""The tables and views of a SQLite file. Shadow tables are left out: they are the inside of a virtual table."""

from collections.abc import Mapping
from dataclasses import replace

from sqlalchemy import Connection, func, select, text
from sqlalchemy.exc import OperationalError

from inzage.connectors.records import DatasetKind
from inzage.connectors.sql.listed import Listed
from inzage.connectors.sql.values import source

TABLES = text(
    "SELECT name, type, wr FROM pragma_table_list"
    " WHERE schema = 'main' AND type <> 'shadow' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'"
)
PAGES = text("SELECT name, sum(pgsize) FROM dbstat WHERE aggregate = TRUE GROUP BY name")
HIGHEST = text("rowid")

SMALL_FILE = 32 * 2**20
"""Bytes of a file whose pages may all be looked at, to say how large each table is."""


def listed(connection: Connection) -> list[Listed]:
    return [
        Listed(
            schema=None,
            table=name,
            kind=DatasetKind.VIEW if kind == "view" else DatasetKind.TABLE,
            has_rowid=kind == "table" and not without_rowid,
        )
        for name, kind, without_rowid in connection.execute(TABLES)
    ]


def with_sizes(connection: Connection, wanted: Mapping[str, Listed], *, file_size: int) -> dict[str, Listed]:
    """Add the bytes of each table, where the file is small and SQLite was built to tell."""
    if file_size > SMALL_FILE:
        return dict(wanted)
    try:
        sizes: dict[str, int] = dict(connection.execute(PAGES).all())
    except OperationalError:
        return dict(wanted)
    return {name: replace(one, bytes=sizes.get(one.table)) for name, one in wanted.items()}


def counted(connection: Connection, one: Listed) -> Listed:
    """Count the rows; where the clock ends that, take the highest place of a row, which costs one look."""
    if one.kind is DatasetKind.VIEW:
        return one
    try:
        rows = connection.execute(select(func.count()).select_from(source(one))).scalar_one()
        return replace(one, rows=int(rows), is_exact=True)
    except OperationalError:
        return highest(connection, one)


def highest(connection: Connection, one: Listed) -> Listed:
    """Take the highest place of a row for how many there are."""
    if not one.has_rowid:
        return one
    top = connection.execute(select(func.max(HIGHEST)).select_from(source(one))).scalar_one()
    return replace(one, rows=int(top or 0))
