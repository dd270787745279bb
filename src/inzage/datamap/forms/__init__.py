"""Text in, clean values out. What is wrong with a value, the verb says."""

from inzage.datamap.forms.columns import ColumnsForm
from inzage.datamap.forms.exchange import Book, Download
from inzage.datamap.forms.register import ActivityForm, RecipientForm, RegisterFilters, UseForm, Why
from inzage.datamap.forms.systems import (
    Address,
    Facts,
    FieldFilters,
    Given,
    Kind,
    Lenient,
    Lessons,
    MapFilters,
    Measures,
    NewSystem,
    Retire,
    Scan,
    SystemFilters,
    Way,
    Wishes,
    categories,
)
from inzage.datamap.forms.use import MOST_BYTES, AccountHolder, Decide, Declare, Follow, Log, WhoLooked, Within

__all__ = [
    "MOST_BYTES",
    "AccountHolder",
    "ActivityForm",
    "Address",
    "Book",
    "ColumnsForm",
    "Decide",
    "Declare",
    "Download",
    "Facts",
    "FieldFilters",
    "Follow",
    "Given",
    "Kind",
    "Lenient",
    "Lessons",
    "Log",
    "MapFilters",
    "Measures",
    "NewSystem",
    "RecipientForm",
    "RegisterFilters",
    "Retire",
    "Scan",
    "SystemFilters",
    "UseForm",
    "Way",
    "WhoLooked",
    "Why",
    "Wishes",
    "Within",
    "categories",
]
