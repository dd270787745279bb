"""What somebody says of an activity or a recipient, in the form in which it is kept. Pure."""

from dataclasses import fields, replace
from typing import Any, TypeVar

from inzage.datamap.records import ActivityFacts, FieldUse, Kept, Party
from inzage.datamap.writing import clean

Noun = TypeVar("Noun", bound=ActivityFacts | FieldUse | Kept | Party)
ON_ONE_LINE = {ActivityFacts: ("name", "departments", "recipients"), Party: ("name",)}
LETTER_BY_LETTER = {FieldUse: ("system", "dataset", "field"), Kept: ("system", "dataset", "date_field")}
"""The names of the map are as the systems have them."""


def tidy(noun: Noun) -> Noun:
    """The same with every text as both databases can keep it: names on one line, no text with space around it."""
    kind = type(noun)
    given = {one.name: getattr(noun, one.name) for one in fields(noun)}
    on_one_line, as_they_are = ON_ONE_LINE.get(kind, ()), LETTER_BY_LETTER.get(kind, ())
    return replace(
        noun,
        **{key: tidied(value, whole=key in on_one_line, as_is=key in as_they_are) for key, value in given.items()},
    )


def tidied(value: Any, *, whole: bool, as_is: bool) -> Any:  # noqa: ANN401 - a part of a record has one of many types, and keeps it
    if isinstance(value, tuple):
        said = (tidied(one, whole=whole, as_is=as_is) for one in value)
        # A name of nothing names nobody, and what is said twice is said once.
        return tuple(dict.fromkeys(one for one in said if one or not whole))
    if isinstance(value, FieldUse | Kept):
        return tidy(value)
    if type(value) is not str:
        return value
    if whole:
        return one_line(value)
    return clean(value) if as_is else clean(value).strip()


def one_line(name: str) -> str:
    return " ".join(clean(name).split())
