"""Values of a database as Arrow columns: by type where Arrow can hold them, else as text, never an error."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import pyarrow as pa
from sqlalchemy import ColumnElement

Row = Sequence[object]

MISFITS = (pa.ArrowException, ValueError, TypeError, OverflowError)
"""What pyarrow raises for values that do not fit: too large, of several types, no known type."""


@dataclass(frozen=True, slots=True)
class Cell:
    """How one column is asked for: the expression, the Arrow type tried first, and the characters it has at most."""

    name: str
    expression: ColumnElement[Any]
    arrow: pa.DataType | None = None
    width: int = 8


def table(rows: Sequence[Row], cells: Sequence[Cell]) -> pa.Table:
    """Make a table of rows. What comes after the last cell in a row, such as a key to go on from, is left out."""
    columns = list(zip(*rows, strict=True)) if rows else [()] * len(cells)
    arrays = [array(values, cell.arrow) for cell, values in zip(cells, columns, strict=False)]
    return pa.Table.from_arrays(arrays, names=[cell.name for cell in cells])


def array(values: Sequence[object], wanted: pa.DataType | None) -> "pa.Array[Any]":
    """Make a column: of the wanted type, else of the type that the values have, else of text."""
    for type_ in (wanted, None):
        try:
            return made(values, type_)
        except MISFITS:
            continue
    return pa.array([as_text(value) for value in values], pa.string())


def made(values: Sequence[object], wanted: pa.DataType | None) -> "pa.Array[Any]":
    if wanted is not None and pa.types.is_temporal(wanted):
        return pa.array(values, pa.string()).cast(wanted)
    array: pa.Array[Any] = pa.array(values, wanted)
    if wanted is None and pa.types.is_binary(array.type) and any(isinstance(value, str) for value in values):
        # Texts among bytes would become bytes without a word.
        raise TypeError
    return array


def as_text(value: object) -> str | None:
    """Return a value as text, without what no text can hold."""
    if value is None:
        return None
    if isinstance(value, bytes | bytearray | memoryview):
        return bytes(value).decode("utf-8", "replace")
    return str(value).encode("utf-8", "replace").decode()
