"""A book of sheets that inzage made and people filled in, as a document. Pure."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy as _lazy
from openpyxl.utils import get_column_letter, range_boundaries
from openpyxl.workbook import Workbook

from inzage.datamap.exchange.books import cells_of, opened
from inzage.datamap.exchange.cells import parted, text_of
from inzage.datamap.exchange.columns import FIELDS, RECIPIENTS, REGISTER, RETENTION, Column, Holds, Sheet
from inzage.datamap.exchange.foreign import WHY, marks_of
from inzage.datamap.exchange.heads import column_of, sheet_of
from inzage.datamap.exchange.limits import MOST_READ, PartMissing, TooManyRows, WrongCells
from inzage.datamap.exchange.vocabulary import fold, key_of
from inzage.datamap.records import ActivityFacts, Document, FieldUse, Kept, Numbered, Party
from inzage.datamap.words import ActivityState, Capacity, RecipientRole
from inzage.law.activities import Origin
from inzage.law.retention import AtEnd

DEFAULTS = {
    "state": ActivityState.ACTIVE, "capacity": Capacity.CONTROLLER, "origin": Origin.PROVIDED, "at_end": AtEnd.ERASE,
    "role": RecipientRole.PROCESSOR,
}  # fmt: skip
"""What a blank cell means where it cannot mean unknown."""


NO_TIME = _lazy(
    "Give a whole number above 0 with its unit (day, week, month, year), or only the event until which you keep it."
)
COUNT = 1 + [one.key for one in RETENTION.columns].index("count")

Owned = dict[int | str, list[dict[str, Any]]]
"""What the rows of a sheet say, by the activity that they are of."""


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a sheet: where it stands, and what its cells say."""

    number: int
    said: Mapping[str, Any]


@dataclass(slots=True)
class Reading:
    """What was read so far, and the cells that cannot be."""

    problems: list[str] = field(default_factory=list)

    def wrong(self, sheet: Sheet, column: int, row: int, what: str) -> None:
        place = f"{sheet.title}!{get_column_letter(column)}{row}"
        # One sentence for each cell: what follows from the first is no news.
        if not any(said.startswith(f"{place}: ") for said in self.problems):
            self.problems.append(f"{place}: {what}")


def is_ours(content: bytes) -> bool:
    """
    Whether inzage made this book.

    Raises:
        what `books.opened` raises
    """
    with opened(content) as book:
        return sheet_of(book, REGISTER) is not None and sheet_of(book, FIELDS) is not None


def read(content: bytes, *, at: datetime) -> Document:
    """
    The register that a book holds; of no organisation, for who gives it may be another one.

    Raises:
        PartMissing: where a sheet or a column was taken out
        WrongCells: where cells hold what they cannot, each with its place
        and what `books.opened` raises
    """
    reading = Reading()
    with opened(content) as book:
        lines, fields, kept, parties = (
            rows_of(book, sheet, reading) for sheet in (REGISTER, FIELDS, RETENTION, RECIPIENTS)
        )
    activities = tied(lines, fields, kept, reading)
    gets = tuple(Party(**row.said) for row in parties if named(row, RECIPIENTS, reading))
    if reading.problems:
        raise WrongCells(problems=tuple(reading.problems))
    return Document(organisation="", at=at, activities=activities, parties=gets)


def rows_of(book: Workbook, sheet: Sheet, reading: Reading) -> list[Row]:
    """The rows of a sheet that are not blank."""
    paper = sheet_of(book, sheet)
    if paper is None:
        raise PartMissing(part=_("The sheet “%(title)s”") % {"title": sheet.title})
    rows = cells_of(paper)
    heads = [column_of(sheet, text_of(head)) for head in next(iter(rows), ())]
    for column in sheet.columns:
        if column.holds is not Holds.READ_ONLY and column not in heads:
            raise PartMissing(part=_("The column “%(head)s”") % {"head": column.head})
    for one in marks_of(paper).asides:
        place, row, *_rest = range_boundaries(one.cell)
        if place and row and place <= len(heads) and is_taken(heads[place - 1]):
            reading.wrong(sheet, place, row, str(WHY[one.why]))
    found = []
    for number, cells in enumerate(rows, start=2):
        if number > MOST_READ:
            raise TooManyRows(most=MOST_READ)
        if any(text_of(cell).strip() for cell, head in zip(cells, heads, strict=False) if is_taken(head)):
            found.append(Row(number, said(sheet, heads, cells, number, reading)))
    return found


def is_taken(column: Column | None) -> bool:
    return column is not None and column.holds is not Holds.READ_ONLY


