"""
The tables and views of a PostgreSQL database, with what the catalogue knows of their size.

Partitions are part of their table, and what an extension brought is the system's own: neither is listed.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from sqlalchemy import Connection, func, literal, select, text, union_all
from sqlalchemy.exc import DBAPIError

from inzage.connectors.records import DatasetKind
from inzage.connectors.sql.listing.listed import Listed
from inzage.connectors.sql.values import source

RELATIONS = """
WITH RECURSIVE
listed AS (
    SELECT c.oid, n.oid AS space, n.nspname, c.relname, c.relkind, c.reltuples, c.relpages
    FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
    WHERE c.relkind IN ('r', 'p', 'v', 'm', 'f') AND NOT c.relispartition
    AND n.nspname <> 'information_schema' AND n.nspname !~ '^pg_'
    AND NOT EXISTS (
        SELECT FROM pg_catalog.pg_depend d
        WHERE d.classid = 'pg_catalog.pg_class'::regclass AND d.objid = c.oid AND d.deptype = 'e'
    )
),
tree AS (
    SELECT l.oid AS root, i.inhrelid AS part
    FROM listed l JOIN pg_catalog.pg_inherits i ON i.inhparent = l.oid WHERE l.relkind = 'p'
    UNION ALL
    SELECT t.root, i.inhrelid FROM tree t JOIN pg_catalog.pg_inherits i ON i.inhparent = t.part
),
parts AS (
    SELECT t.root, sum(greatest(c.reltuples, 0)) AS reltuples, bool_or(c.reltuples < 0) AS is_unknown,
        sum(c.relpages) AS relpages, sum({part_size}) AS size
    FROM tree t JOIN pg_catalog.pg_class c ON c.oid = t.part GROUP BY t.root
)
SELECT l.nspname, l.relname, l.relkind::text,
    coalesce(CASE WHEN p.is_unknown THEN -1 ELSE p.reltuples END, l.reltuples)::float8,
    coalesce(p.relpages, l.relpages)::bigint,
    coalesce(p.size, CASE WHEN l.relkind IN ('r', 'm') THEN {size} END)::bigint,
    pg_catalog.obj_description(l.oid, 'pg_class'),
    has_table_privilege(l.oid, 'SELECT') AND has_schema_privilege(l.space, 'USAGE')
FROM listed l LEFT JOIN parts p ON p.root = l.oid
"""
BLOCK = 8192

MEASURED = text(RELATIONS.format(size="pg_catalog.pg_table_size(l.oid)", part_size="pg_catalog.pg_table_size(c.oid)"))
REMEMBERED = text(RELATIONS.format(size=f"l.relpages::bigint * {BLOCK}", part_size=f"c.relpages::bigint * {BLOCK}"))
"""Measuring a table waits for whoever holds it locked; the last vacuum's figure does not."""

DEFAULT_SCHEMA = text("SELECT current_schema()")

KINDS = {"v": DatasetKind.VIEW, "m": DatasetKind.VIEW}

CHEAP = 2 * 2**20
"""Bytes of a table that is counted where nobody has analysed it yet."""

TOGETHER = 100
"""Tables counted in one statement."""


def listed(connection: Connection) -> list[Listed]:
    try:
        found = connection.execute(MEASURED).all()
    except DBAPIError:
        connection.rollback()
        found = connection.execute(REMEMBERED).all()
    return [one(*row) for row in found]


def one(
    schema: str, table: str, kind: str, rows: float, pages: int, size: int | None, comment: str | None, may_read: bool
) -> Listed:
    """
    Make one dataset of a row.

    Until somebody analyses a table its rows are unknown: minus one, and before PostgreSQL 14 zero without pages.
    """
    is_empty = kind in "rm" and size == 0
    is_known = is_empty or (kind in "rmp" and (rows > 0 or (rows == 0 and pages > 0)))
    return Listed(
        schema=schema,
        table=table,
        kind=KINDS.get(kind, DatasetKind.TABLE),
        comment=comment or "",
        rows=max(round(rows), 0) if is_known else None,
        bytes=size,
        is_exact=is_empty,
        blocks=0 if kind in "vf" else -(-(size or 0) // BLOCK),
        may_read=may_read,
    )


def default_schema(connection: Connection) -> str:
    return str(connection.execute(DEFAULT_SCHEMA).scalar_one() or "public")


def counted(connection: Connection, wanted: Mapping[str, Listed]) -> dict[str, Listed]:
    """Count the small tables that nobody has analysed, many in one statement; one that is locked stays unknown."""
    unknown = [name for name, one in wanted.items() if one.rows is None and one.blocks and is_cheap(one)]
    found = dict(wanted)
    for start in range(0, len(unknown), TOGETHER):
        for name, rows in counts(connection, wanted, unknown[start : start + TOGETHER]):
            found[name] = replace(wanted[name], rows=rows, is_exact=True)
    return found


def is_cheap(one: Listed) -> bool:
    return one.may_read and one.bytes is not None and one.bytes <= CHEAP


def counts(connection: Connection, wanted: Mapping[str, Listed], names: Sequence[str]) -> Iterable[tuple[str, int]]:
    parts = [
        select(literal(place).label("place"), func.count().label("rows")).select_from(source(wanted[name]))
        for place, name in enumerate(names)
    ]
    try:
        rows: Any = connection.execute(union_all(*parts)).all()
    except DBAPIError:
        connection.rollback()
        return []
    return [(names[place], count) for place, count in rows]
