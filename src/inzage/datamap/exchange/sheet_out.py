"""The register as a book of sheets that people fill in and give back. Pure."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from io import BytesIO

import xlsxwriter
from django.utils import translation
from django.utils.translation import gettext as _
from xlsxwriter.format import Format
from xlsxwriter.utility import xl_col_to_name
from xlsxwriter.workbook import Workbook
from xlsxwriter.worksheet import Worksheet

from inzage.datamap.exchange import derived
from inzage.datamap.exchange.cells import joined
from inzage.datamap.exchange.columns import FIELDS, RECIPIENTS, REGISTER, RETENTION, Column, Holds, Sheet, vocabularies
from inzage.datamap.exchange.limits import MOST_CHARACTERS, MOST_ROWS, MOST_TIPS, DoesNotFit
from inzage.datamap.exchange.read_me import lines
from inzage.datamap.exchange.vocabulary import word, words
from inzage.datamap.records import ActivityFacts, Document, Party
from inzage.law.eea import is_outside_eea
from inzage.web import countries
from inzage.web.periods import period

FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""What a spreadsheet would work out when somebody edits the cell and leaves it as it is."""

A3 = 8
"""The number of a size of paper, as the format counts them."""

INK, GREY, HEAD, LOCKED = "#1B1F24", "#5B6470", "#E4EAF2", "#F3F4F6"
Row = Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Looks:
    """The looks of cells; `kept` are those of texts that must stay text."""

    head: Format
    locked_head: Format
    cell: Format
    kept: Format
    locked: Format
    title: Format


def written(document: Document, language: str) -> bytes:
    """
    The book in this language.

    Raises:
        DoesNotFit: where a text or the number of rows is larger than a spreadsheet can hold
    """
    out = BytesIO()
    with translation.override(language):
        book = xlsxwriter.Workbook(out, {"in_memory": True})
        book.set_properties({"title": _("Register of processing activities"), "author": document.organisation})
        looks = looks_of(book)
        explain(book.add_worksheet(_("Read me")), document, looks)
        for sheet, rows in filled(document, language):
            fill(book.add_worksheet(str(sheet.title)), sheet, rows, looks, language)
        choices(book.add_worksheet(_("Words")), looks, language)
        book.close()
    return out.getvalue()


def looks_of(book: Workbook) -> Looks:
    plain = {"text_wrap": True, "valign": "top", "font_color": INK}
    head = {**plain, "bold": True, "bg_color": HEAD, "bottom": 1}
    return Looks(
        head=book.add_format(head),
        locked_head=book.add_format({**head, "bg_color": LOCKED, "font_color": GREY}),
        cell=book.add_format(plain),
        kept=book.add_format({**plain, "quote_prefix": True}),
        locked=book.add_format({**plain, "bg_color": LOCKED, "font_color": GREY}),
        title=book.add_format({"bold": True, "font_size": 16, "font_color": INK}),
    )


def explain(paper: Worksheet, document: Document, looks: Looks) -> None:
    paper.hide_gridlines(2)
    paper.set_column(0, 0, 24)
    paper.set_column(1, 1, 90)
    paper.write_string(0, 0, _("Register of processing activities"), looks.title)
    for number, (what, said) in enumerate(lines(document), start=2):
        paper.write_string(number, 0, what, looks.cell)
        paper.write_string(number, 1, said, looks.kept if said.startswith(FORMULA) else looks.cell)


def filled(document: Document, language: str) -> Iterable[tuple[Sheet, list[Row]]]:
    """Each sheet with its rows."""
    lined = document.activities
    yield REGISTER, [{"number": one.number or None, **facts(document, one.facts, language)} for one in lined]
    yield FIELDS, [
        {"number": one.number or None, "activity": one.facts.name, "system": use.system, "dataset": use.dataset,
         "field": use.field, "origin": use.origin,
         "kind": word("kind", document.known.kinds.get((use.system, use.dataset, use.field), ""), language)}
        for one in lined for use in one.facts.uses
    ]  # fmt: skip
    yield RETENTION, [
        {"number": one.number or None, "activity": one.facts.name,
         **{column.key: getattr(rule, column.key) for column in RETENTION.columns[2:]}}
        for one in lined for rule in one.facts.retentions
    ]  # fmt: skip
    yield RECIPIENTS, [party(one, language) for one in document.parties]


def facts(document: Document, said: ActivityFacts, language: str) -> Row:
    """The cells of an activity: what is written down, and what the map adds to it."""
    systems = derived.systems(document, said)
    return {
        **{column.key: getattr(said, column.key) for column in REGISTER.columns if hasattr(said, column.key)},
        "kinds": joined(word("kind", key, language) for key in derived.kinds(document, said)),
        "systems": joined(one.name for one in systems),
        "countries": joined(countries.country_name(code, language) for code in derived.outside(document, said)),
        "kept": "\n".join(f"{rule.what}: {period(rule)}" if rule.what else period(rule) for rule in said.retentions),
        "measures": joined(
            f"{word('measure', key, language)} ({word('outcome', worth, language)})"
            for key, worth in derived.measures(systems).items()
        ),
        "no_recipients": said.no_recipients or None,
    }


