"""
Small statements, put together from names and columns that SQLAlchemy quoted.

For a row by its key SQLAlchemy's own way takes several times as long as the database.
"""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import ColumnClause, ColumnElement, Connection, Delete, Dialect

from inzage.connectors.sql.cells import Cell, Row
from inzage.connectors.sql.listed import Listed
from inzage.connectors.sql.values import source


def promptly(
    connection: Connection, listed: Listed, cells: Sequence[Cell], where: ColumnElement[Any], keys: Sequence[object]
) -> Sequence[Row] | None:
    """The rows where this is one of the keys; None where a column needs more than its name."""
    dialect = connection.dialect
    parts = [text_of(expression, dialect) for expression in (where, *(cell.expression for cell in cells))]
    here, *asked = (part for part in parts if part is not None)
    if len(asked) < len(cells):
        return None
    statement = f"SELECT {', '.join(asked)} FROM {place_of(listed, dialect)} WHERE {here} IN ({marks(keys, dialect)})"  # noqa: S608 - of quoted names and marks
    return connection.exec_driver_sql(statement, tuple(keys)).fetchall()


def erased(connection: Connection, listed: Listed, where: ColumnElement[Any], keys: Sequence[object]) -> int:
    """Delete the rows where this is one of the keys; return how many."""
    here = text_of(where, connection.dialect)
    if here is None:
        return connection.execute(Delete(source(listed)).where(where.in_(keys))).rowcount
    place, values = place_of(listed, connection.dialect), marks(keys, connection.dialect)
    statement = f"DELETE FROM {place} WHERE {here} IN ({values})"  # noqa: S608 - of quoted names and marks
    return connection.exec_driver_sql(statement, tuple(keys)).rowcount


def text_of(expression: ColumnElement[Any], dialect: Dialect) -> str | None:
    """The expression as it stands in a statement; None where values go with it."""
    if isinstance(expression, ColumnClause):
        return str(dialect.identifier_preparer.quote(expression.name))
    compiled = expression.compile(dialect=dialect)
    return None if compiled.params else str(compiled)


def place_of(listed: Listed, dialect: Dialect) -> str:
    quote = dialect.identifier_preparer.quote_identifier
    return ".".join(quote(name) for name in (listed.schema, listed.table) if name is not None)


def marks(keys: Sequence[object], dialect: Dialect) -> str:
    """Where the driver puts the values."""
    return ", ".join(["?" if dialect.paramstyle == "qmark" else "%s"] * len(keys))
