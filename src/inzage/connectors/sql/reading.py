"""Rows as they come, packed into batches of bounded size."""

from collections.abc import Iterable, Iterator, Sequence

from sqlalchemy import Connection, CursorResult

from inzage.connectors.records import Batch
from inzage.connectors.sql.cells import Cell, Row, table

SAMPLED = 16_384
"""Characters (or bytes) read of one cell in a sample. What is personal shows well before."""

WHOLE = 131_072
"""Characters (or bytes) read of one cell where every row is asked for."""

UNCUT = 2 * 2**20
"""Characters that a cell is taken to have at most where it is read whole: some have more, and few rows are fetched."""

BATCH = 8 * 2**20
"""Bytes of text after which a batch is handed over."""

FETCH = 32 * 2**20
"""Bytes that one fetch may bring at most, were every cell as long as is read of it."""

MOST_ROWS = 20_000

SOME = 8
"""One row in so many is looked at, to tell how large they are."""


def fetch_size(cells: Sequence[Cell]) -> int:
    """Rows to fetch at once, so that even rows of only long texts stay within bounds."""
    return min(max(FETCH // sum(cell.width for cell in cells), 1), MOST_ROWS) if cells else MOST_ROWS


def fetched(result: CursorResult[tuple[object, ...]], size: int) -> Iterator[Sequence[Row]]:
    while rows := result.fetchmany(size):
        yield rows


def packed(fetches: Iterable[Sequence[Row]], cells: Sequence[Cell]) -> Iterator[Batch]:
    """Gather fetches until a batch is full."""
    long = [place for place, cell in enumerate(cells) if cell.width >= SAMPLED]
    held: list[Row] = []
    size = 0
    for rows in fetches:
        held.extend(rows)
        size += SOME * sum(length(row[place]) for row in rows[::SOME] for place in long)
        if size >= BATCH or len(held) >= MOST_ROWS:
            yield Batch(table(held, cells))
            held, size = [], 0
    if held:
        yield Batch(table(held, cells))


def given_up(connection: Connection) -> None:
    """Let a connection be closed at its end instead of given to the next."""
    if not (connection.closed or connection.invalidated):
        connection.detach()


def length(value: object) -> int:
    return len(value) if isinstance(value, str | bytes) else 8
