"""The store's own word for a type, brought down to a few kinds."""

import datetime as dt
import decimal
import re
from collections.abc import Sequence
from enum import StrEnum
from functools import lru_cache


class Kind(StrEnum):
    TEXT = "text"
    NUMBER = "number"
    DATE = "date"
    FLAG = "flag"
    BYTES = "bytes"
    NESTED = "nested"
    UNKNOWN = "untyped"


WORDS = (
    (Kind.FLAG, re.compile(r"^bool|^bit\b(?!.*varying)|^tinyint\(1\)")),
    (Kind.DATE, re.compile(r"date|time(?!out)|^year")),
    (Kind.BYTES, re.compile(r"blob|binary|bytea|^image|^raw\b|large_object")),
    (Kind.NESTED, re.compile(r"json|^struct|^list|^map|^array|\[\]|^xml|^object|hstore")),
    (Kind.NUMBER, re.compile(r"int|^num|decimal|float|double|real|money|serial|^number|^half")),
    (Kind.TEXT, re.compile(r"char|text|string|clob|uuid|enum|^inet|^str|^set\b|name|cidr|macaddr|dictionary|citext")),
)


CLASSES: tuple[tuple[tuple[type, ...], Kind], ...] = (
    ((bool,), Kind.FLAG),
    ((int, float, decimal.Decimal), Kind.NUMBER),
    ((dt.date, dt.time), Kind.DATE),
    ((bytes, bytearray, memoryview), Kind.BYTES),
    ((dict, list, tuple), Kind.NESTED),
)


@lru_cache(maxsize=4096)
def of_type(type_: str) -> Kind:
    """Return the kind that a store's word names: `varchar(120)` is text, `timestamptz` a date."""
    small = type_.casefold().strip()
    return next((kind for kind, pattern in WORDS if pattern.search(small)), Kind.UNKNOWN)


def of_values(values: Sequence[object]) -> Kind:
    """Return the kind of the first value that tells."""
    value = next((value for value in values if value is not None), None)
    if value is None:
        return Kind.UNKNOWN
    return next((kind for types, kind in CLASSES if isinstance(value, types)), Kind.TEXT)


def of_column(type_: str, values: Sequence[object]) -> Kind:
    """Return the kind by the values where there are any (SQLite keeps dates as text), else by the declared type."""
    declared, seen = of_type(type_), of_values(values)
    if seen is Kind.UNKNOWN or (seen is Kind.NUMBER and declared is Kind.FLAG):
        return declared
    return declared if seen is Kind.TEXT and declared in {Kind.DATE, Kind.NESTED, Kind.NUMBER} else seen
