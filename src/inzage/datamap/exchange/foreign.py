"""A register that somebody kept in a sheet of their own: its heads and its rows, whatever its layout. Pure."""

import re
from collections.abc import Container, Iterable, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from itertools import islice
from xml.etree.ElementTree import Element, iterparse

from django.utils.translation import gettext_lazy as _
from openpyxl.utils import get_column_letter, range_boundaries
from openpyxl.workbook import Workbook
from openpyxl.worksheet._read_only import ReadOnlyWorksheet

from inzage.datamap.exchange.books import cells_of, opened
from inzage.datamap.exchange.cells import text_of
from inzage.datamap.exchange.limits import SheetBroken, SheetEmpty, SheetLiesDown, TooManyRows
from inzage.datamap.exchange.mapping import guess, is_number

MOST_LINES, LOOKED_AT, ENOUGH, LONGEST_LABEL = 5_000, 30, 2, 80
"""Rows of a register, rows in which its heads are looked for, how many must be known, and how long one may be."""

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


class Why(StrEnum):
    """Why something of the book is in no row under a head."""

    ABOVE = "above"
    SECTION = "section"
    NOT_WORKED_OUT = "not_worked_out"
    ERROR = "error"
    OTHER_SHEET = "other_sheet"


WHY = {
    Why.ABOVE: _("It stands above the heads."),
    Why.SECTION: _("It is a head above other rows."),
    Why.NOT_WORKED_OUT: _("This formula was never worked out. Open the file in your own program and save it."),
    Why.ERROR: _("This formula ends in an error."),
    Why.OTHER_SHEET: _("It is another sheet of the file."),
}
"""What is said of each thing that is in no row under a head."""


@dataclass(frozen=True, slots=True)
class Aside:
    """Something of the book that is in no row under a head: the cell, what stands there, and why."""

    cell: str
    text: str
    why: Why


@dataclass(frozen=True, slots=True)
class Table:
    """The sheet that holds the register, and what the other sheets are called."""

    title: str
    titles: tuple[str, ...]
    heads: tuple[Head, ...]
    lines: tuple[Line, ...]
    aside: tuple[Aside, ...] = ()


@dataclass(frozen=True, slots=True)
class Merged:
    """Cells that are one: from this column and row up to that one, counted from 0."""

    left: int
    top: int
    right: int
    bottom: int


@dataclass(slots=True)
class Marks:
    """What openpyxl leaves out where it reads row by row: merged cells, and formulas that give nothing."""

    merged: list[Merged] = field(default_factory=list)
    asides: list[Aside] = field(default_factory=list)


def table(content: bytes, *, title: str = "") -> Table:
    """
    The sheet with this title, else the one that looks most like a register.

    Raises:
        SheetEmpty, SheetLiesDown, TooManyRows and what `books.opened` raises
    """
    with opened(content) as book:
        titles = tuple(name for name in book.sheetnames if isinstance(book[name], ReadOnlyWorksheet))
        wanted = [title] if title in titles else titles
        found, lying = [], None
        for name in wanted:
            try:
                found += [one] if (one := laid_out(book, name, titles)) else []
            except SheetLiesDown as error:
                lying = error
        others = [name for name in titles if is_filled(book, name)]
    if not found:
        raise lying or SheetEmpty
    best = max(found, key=lambda one: sum(bool(guess(head.text)) for head in one.heads))
    aside = tuple(Aside("", name, Why.OTHER_SHEET) for name in others if name != best.title)
    return replace(best, aside=best.aside + aside)


def is_filled(book: Workbook, title: str) -> bool:
    paper = book[title]
    assert isinstance(paper, ReadOnlyWorksheet)
    return any(text_of(cell).strip() for row in islice(cells_of(paper), LOOKED_AT) for cell in row)


def laid_out(book: Workbook, title: str, titles: tuple[str, ...]) -> Table | None:
    """The heads and rows of a sheet; none where it has no heads or no rows."""
    paper = book[title]
    assert isinstance(paper, ReadOnlyWorksheet)
    rows = [[text_of(cell).strip() for cell in row] for row in islice(cells_of(paper), MOST_LINES + LOOKED_AT + 1)]
    if len(rows) > MOST_LINES + LOOKED_AT:
        raise TooManyRows(most=MOST_LINES)
    marks = marks_of(paper)
    width = max((len(row) for row in rows), default=0)
    merged = within(marks.merged, len(rows), width)
    rows = spread([row + [""] * (width - len(row)) for row in rows], merged)
    without_errors(rows, marks.asides)
    top = heads_at(rows)
    if top is None:
        return None
    if lies_down(rows, top):
        raise SheetLiesDown(sheet=title)
    upper, lower = two_rows(top, rows, merged)
    heads = [joined(rows[upper][place], rows[lower][place]) for place in range(width)]
    aside = [*above(rows[:upper]), *sections(rows, lower + 1, merged, sum(map(bool, heads))), *marks.asides]
    used = [place for place in range(width) if heads[place] or any(row[place] for row in rows[lower + 1 :])]
    names = [place for place in used if guess(heads[place]) == "name"]
    name = names[0] if names else -1
    unnamed = {one.cell for one in marks.asides}
    own = [place for place in used if is_number(heads[place])]
    lines = tuple(lines_of(rows, lower + 1, used, name, merged, unnamed, own))
    letters = tuple(Head(get_column_letter(place + 1), heads[place]) for place in used)
    return Table(title, titles, letters, lines, tuple(aside)) if lines else None


