"""Samples of databases that cannot sample by themselves: the whole of what is small, jumps along a key for the rest."""

from collections.abc import Iterator, Sequence
from typing import Any

from sqlalchemy import ColumnElement, Connection, func, select, types

from inzage.connectors.sql.cells import Row
from inzage.connectors.sql.listed import Listed
from inzage.connectors.sql.shapes import Seen
from inzage.connectors.sql.spreading import Span, spread
from inzage.connectors.sql.values import Statement, field, source

Fetches = Iterator[Sequence[Row]]


def along(connection: Connection, listed: Listed, statement: Statement, key: ColumnElement[Any], rows: int) -> Fetches:
    """Read about `rows` rows from all over the table, by jumps along an integer key that has an index."""
    low, high = ends(connection, listed, key)
    if not (isinstance(low, int) and isinstance(high, int)):
        yield connection.execute(statement.limit(rows)).fetchall()
        return

    def ask(span: Span, most: int) -> Sequence[Row]:
        within = statement.add_columns(key).where(key >= span[0], key < span[1]).order_by(key).limit(most)
        return connection.execute(within).fetchall()

    yield from spread(low, high, rows, ask)


def ends(connection: Connection, listed: Listed, key: ColumnElement[Any]) -> tuple[object, object]:
    """Return the lowest and the highest key. Asked apart, since SQLite reads the whole index for both together."""
    low, high = (select(end(key)).select_from(source(listed)).scalar_subquery() for end in (func.min, func.max))
    found = connection.execute(select(low, high)).one()
    return found[0], found[1]


def from_both_ends(connection: Connection, statement: Statement, known: Seen, rows: int) -> Fetches:
    """Read the first and the last rows by their key, where that is no number to jump along."""
    if not known.key:
        yield connection.execute(statement.limit(rows)).fetchall()
        return
    order = [field(name) for name in known.key]
    half = -(-rows // 2)
    yield connection.execute(statement.order_by(*order).limit(half)).fetchall()
    yield connection.execute(statement.order_by(*(part.desc() for part in order)).limit(rows - half)).fetchall()


def number(known: Seen) -> ColumnElement[Any] | None:
    """A key to jump along: the first column of the primary key or a unique one, if it holds whole numbers."""
    for name in (*known.key[:1], *known.unique):
        column = known.column(name)
        if column is not None and isinstance(column.type, types.Integer):
            return field(name)
    return None
