"""Arrow columns brought down to their different values, each as short as a verdict needs."""

from collections.abc import Sequence
from typing import Any, cast

import pyarrow as pa
import pyarrow.compute as pc

LONGEST = 4_000
"""Signs that are kept of one text; no verdict needs more."""

LONGEST_BYTES = 17
"""Of binary values only the beginning is kept: a key of 128 bits whole, and of what is longer that it is longer."""

MOST_MOMENTS = 500
"""Of days and times so many are made into Python's values at a time: that is costly, and they are no keys."""

Values = Sequence[object]
Counts = Sequence[int]


def different(column: "pa.ChunkedArray[Any]", *, is_counted: bool = False) -> tuple[Values, Counts]:
    """The different values of a column in the order they came, and how often each came if that is asked; no nulls."""
    short = shortened(unlisted(column).drop_null())
    try:
        if is_counted:
            counted = pc.value_counts(short)
            return listed(counted.field("values")), counted.field("counts").to_numpy().tolist()
        return listed(thinned(cast("pa.Array[Any]", short.unique()))), ()
    except pa.ArrowNotImplementedError:
        return nested(short)


def unlisted(column: "pa.ChunkedArray[Any]") -> "pa.ChunkedArray[Any]":
    """The values in lists, one by one: two telephone numbers in a cell are two values of one column."""
    while pa.types.is_list(column.type) or pa.types.is_large_list(column.type):
        column = cast("pa.ChunkedArray[Any]", pc.list_flatten(column))
    return column


def shortened(column: "pa.ChunkedArray[Any]") -> "pa.ChunkedArray[Any]":
    """Cut long texts and bytes, before anything copies them."""
    kind = column.type
    if pa.types.is_dictionary(kind):
        return shortened(column.cast(kind.value_type))
    if pa.types.is_string_view(kind) or pa.types.is_binary_view(kind):
        return shortened(column.cast(pa.large_string() if pa.types.is_string_view(kind) else pa.large_binary()))
    if pa.types.is_string(kind) or pa.types.is_large_string(kind):
        return pc.utf8_slice_codeunits(column, 0, LONGEST) if is_long(column, LONGEST) else column
    if pa.types.is_binary(kind) or pa.types.is_large_binary(kind):
        return pc.binary_slice(column, 0, LONGEST_BYTES) if is_long(column, LONGEST_BYTES) else column
    return column


def is_long(column: "pa.ChunkedArray[Any]", most: int) -> bool:
    longest = pc.max(pc.binary_length(column)).as_py()
    return longest is not None and longest > most


def thinned(values: "pa.Array[Any]") -> "pa.Array[Any]":
    """Of days and times, some from all over."""
    if not pa.types.is_temporal(values.type) or len(values) <= MOST_MOMENTS:
        return values
    step = -(-len(values) // MOST_MOMENTS)
    return values.take(pa.array(range(0, len(values), step)))


def nested(column: "pa.ChunkedArray[Any]") -> tuple[Values, Counts]:
    """Lists and structures have no hash in Arrow; they are told apart by how they are written."""
    found: dict[str, object] = {}
    counts: dict[str, int] = {}
    for value in column.to_pylist():
        written = repr(value)
        found.setdefault(written, value)
        counts[written] = counts.get(written, 0) + 1
    return list(found.values()), list(counts.values())


def listed(values: "pa.Array[Any]") -> Values:
    """Python's values. A moment that Python cannot hold (year 0, a nanosecond) is given as it is written."""
    try:
        return values.to_pylist()
    except (ValueError, OverflowError):
        return values.cast(pa.string()).to_pylist()
