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


DECODER = json.JSONDecoder(parse_float=Number, parse_int=Number, parse_constant=Number, strict=False)


@dataclass
class Columns:
    """The paths seen so far, in that order, with the word for what they hold; `many` are those inside a list."""

    words: dict[str, str] = field(default_factory=dict)
    many: set[str] = field(default_factory=set)

    def see(self, path: str, value: object, *, is_many: bool) -> None:
        if is_many:
            self.many.add(path)
        word, before = word_for(value), self.words.get(path)
        if before is None or before == "null":
            self.words[path] = word
        elif word not in {before, "null"}:
            self.words[path] = "string"

    def shapes(self) -> tuple[ColumnShape, ...]:
        return tuple(ColumnShape(path, word) for path, word in self.words.items())

    def table(self, rows: Sequence[Mapping[str, Cell]]) -> pa.Table:
        """Make a table with these columns; a path that was not seen before is added at the end."""
        paths = list(dict.fromkeys([*self.words, *(path for row in rows for path in row)]))
        many = frozenset(self.many | {path for row in rows for path, cell in row.items() if isinstance(cell, list)})
        cells = [[fitting(row.get(path), is_many=path in many) for path in paths] for row in rows]
        return tables.table(paths, cells, many=many)


def word_for(value: object) -> str:
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "boolean"
    return "number" if isinstance(value, Number) else "string"


def fitting(cell: Cell, *, is_many: bool) -> Cell:
    return [cell] if is_many and isinstance(cell, str) else cell


def flat(value: object, columns: Columns | None = None) -> dict[str, Cell]:
    """Return the values of one record by their paths, and let `columns` see them."""
    found: dict[str, Cell] = {}
    for path, leaf, is_many in leaves(value):
        name = path or VALUE
        if columns is not None:
            columns.see(name, leaf, is_many=is_many)
        add(found, name, text_of(leaf), is_many=is_many)
    return found


def add(found: dict[str, Cell], name: str, text: str | None, *, is_many: bool) -> None:
    """Put a value beside those that the path leads to already."""
    before = found.get(name)
    if is_many or before is not None:
        values = before if isinstance(before, list) else [before] if before is not None else []
        found[name] = values + ([text] if text is not None else [])
    else:
        found[name] = text


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
