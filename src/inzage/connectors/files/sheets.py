"""Excel: each sheet of a book is a dataset, `book.xlsx#Sheet`."""

import datetime as dt
import warnings
import zipfile
import zlib
from collections import deque
from collections.abc import Generator, Iterable, Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from functools import cached_property
from itertools import chain, islice
from typing import TYPE_CHECKING, cast

import pyarrow as pa

from inzage.connectors.errors import Broken, Unreachable, Unsupported
from inzage.connectors.files import sentences, tables
from inzage.connectors.files.delimited.header import header_in
from inzage.connectors.files.file import File
from inzage.connectors.files.reader import LOOK
from inzage.connectors.records import ColumnShape, Count, DatasetKind, DatasetShape, Drawn, How, marked

if TYPE_CHECKING:
    from openpyxl.workbook import Workbook
    from openpyxl.worksheet._read_only import ReadOnlyWorksheet

MARK = "#"
"""Stands between the name of a book and that of its sheet."""

SMALL_PART = 1 << 23
MOST_TIMES = 100
"""How many times larger a part becomes when it is unpacked. Ordinary sheets are packed to a tenth, or a fortieth."""

LARGEST_PART, LARGEST_SHEET = 1 << 28, 1 << 32
"""Bytes of a part that is held whole, such as the texts that sheets share, and of a sheet, which is read row by row."""

SHEETS = "xl/worksheets/"
LOCKED = 1
"""The bit in the list of a zip file that says that a part is locked with a password."""

MOST_LOOKED_AT = 50_000
DAMAGE = (
    *(zipfile.BadZipFile, zlib.error, EOFError, SyntaxError),
    *(KeyError, IndexError, ValueError, TypeError, AttributeError),
)
"""What is raised over a damaged book."""

MIDNIGHT = dt.time()

Values = Sequence[object]


@contextmanager
def opened(file: File) -> "Iterator[Workbook]":
    """
    Open the book to read, with what the formulas last came to.

    Raises:
        Unsupported: if it is locked, or would fill the memory.
        Broken: if it is damaged.
    """
    import openpyxl  # noqa: PLC0415 - few systems hold a book, and it takes long to load

    with file.stream() as stream, warnings.catch_warnings():
        # What openpyxl warns of is what Excel would show and a scan does not need: styles, extensions, print areas.
        warnings.simplefilter("ignore")
        try:
            refuse(file, zipfile.ZipFile(stream).infolist())
            book = openpyxl.load_workbook(stream, read_only=True, data_only=True, keep_links=False)
            yield book
        except DAMAGE:
            # A damaged book fails in many ways, and their words quote what was read.
            raise Broken(sentences.DAMAGED_EXCEL, place=file.name) from None
        book.close()


def refuse(file: File, parts: Iterable[zipfile.ZipInfo]) -> None:
    """Say of a book what stops us, by the list of its parts and before one of them is unpacked."""
    for part in parts:
        if part.flag_bits & LOCKED:
            raise Unsupported(sentences.LOCKED_ARCHIVE, place=file.name)
        most = LARGEST_SHEET if part.filename.startswith(SHEETS) else LARGEST_PART
        is_swollen = part.file_size > max(SMALL_PART, MOST_TIMES * part.compress_size)
        if is_swollen or part.file_size > most:
            raise Unsupported(sentences.TOO_LARGE_UNPACKED, place=file.name)


def titles(file: File) -> list[str]:
    """The names of the sheets, hidden ones too."""
    with opened(file) as book:
        return [sheet.title for sheet in book.worksheets]


@dataclass(frozen=True, slots=True)
class Layout:
    """Where the table in a sheet begins and which columns it has. `above` counts the rows over its first."""

    names: tuple[str, ...]
    first_column: int
    above: int

    def cut(self, row: Values) -> Values:
        """The cells of a row that belong to the table."""
        width = len(self.names)
        cells = row[self.first_column : self.first_column + width]
        return (*cells, *[None] * (width - len(cells)))


@dataclass(frozen=True, slots=True)
class Look:
    """Some rows of all that were `seen`; `is_all` where the sheet ends there."""

    layout: Layout
    rows: Sequence[Values] = field(repr=False)
    seen: int
    is_all: bool


