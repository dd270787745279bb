"""The sheets of the register and their columns. What is only read is worked out from the map and never taken back."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from inzage.datamap.words import NAME


class Holds(StrEnum):
    """What stands in the cells of a column."""

    TEXT = "text"
    NAME = "name"
    """A text that is the name of something on the map, letter by letter."""

    NUMBER = "number"
    WORD = "word"
    WORDS = "words"
    NAMES = "names"
    ANSWER = "answer"
    READ_ONLY = "read_only"


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a sheet: the fact that it holds, its head and its width in characters."""

    key: str
    head: str | Promise
    width: int = 22
    holds: Holds = Holds.TEXT
    words: str = ""
    note: str | Promise = ""
    most: int = 0
    """Characters that it may have, where that is limited."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet of the book. `row` is what one row of it is."""

    key: str
    title: str | Promise
    row: str | Promise
    columns: tuple[Column, ...]


NUMBER = Column("number", _("Number"), 9, Holds.NUMBER, note=_("Given by inzage. Leave it blank for a new activity."))
ACTIVITY = Column("activity", _("Activity"), 30, note=_("Counts only where the number is blank: for a new activity."))
MORE = _("More than one: each on a line of its own (Alt+Enter), or with a ; between them.")
UNKNOWN = _("Blank is unknown.")

REGISTER = Sheet(
    "register",
    _("Register"),
    _("one activity"),
    (
        NUMBER,
        Column("name", _("Activity"), 30, most=NAME),
        Column("state", pgettext_lazy("of an activity", "State"), 12, Holds.WORD, "state"),
        Column("capacity", _("For whom"), 22, Holds.WORD, "capacity"),
        Column("on_behalf_of", _("On behalf of"), 24),
        Column("departments", _("Departments"), 20, Holds.NAMES, note=MORE),
        Column("purpose", _("Purpose"), 44),
        Column("basis", _("Legal basis"), 26, Holds.WORD, "basis", UNKNOWN),
        Column("basis_detail", _("Interest or law"), 30),
        Column("interest_test", _("Balance of interests"), 36),
        Column("consent_care", _("How consent is free"), 30),
        Column("condition", _("Exception for special data"), 26, Holds.WORD, "condition"),
        Column("condition_detail", _("Why the exception holds"), 26),
        Column("number_law", _("Law that allows the national number"), 26),
        Column("criminal_ground", _("Ground for criminal data"), 26),
        Column("groups", _("Groups of people"), 24, Holds.WORDS, "group", MORE),
        Column("kinds", _("Kinds of data"), 28, Holds.READ_ONLY),
        Column("declared", _("Kinds of data without a field"), 26, Holds.WORDS, "kind", MORE),
        Column("systems", _("Systems"), 24, Holds.READ_ONLY),
        Column("recipients", _("Recipients"), 26, Holds.NAMES, note=MORE),
        Column("no_recipients", _("Nobody outside gets it"), 14, Holds.ANSWER, "answer"),
        Column("recipients_why", _("Why a usual recipient gets nothing"), 30),
        Column("countries", _("Countries outside the EEA"), 20, Holds.READ_ONLY),
        Column("kept", _("How long it is kept"), 36, Holds.READ_ONLY),
        Column("automated_decision", _("Automated decisions"), 15, Holds.ANSWER, "answer", UNKNOWN),
        Column("profiling", _("Profiling"), 11, Holds.ANSWER, "answer", UNKNOWN),
        Column("logic", _("How it decides"), 26),
        Column("source", pgettext_lazy("of data", "Source"), 24),
        Column("security", _("Security"), 36),
        Column("measures", _("Measures of the systems"), 30, Holds.READ_ONLY),
    ),
)

FIELDS = Sheet(
    "fields",
    _("Fields"),
    _("one field that an activity uses"),
    (
        NUMBER,
        ACTIVITY,
        Column("system", _("System"), 22, Holds.NAME, note=_("The system's word in its address.")),
        Column("dataset", _("Dataset"), 34, Holds.NAME),
        Column("field", _("Field"), 30, Holds.NAME),
        Column("origin", _("Got how"), 22, Holds.WORD, "origin"),
        Column("kind", _("Kind of data"), 26, Holds.READ_ONLY),
    ),
)

RETENTION = Sheet(
    "retention",
    _("Retention"),
    _("one rule: how long something of an activity is kept"),
    (
        NUMBER,
        ACTIVITY,
        Column("what", _("What"), 28, most=NAME),
        Column("count", _("How long"), 10, Holds.NUMBER, note=_("Blank where it is kept until something happens.")),
        Column("unit", _("Unit"), 10, Holds.WORD, "unit"),
        Column("start", _("After or until"), 34, most=NAME),
        Column("ground", _("Because"), 34),
        Column("at_end", _("Then"), 16, Holds.WORD, "at_end"),
        Column("system", _("System"), 20, Holds.NAME),
        Column("dataset", _("Dataset"), 26, Holds.NAME),
        Column("date_field", _("Measured by"), 22, Holds.NAME),
    ),
)

RECIPIENTS = Sheet(
    "recipients",
    _("Recipients"),
    _("one party outside that gets data"),
    (
        Column("name", _("Name"), 34, most=NAME),
        Column("role", _("As what"), 22, Holds.WORD, "role"),
        Column("country", _("Country"), 22, Holds.WORD, "country", UNKNOWN),
        Column("what_for", _("What for"), 30, most=NAME),
        Column("safeguard", _("What makes the transfer lawful"), 30, Holds.WORD, "safeguard"),
        Column("outside", _("Outside the EEA"), 14, Holds.READ_ONLY),
    ),
)

SHEETS = (REGISTER, FIELDS, RETENTION, RECIPIENTS)


def vocabularies() -> tuple[str, ...]:
    """The vocabularies that cells choose from, each once, in the order of the sheets."""
    return tuple(dict.fromkeys(one.words for one in every_column() if one.words))


def every_column() -> Iterable[Column]:
    return (one for sheet in SHEETS for one in sheet.columns)
