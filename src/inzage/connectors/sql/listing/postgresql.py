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
from inzage.connectors.sql.listed import Listed
from inzage.connectors.sql.values import source

RELATIONS = text("""
SELECT n.nspname, c.relname, c.relkind::text, c.oid::bigint, c.reltuples::float8, c.relpages,
    pg_catalog.obj_description(c.oid, 'pg_class'),
    has_table_privilege(c.oid, 'SELECT') AND has_schema_privilege(n.oid, 'USAGE'), row_security_active(c.oid)
FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
WHERE c.relkind IN ('r', 'p', 'v', 'm', 'f') AND NOT c.relispartition
AND n.nspname <> 'information_schema' AND n.nspname !~ '^pg_'
AND NOT EXISTS (
    SELECT FROM pg_catalog.pg_depend d
    WHERE d.classid = 'pg_catalog.pg_class'::regclass AND d.objid = c.oid AND d.deptype = 'e'
)
""")

SIZES = text("""
SELECT r.oid::bigint, sum(pg_catalog.pg_relation_size(t.relid))::bigint, sum(pg_catalog.pg_table_size(t.relid))::bigint,
    CASE WHEN bool_or(c.reltuples < 0) THEN -1 ELSE sum(c.reltuples) END::float8, sum(c.relpages)::bigint
FROM unnest(CAST(:numbers AS oid[])) AS n (oid) JOIN pg_catalog.pg_class r ON r.oid = n.oid, LATERAL (
    SELECT r.oid AS relid WHERE r.relkind <> 'p'
    UNION ALL SELECT p.relid FROM pg_catalog.pg_partition_tree(r.oid) p WHERE r.relkind = 'p' AND p.isleaf
) t JOIN pg_catalog.pg_class c ON c.oid = t.relid
GROUP BY r.oid
""")

BLOCK = 8192

DEFAULT_SCHEMA = text("SELECT current_schema()")

VIEWS = "vm"
STORED = "rpm"

CHEAP = 2 * 2**20
"""Bytes of a table that is counted where nobody has analysed it yet."""

TOGETHER = 100
"""Tables counted in one statement."""


def listed(connection: Connection) -> list[Listed]:
    """Return all of them, with the size that the last vacuum found."""
    return [
        Listed(
            schema=schema,
            table=table,
            kind=DatasetKind.VIEW if kind in VIEWS else DatasetKind.TABLE,
            comment=comment or "",
            rows=known_rows(rows, pages) if kind in STORED else None,
            bytes=pages * BLOCK if kind in STORED else None,
            blocks=pages,
            number=number if kind in STORED else 0,
            may_read=may_read,
            may_hide=may_hide,
        )
        for schema, table, kind, number, rows, pages, comment, may_read, may_hide in connection.execute(RELATIONS)
    ]


def known_rows(rows: float, pages: int) -> int | None:
    """Until somebody analyses a table its rows are unknown: minus one, and before PostgreSQL 14 zero without pages."""
    return round(rows) if rows > 0 or (rows == 0 and pages > 0) else None


def measured(connection: Connection, wanted: Mapping[str, Listed]) -> dict[str, Listed]:
    """
    Add how large these are now.

    That waits for whoever holds one of them locked, and is given up then: what the last vacuum found will do.
    """
    named = {one.number: name for name, one in wanted.items() if one.number}
    found = dict(wanted)
    try:
        rows = connection.execute(SIZES, {"numbers": list(named)}).all()
    except DBAPIError:
        connection.rollback()
        return found
    for number, stored, size, estimate, pages in rows:
        found[named[number]] = replace(
            wanted[named[number]],
            rows=known_rows(estimate, pages) if stored else 0,
            is_exact=not stored,
            bytes=size,
            blocks=-(-stored // BLOCK),
        )
    return found


def default_schema(connection: Connection) -> str:
    return str(connection.execute(DEFAULT_SCHEMA).scalar_one() or "public")


def counted(connection: Connection, wanted: Mapping[str, Listed]) -> dict[str, Listed]:
    """
    Count the small tables that nobody has analysed, many in one statement.

    One that is locked stays unknown, and one that may hide rows, for a count would tell of the others only.
    """
    unknown = [name for name, one in wanted.items() if one.rows is None and one.blocks and is_cheap(one)]
    found = dict(wanted)
    for start in range(0, len(unknown), TOGETHER):
        for name, rows in counts(connection, wanted, unknown[start : start + TOGETHER]):
            found[name] = replace(wanted[name], rows=rows, is_exact=True)
    return found


def is_cheap(one: Listed) -> bool:
    return one.may_read and not one.may_hide and one.bytes is not None and one.bytes <= CHEAP


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
