"""Rows of texts made into Arrow tables of a bounded size."""

import random
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any, TypeVar

import pyarrow as pa

from inzage.connectors.errors import Sentence
from inzage.connectors.records import REMARK_EN, REMARK_NL

MOST_ROWS = 8192
MOST_SIGNS = 1 << 22
"""A table is closed at so many rows or signs, so that a few cells of 5 MB do not fill the memory."""

SKIPPED = b"skipped"
"""In a table's metadata: how many broken lines were left out since the table before."""

TEXT = pa.string()
TEXTS = pa.list_(pa.string())

Row = TypeVar("Row")
Cell = str | list[str] | None
Remark = Callable[[int, int], Sentence | None]
"""What is to be said where so many were left out and so many were whole."""


def batched(rows: Iterable[Row], signs_of: Callable[[Row], int]) -> Iterator[list[Row]]:
    """Cut a stream of rows in pieces of a bounded size."""
    held: list[Row] = []
    signs = 0
    for row in rows:
        held.append(row)
        signs += signs_of(row)
        if len(held) >= MOST_ROWS or signs >= MOST_SIGNS:
            yield held
            held, signs = [], 0
    if held:
        yield held


def signs_of(cells: Iterable[Cell]) -> int:
    """How long these cells are together."""
    return sum(sum(map(len, cell)) if isinstance(cell, list) else len(cell) for cell in cells if cell)


def table(names: Sequence[str], rows: Sequence[Sequence[Cell]]) -> pa.Table:
    """Make a table of texts."""
    columns = zip(*rows, strict=True) if rows else ((),) * len(names)
    return pa.table([array(column, TEXT) for column in columns], names=list(names))


def array(cells: Sequence[Cell], type_: pa.DataType) -> "pa.Array[Any]":
    try:
        return pa.array(cells, type_)
    except (UnicodeEncodeError, pa.ArrowException):
        return pa.array([plain(cell) for cell in cells], type_)


def plain(cell: Cell) -> Cell:
    """Read the bytes that did not fit the encoding of their file as those of old Windows."""
    if isinstance(cell, list):
        return [str(plain(text)) for text in cell]
    if cell is None or cell.isascii():
        return cell
    if not any("\ud800" <= sign <= "\udfff" for sign in cell):
        return cell
    return "".join(old_sign(sign) if "\ud800" <= sign <= "\udfff" else sign for sign in cell)


def old_sign(sign: str) -> str:
    byte = ord(sign) - 0xDC00
    return bytes([byte]).decode("cp1252", "replace") if 0 < byte <= 0xFF else "\ufffd"  # noqa: PLR2004 - a byte


def told(
    made: Iterable[pa.Table], skipped: Callable[[], int], *, empty: pa.Table, remark: Remark
) -> Iterator[pa.Table]:
    """Write in each table how much was left out before its end; in an empty one what was left out after the last."""
    rows = before = 0
    for table in made:
        rows, now = rows + table.num_rows, skipped()
        yield marked(table, now - before, remark(now, rows))
        before = now
    if (now := skipped()) > before:
        yield marked(empty, now - before, remark(now, rows))


def marked(table: pa.Table, skipped: int, remark: Sentence | None) -> pa.Table:
    said = {REMARK_EN: remark.en.encode(), REMARK_NL: remark.nl.encode()} if remark else {}
    return table.replace_schema_metadata({**(table.schema.metadata or {}), SKIPPED: str(skipped).encode(), **said})


def skipped(table: pa.Table) -> int:
    """How many broken lines were left out before the end of this table."""
    return int((table.schema.metadata or {}).get(SKIPPED, b"0"))


def scattered(count: int, wanted: int) -> list[int]:
    """Return `wanted` places out of `count` by chance, in their order; the same for the same file."""
    chance = random.Random(count)  # noqa: S311 - no secret
    return list(range(count)) if wanted >= count else sorted(chance.sample(range(count), wanted))


def drawn(rows: Iterable[Row], wanted: int) -> list[Row]:
    """Draw `wanted` of a stream of unknown length by chance, in their order, and hold no more than those."""
    chance, kept = random.Random(wanted), dict[int, Row]()  # noqa: S311 - no secret
    for number, row in enumerate(rows):
        place = number if number < wanted else chance.randrange(number + 1)
        if place < wanted:
            # What comes later goes to the end, so that the rows stay in order.
            kept.pop(place, None)
            kept[place] = row
    return list(kept.values())


def unique(names: Iterable[str]) -> tuple[str, ...]:
    """Give each column a name of its own: an empty one its number, a repeated one a number behind it."""
    found: list[str] = []
    taken: set[str] = set()
    for place, given in enumerate(names, 1):
        wanted = given.strip() or f"column_{place}"
        name, turn = wanted, 1
        while name in taken:
            turn += 1
            name = f"{wanted}_{turn}"
        taken.add(name)
        found.append(name)
    return tuple(found)
