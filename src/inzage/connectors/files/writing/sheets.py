"""Excel, written anew, where nothing but values would be touched."""

import io
import warnings
import zipfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import BinaryIO

import openpyxl
from openpyxl.cell import Cell
from openpyxl.workbook import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from inzage.connectors.errors import Unreachable, Unsupported
from inzage.connectors.files import sentences
from inzage.connectors.files.sheets import Sheet, text_of
from inzage.connectors.files.writing.change import Change, Rows, known, unfit

LOST = (
    "xl/drawings/drawing",
    "xl/charts/",
    "xl/media/",
    "xl/pivot",
    "xl/vbaProject",
    "xl/slicers/",
    "xl/externalLinks/",
)
"""Parts of a book that would not be there any more after it was written."""

FORMULA = "f"


@dataclass(frozen=True, slots=True)
class SheetWriter:
    """Writes the book of one sheet."""

    reader: Sheet

    def change(self, change: Change, out: BinaryIO) -> int:
        names = self.reader.layout.names
        known(names, [*change.columns, *(change.values or ())], place=self.reader.name)
        book, sheet = self.opened()
        places = {name: self.column_of(name) for name in change.columns}
        found = [row for row in self.rows(sheet) if change.takes(cells_of(sheet, row, places))]
        for row in reversed(found):
            if change.values is None:
                sheet.delete_rows(row)
            else:
                self.put(sheet, row, change.values)
        book.save(out)
        return len(found)

    def add(self, rows: Rows, out: BinaryIO) -> int:
        known(self.reader.layout.names, [name for row in rows for name in row], place=self.reader.name)
        book, sheet = self.opened()
        last = max((row for row in self.rows(sheet) if any(cell.value is not None for cell in sheet[row])),
                   default=self.reader.layout.above)  # fmt: skip
        for place, row in enumerate(rows, last + 1):
            self.put(sheet, place, row)
        book.save(out)
        return len(rows)

    def rows(self, sheet: Worksheet) -> Iterator[int]:
        yield from range(self.reader.layout.above + 1, sheet.max_row + 1)

    def column_of(self, name: str) -> int:
        return self.reader.layout.first_column + self.reader.layout.names.index(name) + 1

    def put(self, sheet: Worksheet, row: int, values: Mapping[str, object]) -> None:
        for name, value in values.items():
            cell = sheet.cell(row, self.column_of(name))
            if not isinstance(cell, Cell):
                raise Unsupported(sentences.BOOK_WITH_MORE, place=self.reader.name)
            try:
                cell.value = value  # type: ignore[assignment] # what does not fit raises
            except (ValueError, TypeError):
                raise unfit(self.reader.name) from None

    def opened(self) -> tuple[Workbook, Worksheet]:
        """
        The whole book and the sheet.

        Raises:
            Unsupported: if writing the book would lose or damage something in it.
        """
        with self.reader.file.stream() as stream:
            content = io.BytesIO(stream.read())
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            book = openpyxl.load_workbook(content, rich_text=True)
        if any(name.startswith(LOST) for name in zipfile.ZipFile(content).namelist()) or any(map(holds_more, book)):
            raise Unsupported(sentences.BOOK_WITH_MORE, place=self.reader.name)
        sheet = book[self.reader.title] if self.reader.title in book.sheetnames else None
        if not isinstance(sheet, Worksheet):
            raise Unreachable(sentences.NO_FILE, place=self.reader.name)
        return book, sheet


def cells_of(sheet: Worksheet, row: int, places: Mapping[str, int]) -> dict[str, str | None]:
    """What the cells of a row say, by the names of their columns."""
    return {name: text_of(sheet.cell(row, place).value) for name, place in places.items()}


def holds_more(sheet: Worksheet) -> bool:
    """Whether a sheet holds what a row that goes would leave wrong."""
    merged = any(block.max_row > 1 for block in sheet.merged_cells.ranges)
    return merged or any(cell.data_type == FORMULA for row in sheet.iter_rows() for cell in row)