def said(
    sheet: Sheet, heads: Iterable[Column | None], cells: Iterable[object], row: int, reading: Reading
) -> dict[str, Any]:
    """What the cells of a row say, by the fact that each holds."""
    found: dict[str, Any] = {}
    for place, (column, cell) in enumerate(zip(heads, cells, strict=False), start=1):
        if column is None or column.holds is Holds.READ_ONLY or column.key in found:
            continue
        try:
            found[column.key] = value_of(column, text_of(cell))
        except LookupError as error:
            found[column.key] = ""
            reading.wrong(sheet, place, row, str(error.args[0]))
    return found


def value_of(column: Column, text: str) -> object:
    """
    The fact that a cell holds.

    Raises:
        LookupError: with a sentence, where it holds something else
    """
    if column.holds is Holds.NAME:
        return text
    text = text.strip()
    if column.most and len(text) > column.most:
        raise LookupError(_("This has more than %(most)d characters.") % {"most": column.most})
    take = TAKEN.get(column.holds)
    return take(column, text) if take else text


def whole(_column: Column, text: str) -> int | None:
    if text and not (text.isdecimal() and text.isascii() and 0 < len(text) < 10 and int(text)):  # noqa: PLR2004 - more digits than a database holds
        raise LookupError(_("“%(text)s” is no whole number above 0.") % {"text": text[:40]})
    return int(text) if text else None


def one_word(column: Column, text: str) -> str:
    return known(column, text) if text else str(DEFAULTS.get(column.key, ""))


def some_words(column: Column, text: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(known(column, one) for one in parted(text)))


def answer(column: Column, text: str) -> bool | None:
    return known(column, text) == "yes" if text else None


def known(column: Column, said: str) -> str:
    key = key_of(column.words, said)
    if key is None:
        sentence = _("“%(word)s” is not one of the words for “%(head)s”. The sheet Words has them.")
        raise LookupError(sentence % {"word": said[:60], "head": column.head})
    return key


TAKEN: Mapping[Holds, Callable[[Column, str], object]] = {
    Holds.NUMBER: whole,
    Holds.WORD: one_word,
    Holds.WORDS: some_words,
    Holds.NAMES: lambda _column, text: parted(text),
    Holds.ANSWER: answer,
}


def named(row: Row, sheet: Sheet, reading: Reading) -> bool:
    """Whether the row has a name, without which nobody knows whom it is about."""
    if row.said["name"]:
        return True
    reading.wrong(sheet, 1 + [one.key for one in sheet.columns].index("name"), row.number, _("A name is missing."))
    return False


def tied(lines: list[Row], fields: list[Row], kept: list[Row], reading: Reading) -> tuple[Numbered, ...]:
    """The activities, each with its fields and rules."""
    lines = [row for row in lines if named(row, REGISTER, reading)]
    uses: Owned = {}
    for row in lines:
        if owner(row, "name") in uses:
            reading.wrong(REGISTER, 1, row.number, _("This activity stands there twice."))
        uses[owner(row, "name")] = []
    rules: Owned = {key: [] for key in uses}
    hand_out(FIELDS, fields, uses, reading)
    hand_out(RETENTION, kept, rules, reading)
    return tuple(line(row, uses[owner(row, "name")], rules[owner(row, "name")]) for row in lines)


def owner(row: Row, name: str) -> int | str:
    """By what an activity is known to its fields and rules: its number, else its name."""
    return int(row.said["number"]) if row.said["number"] else fold(row.said[name])


def hand_out(sheet: Sheet, rows: list[Row], owners: Owned, reading: Reading) -> None:
    """Give each row to its activity."""
    for row in rows:
        key = owner(row, "activity")
        if sheet is RETENTION and not is_a_time(row.said):
            reading.wrong(sheet, COUNT, row.number, str(NO_TIME))
        if key in owners:
            owners[key].append({name: value for name, value in row.said.items() if name not in {"number", "activity"}})
        else:
            sentence = _("The sheet Register has no activity “%(who)s”.")
            reading.wrong(sheet, 1, row.number, sentence % {"who": row.said["number"] or row.said["activity"]})


def is_a_time(said: Mapping[str, Any]) -> bool:
    """Whether it says how long, or until when."""
    return (said["count"] is None) == (said["unit"] == "") and bool(said["count"] or said["start"])


def line(row: Row, uses: list[dict[str, Any]], rules: list[dict[str, Any]]) -> Numbered:
    facts = {key: value for key, value in row.said.items() if key != "number"}
    facts["no_recipients"] = facts["no_recipients"] is True
    return Numbered(
        row.said["number"] or 0,
        ActivityFacts(
            **facts,
            uses=tuple(FieldUse(**one) for one in uses),
            retentions=tuple(Kept(**one) for one in rules),
        ),
    )
