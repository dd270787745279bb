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
from inzage.datamap.forms.use import MOST_BYTES, AccountHolder, Log, Within

__all__ = [
    "MOST_BYTES",
    "AccountHolder",
    "ActivityForm",
    "Address",
    "Book",
    "ColumnsForm",
    "Download",
    "Facts",
    "FieldFilters",
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
    "Why",
    "Wishes",
    "Within",
    "categories",
]
