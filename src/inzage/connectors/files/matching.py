"""Rows by key. A key fits a cell that reads the same, since most files hold nothing but text."""

import re
from collections.abc import Callable, Iterable, Sequence
from typing import Any, TypeAlias

import pyarrow as pa
import pyarrow.compute as pc

from inzage.connectors.alike import APART, ZERO
from inzage.connectors.errors import Unreachable
from inzage.connectors.files import sentences, tables

Values: TypeAlias = "pa.Array[Any]"

BETWEEN = "\x00"


def texts_of(keys: Iterable[object]) -> frozenset[str]:
    """The ways in which these keys may be written."""
    return frozenset(text for key in keys if key is not None for text in ways(key))


def ways(key: object) -> Sequence[str]:
    if isinstance(key, bool):
        return ("true" if key else "false",)
    if isinstance(key, float) and key.is_integer():
        return str(key), str(int(key))
    return (str(key),)


def fits(cell: object, texts: frozenset[str]) -> bool:
    """Whether a cell reads as one of the texts; of a list, one of its values."""
    if isinstance(cell, list):
        return any(value in texts for value in cell)
    return cell in texts


def said(cell: object) -> str:
    """What a cell says, however its form was read: an empty one nothing, a list of one value that value."""
    if isinstance(cell, list):
        return BETWEEN.join(map(said, cell))
    return "" if cell is None else str(tables.plain(ways(cell)[-1]))


def mask(
    table: pa.Table,
    column: str,
    texts: frozenset[str],
    *,
    place: str,
    written: Callable[[Values], Values] | None = None,
) -> Values:
    """
    Return which rows hold one of the texts in this column; of a list, in any place.

    `written` says in what form the cells are compared.

    Raises:
        Unreachable: if there is no such column.
    """
    if column not in table.column_names:
        raise Unreachable(sentences.NO_COLUMN, place=place)
    cells = table[column].combine_chunks()
    wanted = pa.array(sorted(texts), pa.string())
    if not isinstance(cells, pa.ListArray):
        return pc.is_in(as_text(cells, written), value_set=wanted)
    owners = pc.list_parent_indices(cells).filter(pc.is_in(as_text(cells.flatten(), written), value_set=wanted))
    return pc.is_in(pa.array(range(len(cells)), pa.int64()), value_set=owners.cast(pa.int64()))


def as_text(cells: Values, written: Callable[[Values], Values] | None = None) -> Values:
    try:
        texts = cells.cast(pa.string())
    except pa.ArrowException:
        texts = pa.array([None if cell is None else str(cell) for cell in cells.to_pylist()], pa.string())
    return texts if written is None else written(texts)


def folded(texts: Values) -> Values:
    """The texts as `alike` folds them."""
    bare: Values = pc.replace_substring_regex(pc.utf8_lower(texts), f"[{re.escape(APART)}]", "")
    return pc.utf8_ltrim(bare, ZERO)
