"""A register that somebody kept in a sheet of their own: its heads and its rows, whatever its layout. Pure."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import islice
from xml.etree.ElementTree import iterparse

from openpyxl.utils import get_column_letter, range_boundaries
from openpyxl.workbook import Workbook
from openpyxl.worksheet._read_only import ReadOnlyWorksheet

from inzage.datamap.exchange.books import cells_of, opened
from inzage.datamap.exchange.cells import text_of
from inzage.datamap.exchange.limits import SheetEmpty, TooManyRows
from inzage.datamap.exchange.mapping import guess

MOST_LINES, LOOKED_AT, ENOUGH = 5_000, 30, 2
"""Rows of a register, rows in which its heads are looked for, and how many heads must be known to be them."""

Cells = list[list[str]]


@dataclass(frozen=True, slots=True)
class Head:
    """A column: its letter and what stands above it, in one row or in two."""

    letter: str
    text: str


@dataclass(frozen=True, slots=True)
class Line:
    """A row under the heads; `number` is the one of the sheet, `goes_on` that it is of the row above."""

    number: int
    cells: tuple[str, ...]
    goes_on: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """The sheet that holds the register, and what the other sheets are called."""

    title: str
    titles: tuple[str, ...]
    heads: tuple[Head, ...]
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Merged:
    """Cells that are one: from this column and row up to that one, counted from 0."""

    left: int
    top: int
    right: int
    bottom: int


def table(content: bytes, *, title: str = "") -> Table:
    """
    The sheet with this title, else the one that looks most like a register.

    Raises:
        SheetEmpty, TooManyRows and what `books.opened` raises
    """
    with opened(content) as book:
        titles = tuple(name for name in book.sheetnames if isinstance(book[name], ReadOnlyWorksheet))
        wanted = [title] if title in titles else titles
        found = [one for name in wanted if (one := laid_out(book, name, titles))]
    if not found:
        raise SheetEmpty
    return max(found, key=lambda one: sum(bool(guess(head.text)) for head in one.heads))


def laid_out(book: Workbook, title: str, titles: tuple[str, ...]) -> Table | None:
    """The heads and rows of a sheet; none where it has no heads or no rows."""
    paper = book[title]
    assert isinstance(paper, ReadOnlyWorksheet)
    rows = [[text_of(cell).strip() for cell in row] for row in islice(cells_of(paper), MOST_LINES + LOOKED_AT + 1)]
    if len(rows) > MOST_LINES + LOOKED_AT:
        raise TooManyRows(most=MOST_LINES)
    merged = list(merged_cells(paper))
    width = max((len(row) for row in rows), default=0)
    rows = spread([row + [""] * (width - len(row)) for row in rows], merged)
    top = heads_at(rows)
    if top is None:
        return None
    upper, lower = two_rows(top, rows, merged)
    heads = [joined(rows[upper][place], rows[lower][place]) for place in range(width)]
    used = [place for place in range(width) if heads[place] or any(row[place] for row in rows[lower + 1 :])]
    names = [place for place in used if guess(heads[place]) == "name"]
    lines = tuple(lines_of(rows, lower + 1, used, names[0] if names else -1, merged))
    letters = tuple(Head(get_column_letter(place + 1), heads[place]) for place in used)
    return Table(title, titles, letters, lines) if lines else None


def merged_cells(paper: ReadOnlyWorksheet) -> Iterable[Merged]:
    """The cells that are merged, which openpyxl leaves out where it reads row by row."""
    with paper._get_source() as source:  # type: ignore[attr-defined]  # noqa: SLF001 - the one way to the sheet without holding it whole
        for _event, node in iterparse(source):  # noqa: S314 - expat itself refuses texts that grow without end
            if node.tag.endswith("}mergeCell"):
                left, top, right, bottom = range_boundaries(node.get("ref", ""))
                if left and top and right and bottom:
                    yield Merged(left - 1, top - 1, right - 1, bottom - 1)
            elif node.tag.endswith("}row"):
                node.clear()


def spread(rows: Cells, merged: Iterable[Merged]) -> Cells:
    """The rows, with what stands in merged cells in each of them."""
    for one in merged:
        if one.top >= len(rows) or one.left >= len(rows[one.top]):
            continue
        said = rows[one.top][one.left]
        for row in rows[one.top : one.bottom + 1]:
            row[one.left : one.right + 1] = [said] * len(row[one.left : one.right + 1])
    return rows


def heads_at(rows: Cells) -> int | None:
    """The row that holds most heads that a register has; where no head is known, the first with more than one cell."""
    scores = [len({found for cell in row if (found := guess(cell))}) for row in rows[:LOOKED_AT]]
    best = max(scores, default=0)
    if best >= ENOUGH:
        return scores.index(best)
    filled = (place for place, row in enumerate(rows[:LOOKED_AT]) if len({cell for cell in row if cell}) >= ENOUGH)
    return next(filled, None)


def two_rows(top: int, rows: Cells, merged: Iterable[Merged]) -> tuple[int, int]:
    """The first and the last row of the heads: a head above several columns has others below or above it."""
    wide = {one.top for one in merged if one.right > one.left and one.bottom == one.top and rows[one.top][one.left]}
    tall = {one.bottom for one in merged if one.top == top < one.bottom}
    if tall:
        return top, max(tall)
    if top in wide and top + 1 < len(rows):
        return top, top + 1
    if top - 1 in wide and len({cell for cell in rows[top - 1] if cell}) > 1:
        return top - 1, top
    return top, top


def joined(upper: str, lower: str) -> str:
    parts = dict.fromkeys(re.sub(r"\s+", " ", part) for part in (upper, lower) if part)
    return " – ".join(parts)


def lines_of(rows: Cells, start: int, used: Sequence[int], name: int, merged: Iterable[Merged]) -> Iterable[Line]:
    """The rows that are not blank; one without a name, or with the name of the row above, goes on with that one."""
    goes_on = {row for one in merged if one.left <= name <= one.right for row in range(one.top + 1, one.bottom + 1)}
    begun = False
    for number, row in enumerate(rows[start:], start=start):
        cells = tuple(row[place] for place in used)
        if any(cells):
            yield Line(number + 1, cells, begun and name >= 0 and (number in goes_on or not row[name]))
            begun = True
