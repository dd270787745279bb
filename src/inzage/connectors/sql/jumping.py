"""Samples of databases that cannot sample by themselves: all of what is small, keys drawn at random for the rest."""

import random
from collections.abc import Iterator, Sequence
from itertools import chain
from typing import Any

from sqlalchemy import ColumnElement, Connection, func, select, types

from inzage.connectors.records import Drawn, How
from inzage.connectors.sql.cells import Row
from inzage.connectors.sql.listed import Listed
from inzage.connectors.sql.shapes import Seen
from inzage.connectors.sql.spreading import SPANS, Span, spread
from inzage.connectors.sql.values import Statement, field, source

Fetches = Iterator[Sequence[Row]]

TRIED, LEAST_HIT = 1_000, 0.1
"""So many keys are drawn first; where a smaller share of them is there, the keys lie too far apart to draw from."""


def along(
    connection: Connection, listed: Listed, statement: Statement, key: ColumnElement[Any], rows: int
) -> tuple[Drawn, Fetches]:
    """
    Read about `rows` rows from all over the table, by an integer key that has an index.

    Keys are drawn at random, and those that are there are read. Where few are, as between keys far apart, rows are read
    by jumps.
    """
    low, high = ends(connection, listed, key)
    if not (isinstance(low, int) and isinstance(high, int)):
        return Drawn(How.FIRST), iter([connection.execute(statement.limit(rows)).fetchall()])
    keyed = statement.add_columns(key)
    tried = drawn_keys(low, high, min(TRIED, rows), but=frozenset())
    found = having(connection, keyed, key, tried)
    if found and len(found) >= LEAST_HIT * len(tried):
        left = round(max(0, rows - len(found)) * len(tried) / len(found))
        more = drawn_keys(low, high, left, but=frozenset(tried))
        parts = (more[place : place + TRIED] for place in range(0, len(more), TRIED))
        return Drawn(How.RANDOM), chain([found], (having(connection, keyed, key, part) for part in parts))

    def ask(span: Span, most: int) -> Sequence[Row]:
        within = keyed.where(key >= span[0], key < span[1]).order_by(key).limit(most)
        return connection.execute(within).fetchall()

    return Drawn(How.PLACES, SPANS), spread(low, high, rows, ask)


def drawn_keys(low: int, high: int, wanted: int, *, but: frozenset[int]) -> list[int]:
    """Different keys by chance; the same for the same table, so that a scan can be repeated."""
    chance, span = random.Random(low ^ high ^ len(but)), high - low + 1  # noqa: S311 - no secret
    left = span - len(but)
    if wanted >= left:
        return [number for number in range(low, high + 1) if number not in but]
    found: set[int] = set()
    while len(found) < wanted:
        found |= {low + chance.randrange(span) for _ in range(wanted - len(found))} - but
    return sorted(found)


def having(connection: Connection, statement: Statement, key: ColumnElement[Any], keys: Sequence[int]) -> Sequence[Row]:
    """The rows with these keys."""
    return connection.execute(statement.where(key.in_(keys))).fetchall()


def ends(connection: Connection, listed: Listed, key: ColumnElement[Any]) -> tuple[object, object]:
    """Return the lowest and the highest key. Asked apart, since SQLite reads the whole index for both together."""
    low, high = (select(end(key)).select_from(source(listed)).scalar_subquery() for end in (func.min, func.max))
    found = connection.execute(select(low, high)).one()
    return found[0], found[1]


def from_both_ends(connection: Connection, statement: Statement, known: Seen, rows: int) -> tuple[Drawn, Fetches]:
    """Read the first and the last rows by their key, where that is no number to draw from."""
    if not known.key:
        return Drawn(How.FIRST), iter([connection.execute(statement.limit(rows)).fetchall()])
    order = [field(name) for name in known.key]
    half = -(-rows // 2)
    first = statement.order_by(*order).limit(half)
    last = statement.order_by(*(part.desc() for part in order)).limit(rows - half)
    return Drawn(How.PLACES, 2), (connection.execute(one).fetchall() for one in (first, last))


def number(known: Seen) -> ColumnElement[Any] | None:
    """A key to jump along: the first column of the primary key or a unique one, if it holds whole numbers."""
    for name in (*known.key[:1], *known.unique):
        column = known.column(name)
        if column is not None and isinstance(column.type, types.Integer):
            return field(name)
    return None
