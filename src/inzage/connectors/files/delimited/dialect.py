"""Which sign stands between the cells, which around them, and where the records begin."""

import io
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import islice

import pyarrow as pa
import pyarrow.compute as pc

from inzage.connectors.files import tables
from inzage.connectors.files.delimited.header import header_in, trimmed
from inzage.connectors.files.delimited.records import Dialect, Record, records

DELIMITERS = (",", ";", "\t", "|")
ONE_COLUMN = "\x1f"
"""Stands in no text, so every record is one cell."""

EMPTY = pa.scalar("")
RECORDS_LOOKED_AT = 200
LEAST_ALIKE = 0.7
FIRST_FITS = 0.1
LEAST_WIDE = 2
SEP = re.compile(r'"?sep=(.)"?\s*$', re.IGNORECASE)
"""The line that Excel reads before all others."""


@dataclass(frozen=True, slots=True)
class Form:
    """How a text holds a table. `above` is the text over the first row, with the header."""

    dialect: Dialect
    names: tuple[str, ...]
    above: str = field(repr=False)

    @property
    def width(self) -> int:
        return len(self.names)

    def table(self, rows: Sequence[Sequence[str]]) -> pa.Table:
        """A table of these rows. An empty cell holds nothing: a text has no other way to say so."""
        made = tables.table(self.names, rows)
        return pa.table(
            [pc.if_else(pc.equal(column, EMPTY), None, column) for column in made.columns], list(self.names)
        )


def form_of(head: str, *, is_whole: bool) -> Form:
    """Find out how a text is written by its beginning; where that is not all of it, its last line does not count."""
    lines = list(io.StringIO(head, newline=""))
    if not is_whole and len(lines) > 1:
        lines.pop()
    told = SEP.match(lines[0]) if lines else None
    top, body = (lines[0], lines[1:]) if told else ("", lines)
    dialect = Dialect(told.group(1)) if told else likeliest("".join(body), body)
    found = records_of(body, dialect)
    rows = [cells for _, cells in found if cells]
    header = header_in(rows)
    names = trimmed(rows[header]) if header is not None else []
    width = max(1, len(names), min(usual_width(rows), max(map(len, map(trimmed, rows)), default=1)))
    columns = tables.unique([*names, *[""] * (width - len(names))])
    return Form(dialect, columns, above=top + text_of(found, 0 if header is None else header + 1))


def text_of(found: Iterable[Record], count: int) -> str:
    """The text of the first records that have cells, with the empty lines between them."""
    texts: list[str] = []
    for text, cells in found:
        if not count:
            break
        texts.append(text)
        count -= bool(cells)
    return "".join(texts)


def likeliest(text: str, lines: Sequence[str]) -> Dialect:
    """The dialect in which most records have the same number of cells, the first of them included."""
    scored = [(score(records_of(lines, dialect, is_strict=True)), dialect) for dialect in candidates(text)]
    best, dialect = max(scored, key=lambda pair: pair[0], default=((0.0, 0), Dialect(ONE_COLUMN)))
    return dialect if best[0] >= LEAST_ALIKE else Dialect(ONE_COLUMN)


def candidates(text: str) -> Iterator[Dialect]:
    """The dialects that could be meant; of two that fit as well, the first is taken."""
    for delimiter in filter(text.__contains__, DELIMITERS):
        yield Dialect(delimiter)
        if '\\"' in text:
            yield Dialect(delimiter, escape="\\")
        if f"{delimiter}'" in text or f"'{delimiter}" in text:
            yield Dialect(delimiter, quote="'")


def score(found: Sequence[Record]) -> tuple[float, int]:
    """How alike the records are in this dialect, or how well they fit under their header; and how wide they are."""
    rows = [cells or [] for _, cells in found if cells != []]
    width = usual_width(rows)
    alike = sum(len(row) == width for row in rows) / max(1, len(rows))
    scores = [(alike + (FIRST_FITS if len(rows[0]) == width else 0), width)] if width >= LEAST_WIDE else []
    header = header_in(rows)
    if header is not None and (wide := len(trimmed(rows[header]))) >= LEAST_WIDE:
        below = rows[header:]
        fitting = sum(len(row) >= LEAST_WIDE and len(trimmed(row)) <= wide for row in below) / len(below)
        scores.append((fitting + FIRST_FITS, wide))
    return max(scores, default=(0.0, 0))


def usual_width(rows: Sequence[Sequence[str]]) -> int:
    """The number of cells that most records have; the greater one of two as usual."""
    counts = Counter(map(len, rows))
    return max(counts, key=lambda width: (counts[width], width), default=1)


def records_of(lines: Sequence[str], dialect: Dialect, *, is_strict: bool = False) -> list[Record]:
    return list(islice(records(lines, dialect, is_strict=is_strict), RECORDS_LOOKED_AT))
