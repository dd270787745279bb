"""What is written over the data of a person where a row stays."""

import datetime as dt
import secrets
from collections.abc import Mapping, Sequence
from decimal import Decimal

from inzage.connectors.records import DatasetShape

LONG_AGO = dt.date(1900, 1, 1)
TOKEN = 12
"""Random bytes where no two rows may have the same: they come from nothing, so they lead back to nobody."""


def emptied(row: Mapping[str, object], columns: Sequence[str], shape: DatasetShape) -> dict[str, object]:
    """The values that these columns of a row get: nothing, or the least that the system takes."""
    known = {one.name: one for one in shape.columns}
    return {
        name: None if known[name].nullable else least(row[name], is_unique=known[name].is_unique)
        for name in columns
        if name in known and row.get(name) is not None
    }


def least(value: object, *, is_unique: bool) -> object:
    """A value of the same type that says nothing."""
    if isinstance(value, bool):
        return False
    if isinstance(value, int | float | Decimal):
        return -secrets.randbelow(2**31) if is_unique else 0
    if isinstance(value, dt.datetime):
        return dt.datetime.combine(LONG_AGO, dt.time(), value.tzinfo)
    if isinstance(value, dt.date):
        return LONG_AGO
    if isinstance(value, bytes):
        return b""
    return secrets.token_hex(TOKEN)[: len(str(value))] if is_unique else ""
