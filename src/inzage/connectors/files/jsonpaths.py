"""
Nested JSON made flat: each value gets the path of names that leads to it, as `klant.adres.straat`.

A list adds nothing to a path; what it holds are several values of one column. Numbers stay as they are written, so that
none is rounded.
"""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

import pyarrow as pa

from inzage.connectors.files import tables
from inzage.connectors.files.tables import Cell
from inzage.connectors.records import ColumnShape

VALUE = "value"
"""The column of a list that holds no objects."""


class Number(str):
    """A number as it is written."""

    __slots__ = ()


TEXT, NOTHING = "string", "null"
WORDS: Mapping[type, str] = {str: TEXT, Number: "number", bool: "boolean", type(None): NOTHING}

DECODER = json.JSONDecoder(parse_float=Number, parse_int=Number, parse_constant=Number, strict=False)


@dataclass
class Columns:
    """The paths seen so far, in that order, with the word for what they hold; `many` are those inside a list."""

    words: dict[str, str] = field(default_factory=dict)
    many: set[str] = field(default_factory=set)

    def see(self, path: str, value: object, *, is_many: bool) -> None:
        if is_many:
            self.many.add(path)
        word, before = WORDS[type(value)], self.words.get(path)
        if word == before:
            return
        if before is None or before == NOTHING:
            self.words[path] = word
        elif word != NOTHING:
            self.words[path] = TEXT

    def shapes(self) -> tuple[ColumnShape, ...]:
        return tuple(ColumnShape(path, word) for path, word in self.words.items())

    def table(self, rows: Sequence[Mapping[str, Cell]]) -> pa.Table:
        """Make a table with these columns; a path that was not seen before is added at the end."""
        paths = dict.fromkeys(self.words) | dict.fromkeys(path for row in rows for path in row)
        columns = {path: [row.get(path) for row in rows] for path in paths}
        many = {path for path, cells in columns.items() if path in self.many or any(type(c) is list for c in cells)}
        arrays = [
            tables.array([listed(cell) for cell in cells], tables.TEXTS)
            if path in many
            else tables.array(cells, tables.TEXT)
            for path, cells in columns.items()
        ]
        return pa.table(arrays, names=list(paths))


def listed(cell: Cell) -> Cell:
    return [cell] if isinstance(cell, str) else cell


def flat(value: object, columns: Columns | None = None) -> dict[str, Cell]:
    """Return the values of one record by their paths, and let `columns` see them."""
    found: dict[str, Cell] = {}
    fill(found, value, "", columns, is_many=False)
    return found


def fill(found: dict[str, Cell], value: object, path: str, columns: Columns | None, *, is_many: bool) -> None:
    """Put each value in the record at its path. It is called for every value there is, so it does no more than that."""
    if isinstance(value, dict):
        for key, inner in value.items():
            fill(found, inner, f"{path}.{key}" if path else key, columns, is_many=is_many)
    elif isinstance(value, list):
        for inner in value:
            fill(found, inner, path, columns, is_many=True)
    else:
        name = path or VALUE
        if columns is not None:
            columns.see(name, value, is_many=is_many)
        text = value if isinstance(value, str) else text_of(value)
        if is_many or name in found:
            add(found, name, text)
        else:
            found[name] = text


def add(found: dict[str, Cell], name: str, text: str | None) -> None:
    """Put a value beside those that the path leads to already."""
    before = found.get(name)
    values = before if isinstance(before, list) else [] if before is None else [before]
    found[name] = values if text is None else [*values, text]


def leaves(value: object, path: str = "", *, is_many: bool = False) -> Iterator[tuple[str, object, bool]]:
    """Every value with its path, and whether there is a list on the way."""
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from leaves(inner, f"{path}.{key}" if path else key, is_many=is_many)
    elif isinstance(value, list):
        for inner in value:
            yield from leaves(inner, path, is_many=True)
    else:
        yield path, value, is_many


def text_of(value: object) -> str | None:
    if value is None:
        return None
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(value)


def columns_of(records: Iterable[object]) -> Columns:
    columns = Columns()
    for record in records:
        flat(record, columns)
    return columns


def batched(rows: Iterable[Mapping[str, Cell]]) -> Iterator[list[Mapping[str, Cell]]]:
    return tables.batched(rows, lambda row: tables.signs_of(row.values()))
