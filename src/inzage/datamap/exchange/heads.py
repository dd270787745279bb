"""Which sheet and which column of the register is meant, in every language. Pure."""

from collections.abc import Mapping
from functools import cache

from django.utils import translation
from openpyxl.workbook import Workbook
from openpyxl.worksheet._read_only import ReadOnlyWorksheet

from inzage.datamap.exchange.columns import SHEETS, Column, Holds, Sheet
from inzage.datamap.exchange.vocabulary import LANGUAGES, fold


def sheet_of(book: Workbook, sheet: Sheet) -> ReadOnlyWorksheet | None:
    """The sheet of the book that is called so, in one of the languages."""
    for title in book.sheetnames:
        if fold(title) in titles(sheet.key) and isinstance(book[title], ReadOnlyWorksheet):
            return book[title]
    return None


def column_of(sheet: Sheet, head: str) -> Column | None:
    """The column that is headed so; none where people added one of their own."""
    return heads(sheet.key).get(fold(head))


@cache
def titles(key: str) -> frozenset[str]:
    found = set()
    for language in LANGUAGES:
        with translation.override(language):
            found |= {fold(str(sheet.title)) for sheet in SHEETS if sheet.key == key}
    return frozenset(found)


@cache
def heads(key: str) -> Mapping[str, Column]:
    """The columns that are taken from a sheet, by their heads."""
    found: dict[str, Column] = {}
    for language in LANGUAGES:
        with translation.override(language):
            columns = next(sheet.columns for sheet in SHEETS if sheet.key == key)
            found |= {fold(str(one.head)): one for one in columns if one.holds is not Holds.READ_ONLY}
    return found
