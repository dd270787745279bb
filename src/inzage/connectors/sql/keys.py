"""Keys that come from elsewhere, brought to the type of the column that they are looked for in."""

import datetime as dt
import uuid
from collections.abc import Callable, Iterable, Iterator, Sequence
from decimal import Decimal, InvalidOperation
from itertools import islice
from typing import Any, TypeVar

from sqlalchemy import types
from sqlalchemy.types import TypeEngine

One = TypeVar("One")

AT_ONCE = 500
"""Keys in one statement: less than every database takes."""

Convert = Callable[[object], object]


def fitting(keys: Sequence[object], type_: TypeEngine[Any] | None) -> list[object]:
    """
    Return the keys as values of this type, each once.

    A key that cannot be such a value equals none in the column, and is left out. Handed to the database it would be
    converted there, and in MySQL 'abc' equals 0 and 12 equals '12 oaks': that would find, or erase, somebody else.
    """
    convert = conversion(type_)
    found: dict[object, None] = {}
    for key in keys:
        if key is None:
            continue
        try:
            found[convert(key)] = None
        except (ValueError, TypeError, InvalidOperation, OverflowError):
            continue
    return list(found)


def conversion(type_: TypeEngine[Any] | None) -> Convert:
    return next((convert for kind, convert in CONVERSIONS if isinstance(type_, kind)), as_it_is)


def in_parts(keys: Sequence[object]) -> Iterator[list[object]]:
    return parts(keys, AT_ONCE)


def parts(of: Iterable[One], size: int) -> Iterator[list[One]]:
    rest = iter(of)
    while part := list(islice(rest, size)):
        yield part


def whole_number(key: object) -> object:
    number = int(key) if isinstance(key, int) else Decimal(str(key).strip())
    if number != int(number) or not -(2**63) <= number < 2**64:
        raise ValueError
    return int(number)


def number(key: object) -> object:
    found = Decimal(str(key).strip())
    if not found.is_finite():
        raise ValueError
    return found


def text(key: object) -> object:
    if isinstance(key, bytes):
        return key.decode()
    return key.isoformat() if isinstance(key, dt.date | dt.time) else str(key)


def padded_text(key: object) -> object:
    """A text of fixed length is filled up with spaces, which do not count when it is compared."""
    return str(text(key)).rstrip(" ")


def day(key: object) -> object:
    if isinstance(key, dt.datetime):
        return key.date()
    return key if isinstance(key, dt.date) else dt.date.fromisoformat(str(key).strip())


def moment(key: object) -> object:
    return key if isinstance(key, dt.datetime) else dt.datetime.fromisoformat(str(key).strip())


def identifier(key: object) -> object:
    return key if isinstance(key, uuid.UUID) else uuid.UUID(str(key).strip())


def flag(key: object) -> object:
    words = {"true": True, "t": True, "1": True, "false": False, "f": False, "0": False}
    try:
        return words[str(key).strip().lower()]
    except KeyError:
        raise ValueError from None


def raw(key: object) -> object:
    return key if isinstance(key, bytes) else str(key).encode()


def as_it_is(key: object) -> object:
    hash(key)
    return key


CONVERSIONS: tuple[tuple[type[TypeEngine[Any]], Convert], ...] = (
    (types.Boolean, flag),
    (types.Integer, whole_number),
    (types.Numeric, number),
    (types.Float, number),
    (types.Uuid, identifier),
    (types.DateTime, moment),
    (types.Date, day),
    (types.CHAR, padded_text),
    (types.String, text),
    (types.LargeBinary, raw),
)
"""The first kind that a type is an instance of counts."""
