"""Opening a book of sheets that somebody sent, or a sentence why it cannot be read. Pure."""

import re
import warnings
import zipfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from io import BytesIO
from xml.etree.ElementTree import ParseError

import openpyxl
from openpyxl.utils.exceptions import InvalidFileException
from openpyxl.workbook import Workbook
from openpyxl.worksheet._read_only import ReadOnlyWorksheet

from inzage.datamap.exchange.limits import (
    MOST_BYTES,
    MOST_COLUMNS,
    MOST_SHEETS,
    MOST_TIMES,
    MOST_UNPACKED,
    SMALL,
    NotASheet,
    SheetBroken,
    SheetLocked,
    SheetTooLarge,
)

OLD_OR_SEALED = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
"""How files of before 2007 begin, and those with a password."""

SHEET = re.compile(rb"<(?:\w+:)?sheet\s")
"""Where the list of sheets names one."""

DAMAGE = (
    AttributeError, EOFError, IndexError, InvalidFileException, KeyError, NotImplementedError, OSError,
    ParseError, RuntimeError, TypeError, ValueError, zipfile.BadZipFile, zipfile.zlib.error,  # type: ignore[attr-defined] # zipfile brings it
)  # fmt: skip
"""A damaged book fails in many ways, and their words quote what was read."""


@contextmanager
def opened(content: bytes) -> Iterator[Workbook]:
    """
    The book in these bytes, to be read row by row.

    Raises:
        NotASheet, SheetLocked, SheetBroken, SheetTooLarge
    """
    if content.startswith(OLD_OR_SEALED):
        raise SheetLocked
    if len(content) > MOST_BYTES:
        raise SheetTooLarge(most=MOST_BYTES // 1_000_000)
    if not zipfile.is_zipfile(BytesIO(content)):
        raise SheetBroken if content.startswith(b"PK") else NotASheet
    with warnings.catch_warnings():
        # What openpyxl warns of is what Excel would show and we do not need: styles, extensions, print areas.
        warnings.simplefilter("ignore")
        try:
            sized(zipfile.ZipFile(BytesIO(content)))
            book = openpyxl.load_workbook(BytesIO(content), read_only=True, data_only=True, keep_links=False)
            yield book
        except DAMAGE:
            raise SheetBroken from None
        book.close()


def sized(book: zipfile.ZipFile) -> None:
    """
    Look in the list of parts, before any is unpacked, whether this can be a register.

    Raises:
        NotASheet, SheetTooLarge
    """
    parts = book.infolist()
    if not any(part.filename.startswith("xl/") for part in parts):
        raise NotASheet
    grows = any(part.file_size > max(SMALL, MOST_TIMES * part.compress_size) for part in parts)
    if grows or sum(part.file_size for part in parts) > MOST_UNPACKED:
        raise SheetTooLarge(most=MOST_BYTES // 1_000_000)
    # Each name of a sheet can point to the same part, which is then read as often.
    names = [part for part in parts if part.filename == "xl/workbook.xml"]
    if any(len(SHEET.findall(book.read(part))) > MOST_SHEETS for part in names):
        raise SheetTooLarge(most=MOST_BYTES // 1_000_000)


def cells_of(paper: ReadOnlyWorksheet) -> Iterator[Sequence[object]]:
    """The values of a sheet, row by row."""
    # What a sheet says of its own size is often wrong, also beyond all measure.
    paper.reset_dimensions()
    yield from paper.iter_rows(values_only=True, max_col=MOST_COLUMNS)  # type: ignore[misc] # borrowed from Worksheet
