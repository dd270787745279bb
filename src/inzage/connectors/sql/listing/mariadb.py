"""The tables and views of a MariaDB or MySQL server, with its own estimate of their size."""

from sqlalchemy import Connection, bindparam, text

from inzage.connectors.records import DatasetKind
from inzage.connectors.sql.listed import Listed

SYSTEM = ("information_schema", "mysql", "performance_schema", "sys")

TABLES = text("""
SELECT table_schema, table_name, table_type, table_rows, data_length, table_comment
FROM information_schema.tables
WHERE table_schema NOT IN :system AND table_type IN ('BASE TABLE', 'VIEW', 'SYSTEM VERSIONED')
AND table_schema = coalesce(database(), table_schema)
""").bindparams(bindparam("system", SYSTEM, expanding=True))

DATABASE = text("SELECT database()")


def listed(connection: Connection) -> list[Listed]:
    """Return those of the database that the address names; of every database where it names none."""
    return [
        Listed(
            schema=schema,
            table=table,
            kind=DatasetKind.VIEW if kind == "VIEW" else DatasetKind.TABLE,
            comment="" if kind == "VIEW" else comment or "",
            rows=None if kind == "VIEW" or rows is None else int(rows),
            bytes=None if kind == "VIEW" or size is None else int(size),
        )
        for schema, table, kind, rows, size, comment in connection.execute(TABLES)
    ]


def default_database(connection: Connection) -> str | None:
    name = connection.execute(DATABASE).scalar_one()
    return None if name is None else str(name)
