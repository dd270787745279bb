"""What a spreadsheet can hold, and what a file may be to be read."""

from django.utils.translation import gettext_lazy as _

from inzage.web.refusals import Refusal

MOST_CHARACTERS, MOST_ROWS, MOST_TIPS = 32_767, 1_048_575, 255
"""Of a cell, of a sheet under its heads, and of what is said when a cell is chosen."""

MOST_BYTES, MOST_UNPACKED = 10_000_000, 60_000_000
"""Of a file as it is sent, and of all that is packed in it. A register of 5,000 lines unpacks to some 15 MB."""

SMALL, MOST_TIMES = 2_000_000, 100
"""A part that unpacks to more than this, and to more than so many times its size, was made to be large."""

MOST_SHEETS = 200
"""Of a book."""

MOST_READ, MOST_COLUMNS = 200_000, 300
"""Rows and columns of a sheet that are read. No register is as large."""

MOST_TOLD = 20
"""Cells that are named at once; who mended those finds the others."""


class DoesNotFit(Refusal):
    """A spreadsheet cannot hold the register."""

    code = "does_not_fit"
    sentence = _("“%(sheet)s” holds more than a spreadsheet can. Take the register as JSON instead.")


class NotASheet(Refusal):
    """The file is no book of sheets that can be read."""

    code = "not_a_sheet"
    field = "file"
    sentence = _("This file is no spreadsheet that inzage can read. Open it and save it as “Excel workbook (.xlsx)”.")


class SheetLocked(Refusal):
    """The book has a password, or is of before 2007."""

    code = "sheet_locked"
    field = "file"
    sentence = _(
        "This file has a password, or is an Excel file of before 2007 (.xls). "
        "Open it, take the password off and save it as “Excel workbook (.xlsx)”."
    )


class SheetBroken(Refusal):
    """The book is damaged."""

    code = "sheet_broken"
    field = "file"
    sentence = _("This file is damaged. Open it in your spreadsheet program, let it repair the file, and save it anew.")


class SheetTooLarge(Refusal):
    """The book is larger than any register."""

    code = "sheet_too_large"
    field = "file"
    sentence = _("This file is larger than %(most)d MB. Leave out pictures and sheets that are not the register.")


class SheetEmpty(Refusal):
    """No sheet of the book has rows."""

    code = "sheet_empty"
    field = "file"
    sentence = _("No sheet in this file has a row of heads with rows under it.")


class SheetLiesDown(Refusal):
    """The heads stand below each other, so that an activity is a column."""

    code = "sheet_lies_down"
    field = "file"
    sentence = _(
        "In the sheet “%(sheet)s” the heads stand below each other. Turn it, so that every activity is a row: "
        "copy the cells and choose “Transpose” where you paste them."
    )


class PartMissing(Refusal):
    """A sheet or a column of the register was taken out."""

    code = "part_missing"
    field = "file"
    sentence = _("%(part)s is missing in the file. Put it back, or download the register again and change that.")


class WrongCells(Refusal):
    """Cells hold what they cannot."""

    code = "wrong_cells"
    field = "file"
    sentence = _("%(cells)d cells in the file cannot be read. Mend these first; nothing was changed.")

    def __init__(self, *, problems: tuple[str, ...]) -> None:
        super().__init__(cells=len(problems))
        self.problems = problems[:MOST_TOLD]


class TooManyRows(Refusal):
    """A sheet has more rows than any register."""

    code = "too_many_rows"
    field = "file"
    sentence = _("A sheet has more than %(most)d rows. Leave out what is not the register.")
