"""Excel: each sheet of a book is a dataset, `book.xlsx#Sheet`."""

import datetime as dt
import warnings
import zipfile
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cached_property
from itertools import chain, islice

import openpyxl
import pyarrow as pa
from openpyxl.workbook import Workbook
from openpyxl.worksheet._read_only import ReadOnlyWorksheet

from inzage.connectors.errors import Broken, Unreachable
from inzage.connectors.files import sentences, tables
from inzage.connectors.files.delimited.header import header_in
from inzage.connectors.files.file import File
from inzage.connectors.files.reader import LOOK
from inzage.connectors.records import ColumnShape, Count, DatasetKind, DatasetShape

MARK = "#"
"""Stands between the name of a book and that of its sheet."""

MOST_LOOKED_AT = 50_000
MIDNIGHT = dt.time()

Values = Sequence[object]


@contextmanager
def opened(file: File) -> Iterator[Workbook]:
    """Open the book to read, with what the formulas last came to."""
    with file.stream() as stream, warnings.catch_warnings():
        # What openpyxl warns of is what Excel would show and a scan does not need: styles, extensions, print areas.
        warnings.simplefilter("ignore")
        try:
            book = openpyxl.load_workbook(stream, read_only=True, data_only=True, keep_links=False)
            yield book
        except (zipfile.BadZipFile, EOFError, KeyError, ValueError, TypeError, AttributeError, SyntaxError):
            # A damaged book fails in many ways, and their words quote what was read.
            raise Broken(sentences.DAMAGED_EXCEL, place=file.name) from None
        book.close()


def titles(file: File) -> list[str]:
    """The names of the sheets, hidden ones too."""
    with opened(file) as book:
        return [sheet.title for sheet in book.worksheets]


@dataclass(frozen=True)
class Layout:
    """Where the table in a sheet begins and which columns it has. `above` counts the rows over its first."""

    names: tuple[str, ...]
    first_column: int
    above: int


@dataclass(frozen=True)
class Sheet:
    """One sheet of a book."""

    file: File
    title: str

    @property
    def name(self) -> str:
        return f"{self.file.name}{MARK}{self.title}"

    @cached_property
    def layout(self) -> Layout:
        return layout_of(self.values())

    def describe(self) -> DatasetShape:
        seen = 0
        kinds: list[set[str]] = [set() for _ in self.layout.names]
        for row in islice(self.rows(), LOOK):
            seen += 1
            for kind, value in zip(kinds, row, strict=True):
                kind.add(word_for(value))
        return DatasetShape(
            name=self.name,
            kind=DatasetKind.SHEET,
            columns=tuple(
                ColumnShape(name, one_word(kind)) for name, kind in zip(self.layout.names, kinds, strict=True)
            ),
            rows=seen if seen < LOOK else self.count(exactly=False).rows,
            bytes=self.file.size,
        )

    def sample(self, rows: int) -> Iterator[pa.Table]:
        """Some of the first rows, evenly: a sheet can only be read from its top."""
        yield from self._tables(tables.thinned(islice(self.rows(), MOST_LOOKED_AT), rows))

    def everything(self) -> Iterator[pa.Table]:
        yield from self._tables(self.rows())

    def count(self, *, exactly: bool) -> Count:
        if not exactly and (told := self._told()) > LOOK:
            return Count(told, is_exact=False)
        return Count(sum(1 for _ in self.rows()), is_exact=True)

    def rows(self) -> Iterator[Values]:
        """The rows of the table; empty ones are left out."""
        left, width = self.layout.first_column, len(self.layout.names)
        for row in islice(self.values(), self.layout.above, None):
            cells = row[left : left + width]
            if any(cell is not None for cell in cells):
                yield (*cells, *[None] * (width - len(cells)))

    def values(self) -> Iterator[Values]:
        """Every row of the sheet as it is, empty text as nothing."""
        with opened(self.file) as book:
            sheet = self._in(book)
            # Some programs write a wrong size of the sheet; it would hide the rows and columns beyond.
            sheet.reset_dimensions()
            for row in sheet.values:
                yield tuple(None if cell == "" else cell for cell in row)

    def _told(self) -> int:
        """How many rows there are by what the sheet says of itself, which may be wrong."""
        with opened(self.file) as book:
            return max(0, (self._in(book).max_row or 0) - self.layout.above)

    def _in(self, book: Workbook) -> ReadOnlyWorksheet:
        sheet = next((sheet for sheet in book.worksheets if sheet.title == self.title), None)
        if sheet is None:
            raise Unreachable(sentences.NO_FILE, place=self.name)
        assert isinstance(sheet, ReadOnlyWorksheet)
        return sheet

    def _tables(self, rows: Iterator[Values] | Sequence[Values]) -> Iterator[pa.Table]:
        cells = ([text_of(value) for value in row] for row in rows)
        for held in tables.batched(cells, tables.signs_of):
            yield tables.table(self.layout.names, held)


def layout_of(rows: Iterator[Values]) -> Layout:
    """Find the table in a sheet: its header under the titles, and all columns that hold something from there on."""
    first = list(islice(rows, LOOK))
    filled = [place for place, row in enumerate(first) if any(cell is not None for cell in row)]
    header = header_in([[text_of(cell) or "" for cell in first[place]] for place in filled])
    top = 0 if header is None else filled[header]
    left, right = bounds(chain(first[top:], islice(rows, MOST_LOOKED_AT)))
    names = [""] * right if header is None else [text_of(cell) or "" for cell in (*first[top], *[None] * right)]
    return Layout(tables.unique(names[left:right]), left, 0 if header is None else top + 1)


def bounds(rows: Iterable[Values]) -> tuple[int, int]:
    """The first and the last column with something in it."""
    left, right = None, 0
    for row in rows:
        for place, cell in enumerate(row):
            if cell is not None:
                left = place if left is None or place < left else left
                right = max(right, place + 1)
    return left or 0, right


def text_of(value: object) -> str | None:
    """A cell as text: whole numbers without a point, days without midnight."""
    if value is None or isinstance(value, str):
        return value
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    if isinstance(value, dt.datetime):
        return value.date().isoformat() if value.time() == MIDNIGHT else value.isoformat(sep=" ")
    return str(value)


def word_for(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "boolean"
    if isinstance(value, int | float):
        return "number"
    return "date" if isinstance(value, dt.date | dt.time | dt.timedelta) else "text"


def one_word(words: set[str]) -> str:
    """The word for a column: text where its cells do not agree."""
    told = words - {""}
    return told.pop() if len(told) == 1 else "text"
