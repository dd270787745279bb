"""
Lines made into records, one at a time, with what is broken named as such.

A quoted cell may run over several lines. A quote that is never closed would swallow the rest of the file, so a record
that does not fit after some lines is one broken line, and reading goes on with the line behind it.
"""

import csv
from collections import deque
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

MOST_LINES = 10_000
MOST_SIGNS = 1 << 25
OPEN = "unexpected end of data"
"""How the csv module says that a quoted cell is not closed yet."""

# The limit counts for the whole process; the standard one of 128 KB is less than an ordinary attachment in a cell.
csv.field_size_limit(MOST_SIGNS)


@dataclass(frozen=True, slots=True)
class Dialect:
    """The signs between and around cells."""

    delimiter: str
    quote: str = '"'
    escape: str | None = None

    def parse(self, text: str, *, strict: bool) -> list[str]:
        """
        Read one record.

        Raises:
            csv.Error: if it is not closed, or `strict` and not whole.
        """
        return next(
            csv.reader(
                (text,),
                delimiter=self.delimiter,
                quotechar=self.quote,
                escapechar=self.escape,
                doublequote=self.escape is None,
                strict=strict,
            ),
            [],
        )


Record = tuple[str, list[str] | None]
"""The text as it stands in the file, and its cells; None where it is broken."""


def records(
    lines: Iterable[str], dialect: Dialect, *, width: int | None = None, is_strict: bool = False
) -> Iterator[Record]:
    """
    Read records of `width` cells; of any width where it is None. Empty lines have no cells.

    Where it is not strict, a line with a loose quote is read as well as it can be.
    """
    source, waiting = iter(lines), deque[str]()
    while (line := waiting.popleft() if waiting else next(source, None)) is not None:
        try:
            yield line, fitted(dialect.parse(line, strict=True), width)
            continue
        except csv.Error as error:
            is_open = OPEN in str(error)
        joined = closed(line, source, waiting, dialect, width) if is_open else None
        yield joined or (line, None if is_strict else lenient(line, dialect, width))


def closed(line: str, source: Iterator[str], waiting: deque[str], dialect: Dialect, width: int | None) -> Record | None:
    """Take lines until the quoted cell is closed; give them back where the record does not fit then."""
    taken: list[str] = []
    signs = 0
    while len(taken) < MOST_LINES and signs < MOST_SIGNS:
        following = waiting.popleft() if waiting else next(source, None)
        if following is None:
            break
        taken.append(following)
        signs += len(following)
        if dialect.quote not in following:
            continue
        text = line + "".join(taken)
        try:
            cells = fitted(dialect.parse(text, strict=True), width)
        except csv.Error as error:
            if OPEN in str(error):
                continue
            break
        if cells is None:
            break
        return text, cells
    waiting.extendleft(reversed(taken))
    return None


def lenient(line: str, dialect: Dialect, width: int | None) -> list[str] | None:
    """Read a line with a loose quote in it, if it has the cells that it should have."""
    try:
        cells = dialect.parse(line, strict=False)
    except csv.Error:
        return None
    cells = [cell.rstrip("\r\n") for cell in cells]
    return cells if width is None or len(cells) == width else None


def fitted(cells: list[str], width: int | None) -> list[str] | None:
    """Fill up what lacks at the end, leave out what is empty there; None where there are more cells than columns."""
    if width is None or len(cells) == width or not cells:
        return cells
    if len(cells) < width:
        return cells + [""] * (width - len(cells))
    return None if any(cells[width:]) else cells[:width]