def party(one: Party, language: str) -> Row:
    outside = word("answer", "yes" if is_outside_eea(one.country) else "no", language) if one.country else ""
    return {"name": one.name, "role": one.role, "country": one.country, "what_for": one.what_for,
            "safeguard": one.safeguard, "outside": outside}  # fmt: skip


def fill(paper: Worksheet, sheet: Sheet, rows: list[Row], looks: Looks, language: str) -> None:
    if len(rows) > MOST_ROWS:
        raise DoesNotFit(sheet=str(sheet.title))
    paper.freeze_panes(1, 2)
    paper.set_row(0, 32)
    to_print(paper)
    last = max(len(rows), 1) + 500
    for place, column in enumerate(sheet.columns):
        is_locked = column.holds is Holds.READ_ONLY
        paper.set_column(place, place, column.width)
        paper.write_string(0, place, head(column), looks.locked_head if is_locked else looks.head)
        guide(paper, column, place, last, language)
    for number, row in enumerate(rows, start=1):
        for place, column in enumerate(sheet.columns):
            put(paper, number, place, shown(column, row.get(column.key), language), column, looks)
    paper.autofilter(0, 0, max(len(rows), 1), len(sheet.columns) - 1)


def to_print(paper: Worksheet) -> None:
    """On paper all columns stand beside each other, under heads that every page repeats."""
    paper.set_landscape()
    paper.set_paper(A3)
    paper.fit_to_pages(1, 0)
    paper.repeat_rows(0)
    paper.set_footer("&L&A&R&P / &N")


def head(column: Column) -> str:
    if column.holds is not Holds.READ_ONLY:
        return str(column.head)
    return _("%(head)s (only to read)") % {"head": column.head}


def guide(paper: Worksheet, column: Column, place: int, last: int, language: str) -> None:
    """Let people choose from the words, and say what is special about a column."""
    note = str(column.note)[:MOST_TIPS]
    if column.holds in {Holds.WORD, Holds.ANSWER}:
        at = xl_col_to_name(vocabularies().index(column.words))
        source = f"='{_('Words')}'!${at}$2:${at}${len(words(column.words, language)) + 1}"
        paper.data_validation(
            1, place, last, place,
            {"validate": "list", "source": source, "input_message": note,
             "error_message": _("Choose one of the words in the list.")},
        )  # fmt: skip
    elif note:
        paper.data_validation(1, place, last, place, {"validate": "any", "input_message": note})


def shown(column: Column, value: object, language: str) -> str | int:
    """A fact as its cell shows it."""
    match column.holds:
        case Holds.NUMBER:
            return value if isinstance(value, int) else ""
        case Holds.WORD:
            return word(column.words, str(value), language) if value else ""
        case Holds.WORDS if isinstance(value, tuple):
            return joined(word(column.words, key, language) for key in value)
        case Holds.NAMES if isinstance(value, tuple):
            return joined(value)
        case Holds.ANSWER:
            return "" if value is None else word(column.words, "yes" if value else "no", language)
    return str(value or "").replace("\r\n", "\n")


def put(paper: Worksheet, row: int, place: int, value: str | int, column: Column, looks: Looks) -> None:
    look = looks.locked if column.holds is Holds.READ_ONLY else looks.cell
    if isinstance(value, int):
        paper.write_number(row, place, value, look)
        return
    if len(value) > MOST_CHARACTERS:
        raise DoesNotFit(sheet=str(column.head))
    if value:
        paper.write_string(row, place, value, looks.kept if value.startswith(FORMULA) else look)
    elif look is looks.locked:
        paper.write_blank(row, place, None, look)


def choices(paper: Worksheet, looks: Looks, language: str) -> None:
    """The words that cells choose from, a column for each list."""
    for place, vocabulary in enumerate(vocabularies()):
        paper.set_column(place, place, 30)
        paper.write_string(0, place, heads()[vocabulary], looks.head)
        for number, said in enumerate(words(vocabulary, language).values(), start=1):
            paper.write_string(number, place, said, looks.cell)
    paper.freeze_panes(1, 0)


def heads() -> dict[str, str]:
    """What a list of words is called: the head of the first column that chooses from it."""
    found: dict[str, str] = {}
    for sheet in (REGISTER, FIELDS, RETENTION, RECIPIENTS):
        for column in sheet.columns:
            if column.words:
                found.setdefault(column.words, str(column.head))
    return {**found, "answer": _("Answer")}