def marks_of(paper: ReadOnlyWorksheet) -> Marks:
    found = Marks()
    with paper._get_source() as source:  # type: ignore[attr-defined]  # noqa: SLF001 - the one way to the sheet without holding it whole
        for _event, node in iterparse(source):  # noqa: S314 - expat itself refuses texts that grow without end
            kind = node.tag.rpartition("}")[2]
            if kind == "mergeCell":
                left, top, right, bottom = range_boundaries(node.get("ref", ""))
                if left and top and right and bottom:
                    found.merged.append(Merged(left - 1, top - 1, right - 1, bottom - 1))
            elif kind == "c":
                found.asides.extend(nothing_given(node))
            elif kind == "row":
                node.clear()
    return found


def nothing_given(cell: Element) -> Iterable[Aside]:
    """A formula that nobody worked out yet, or that ends in an error."""
    parts = {part.tag.rpartition("}")[2]: part.text or "" for part in cell}
    if cell.get("t") == "e":
        yield Aside(cell.get("r", ""), parts.get("v", ""), Why.ERROR)
    elif "f" in parts and not parts.get("v") and "is" not in parts:
        yield Aside(cell.get("r", ""), f"={parts['f']}", Why.NOT_WORKED_OUT)


def without_errors(rows: Cells, asides: Iterable[Aside]) -> None:
    """Take out what is no text but an error of a formula."""
    for one in asides:
        column, row, _right, _bottom = range_boundaries(one.cell) if one.cell else (None, None, None, None)
        if column and row and row <= len(rows) and column <= len(rows[row - 1]):
            rows[row - 1][column - 1] = ""


def lies_down(rows: Cells, top: int) -> bool:
    """Whether the first column holds more heads than the row that holds most."""
    across = len({found for cell in rows[top] if (found := guess(cell))})
    for place in range(min(len(rows[top]), 2)):
        down = {found for row in rows[:LOOKED_AT] if (found := guess(row[place]))}
        if len(down) > max(across, 3) and all(len(row[place]) <= LONGEST_LABEL for row in rows[:LOOKED_AT]):
            return True
    return False


def above(rows: Cells) -> Iterable[Aside]:
    """What stands above the heads, each text once."""
    for number, row in enumerate(rows, start=1):
        if text := " · ".join(dict.fromkeys(cell for cell in row if cell)):
            yield Aside(str(number), text, Why.ABOVE)


def sections(rows: Cells, start: int, merged: Iterable[Merged], columns: int) -> Iterable[Aside]:
    """Rows of which one text goes over most columns: a head above the rows below it. They are taken out."""
    for one in merged:
        row = rows[one.top] if start <= one.top == one.bottom < len(rows) else []
        filled = {cell for cell in row if cell}
        if len(filled) == 1 and 2 * (one.right - one.left + 1) > columns and one.right - one.left >= ENOUGH:
            yield Aside(str(one.top + 1), filled.pop(), Why.SECTION)
            row[:] = [""] * len(row)


def within(merged: Iterable[Merged], rows: int, columns: int) -> list[Merged]:
    """
    The merged cells as far as there are rows and columns. A cell is in one of them at most.

    Raises:
        SheetBroken: where together they are more cells than there are
    """
    found = [replace(one, right=min(one.right, columns - 1), bottom=min(one.bottom, rows - 1))
             for one in merged if one.top < rows and one.left < columns]  # fmt: skip
    if sum((one.right - one.left + 1) * (one.bottom - one.top + 1) for one in found) > rows * columns:
        raise SheetBroken
    return found


def spread(rows: Cells, merged: Iterable[Merged]) -> Cells:
    """The rows, with what stands in merged cells in each of them."""
    for one in merged:
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


def lines_of(
    rows: Cells, start: int, used: Sequence[int], name: int, merged: Iterable[Merged], unnamed: Container[str],
    own: Sequence[int],
) -> Iterable[Line]:  # fmt: skip
    """
    The rows that are not blank; one without a name, or with the name of the row above, goes on with that one.

    Not so where a formula should have given the name, or where the row has a number of its own: whose row that is,
    nobody can tell.
    """
    goes_on = {row for one in merged if one.left <= name <= one.right for row in range(one.top + 1, one.bottom + 1)}
    begun, numbers = False, [""] * len(own)
    for number, row in enumerate(rows[start:], start=start):
        cells = tuple(row[place] for place in used)
        if any(cells):
            is_lost = name >= 0 and f"{get_column_letter(name + 1)}{number + 1}" in unnamed
            said = [row[place] for place in own]
            is_lost = is_lost or any(now not in {"", before} for now, before in zip(said, numbers, strict=True))
            is_next = number in goes_on or (name >= 0 and not row[name] and not is_lost)
            yield Line(number + 1, cells, begun and name >= 0 and is_next)
            begun, numbers = True, [now or before for now, before in zip(said, numbers, strict=True)]