@dataclass
class Bounds:
    """The first and the last column with something in it, of the filled rows that go by."""

    left: int | None = None
    right: int = 0
    seen: int = 0

    def watch(self, rows: Iterable[Values]) -> Iterator[Values]:
        for row in rows:
            places = [place for place, cell in enumerate(row) if cell is not None]
            if places:
                self.left = places[0] if self.left is None else min(self.left, places[0])
                self.right = max(self.right, places[-1] + 1)
                self.seen += 1
                yield row


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
        return self.look(0).layout

    def look(self, wanted: int) -> Look:
        """Go through the first rows once, keep some by chance, and find the header and every column on the way."""
        with closing(self.values()) as rows:
            first = list(islice(rows, LOOK))
            header = header_of(first)
            above = 0 if header is None else header + 1
            bounds = Bounds()
            # The header itself counts for the columns and is no row.
            deque(bounds.watch(first[above - 1 : above] if above else ()), maxlen=0)
            titles = bounds.seen
            kept = tables.drawn(bounds.watch(chain(first[above:], islice(rows, MOST_LOOKED_AT))), wanted)
            is_all = next(rows, None) is None
        left = bounds.left or 0
        names = [text_of(cell) or "" for cell in (first[header] if header is not None else ())]
        cut = (names + [""] * bounds.right)[left : bounds.right]
        layout = Layout(tables.unique(cut), left, above)
        return Look(layout, [layout.cut(row) for row in kept], bounds.seen - titles, is_all)

    def describe(self) -> DatasetShape:
        look = self.look(LOOK)
        kinds = [{word_for(row[place]) for row in look.rows} for place in range(len(look.layout.names))]
        return DatasetShape(
            name=self.name,
            kind=DatasetKind.SHEET,
            columns=tuple(map(ColumnShape, look.layout.names, map(one_word, kinds))),
            rows=look.seen if look.is_all else self._told(look),
            bytes=self.file.size,
        )

    def sample(self, rows: int) -> Iterator[pa.Table]:
        """Some of the first rows, by chance: a sheet can only be read from its top."""
        look = self.look(rows)
        how = Drawn(How.RANDOM if look.is_all else How.FIRST)
        yield from (marked(table, how) for table in as_tables(look.layout, look.rows))

    def everything(self) -> Iterator[pa.Table]:
        yield from as_tables(self.layout, self.rows())

    def count(self, *, exactly: bool) -> Count:
        look = self.look(0)
        if look.is_all or not exactly:
            return Count(look.seen if look.is_all else self._told(look), is_exact=look.is_all)
        return Count(sum(1 for _ in self.rows()), is_exact=True)

    def rows(self) -> Iterator[Values]:
        """The rows of the table; empty ones are left out."""
        for row in islice(self.values(), self.layout.above, None):
            cells = self.layout.cut(row)
            if any(cell is not None for cell in cells):
                yield cells

    def values(self) -> Generator[Values, None, None]:
        """Every row of the sheet as it is, empty text as nothing."""
        with opened(self.file) as book:
            sheet = self._in(book)
            # Some programs write a wrong size of the sheet; it would hide the rows and columns beyond.
            sheet.reset_dimensions()
            for row in sheet.values:
                yield tuple(None if cell == "" else cell for cell in row)

    def _told(self, look: Look) -> int:
        """How many rows there are by what the sheet says of itself, which may be too few."""
        with opened(self.file) as book:
            return max(look.seen, (self._in(book).max_row or 0) - look.layout.above)

    def _in(self, book: "Workbook") -> "ReadOnlyWorksheet":
        sheet = next((sheet for sheet in book.worksheets if sheet.title == self.title), None)
        if sheet is None:
            raise Unreachable(sentences.NO_FILE, place=self.name)
        return cast("ReadOnlyWorksheet", sheet)


def as_tables(layout: Layout, rows: Iterable[Values]) -> Iterator[pa.Table]:
    cells = ([text_of(value) for value in row] for row in rows)
    for held in tables.batched(cells, tables.signs_of):
        yield tables.table(layout.names, held)


def header_of(rows: Sequence[Values]) -> int | None:
    """Which row names the columns, under the titles of the sheet."""
    filled = [place for place, row in enumerate(rows) if any(cell is not None for cell in row)]
    header = header_in([[text_of(cell) or "" for cell in rows[place]] for place in filled])
    return None if header is None else filled[header]


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
