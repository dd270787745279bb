"""
Rows from all over a table, by jumps along an integer key.

The range of the key is cut into spans, and a few rows are read at the start of each: the database finds every start
through its index, so that reading costs the same however large the table is. Where keys lie unevenly, spans that gave
all they were asked for are cut again, until there are rows enough.
"""

from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise

from inzage.connectors.sql.cells import Row

Span = tuple[int, int]
"""From this key up to, not including, that one."""

Ask = Callable[[Span, int], Sequence[Row]]
"""Read the rows of a span in the order of their key, at most so many; the key is the last cell of a row."""

SPANS = 48
FEWEST = 4
"""Rows that a look should bring at least."""

ROUNDS = 12
"""Enough to find a few rows anywhere among 64-bit keys: each round looks at spans many times smaller."""


def spread(low: int, high: int, rows: int, ask: Ask) -> Iterator[Sequence[Row]]:
    """Read about `rows` rows from all over the keys between `low` and `high`; never a row twice."""
    left, todo = rows, [(low, high + 1)]
    for _ in range(ROUNDS):
        wanted = max(1, min(SPANS, left // FEWEST))
        parts = [part for span in todo for part in cut(span, max(1, wanted // len(todo)))]
        each = -(-left // len(parts))
        todo = []
        for part in parts:
            found = ask(part, each)
            yield found
            left -= len(found)
            if len(found) == each and (rest := after(found, part)):
                todo.append(rest)
        if left <= 0 or not todo:
            return


def cut(span: Span, parts: int) -> list[Span]:
    """Cut a span into at most so many parts of about the same length."""
    start, end = span
    edges = sorted({start + (end - start) * number // parts for number in range(parts + 1)})
    return list(pairwise(edges))


def after(found: Sequence[Row], span: Span) -> Span | None:
    """What is left of a span behind the last row that was read."""
    key = found[-1][-1]
    assert isinstance(key, int)
    return (key + 1, span[1]) if key + 1 < span[1] else None
