"""Arrow columns brought down to what is looked at: their filled values, as texts to compare, as Python's values."""

from collections.abc import Sequence
from typing import Any, TypeAlias, cast

import pyarrow as pa
import pyarrow.compute as pc

LONGEST = 4_000
"""Signs that are kept of one text; no verdict needs more."""

LONGEST_BYTES = 17
"""Of binary values only the beginning is kept: a key of 128 bits whole, and of what is longer that it is longer."""

DAY = r"^\d{4}-[01]\d-[0-3]\d(?:\D|$)"

UNWRITTEN = r"[\x00-\x08\x0e-\x1f\x7f]"
"""What stands in bytes that mean something else than signs; the others from the beginning part words and lines."""

Values: TypeAlias = "pa.Array[Any]"
Column: TypeAlias = "pa.Array[Any] | pa.ChunkedArray[Any]"


def filled(column: Column) -> Values:
    """The values of a column one after the other, without nulls; what is in lists is taken out of them."""
    values = joined(column.chunks, column.type) if isinstance(column, pa.ChunkedArray) else column
    while pa.types.is_list(values.type) or pa.types.is_large_list(values.type):
        values = cast("Values", pc.list_flatten(values))
    values = plain(values)
    return values.drop_null() if values.null_count else values


def joined(chunks: Sequence[Values], kind: pa.DataType) -> Values:
    """The chunks of a column as one; where there is one, as it is."""
    return chunks[0] if len(chunks) == 1 else pa.concat_arrays(chunks) if chunks else pa.array([], kind)


def plain(values: Values) -> Values:
    """The values in a form that every step takes: no dictionary, no view."""
    kind = values.type
    if pa.types.is_dictionary(kind):
        return plain(values.cast(kind.value_type))
    if pa.types.is_string_view(kind) or pa.types.is_binary_view(kind):
        return plain(values.cast(pa.large_string() if pa.types.is_string_view(kind) else pa.large_binary()))
    return written(values) if is_bytes(values) else values


def written(values: Values) -> Values:
    """Bytes as the texts they are; as they are where some cannot be written: a picture, a key of 128 bits."""
    try:
        texts = values.cast(pa.large_string())
    except pa.ArrowInvalid:
        return values
    return values if pc.any(pc.match_substring_regex(texts, UNWRITTEN)).as_py() else texts


def is_text(values: Values) -> bool:
    return pa.types.is_string(values.type) or pa.types.is_large_string(values.type)


def is_bytes(values: Values) -> bool:
    kind = values.type
    return pa.types.is_binary(kind) or pa.types.is_large_binary(kind) or pa.types.is_fixed_size_binary(kind)


def comparable(values: Values) -> "Values | None":
    """The values as texts to be hashed; None where they are of a type that numbers no row: a day, a fraction."""
    kind = values.type
    if is_text(values):
        # Of a column of days the first is one; to look at each takes longer than all the rest.
        is_day = len(values) and pc.match_substring_regex(values[:1], DAY)[0].as_py()
        return None if is_day else values
    if pa.types.is_integer(kind):
        return values.cast(pa.string())
    if pa.types.is_floating(kind) or pa.types.is_decimal(kind):
        return whole_numbers(values)
    if is_bytes(values):
        is_short = not is_long(values, LONGEST_BYTES - 1)
        return (
            pa.array([bytes(value).hex() for value in values.to_pylist() if value is not None], pa.string())
            if is_short
            else None
        )
    return None


def whole_numbers(values: Values) -> "Values | None":
    """Whole numbers that are kept as fractions; None where one has a fraction."""
    try:
        whole = values.cast(pa.int64() if pa.types.is_floating(values.type) else pa.decimal128(38, 0))
    except pa.ArrowInvalid:
        return None
    return whole.cast(pa.string())


def listed(values: Values) -> Sequence[object]:
    """Python's values, long texts cut. A moment that Python cannot hold (year 0) is given as it is written."""
    short = shortened(values)
    try:
        return short.to_pylist()
    except (ValueError, OverflowError):
        return short.cast(pa.string()).to_pylist()


def shortened(values: Values) -> Values:
    """Cut long texts and bytes, before anything copies them."""
    if is_text(values):
        return pc.utf8_slice_codeunits(values, 0, LONGEST) if is_long(values, LONGEST) else values
    if pa.types.is_binary(values.type) or pa.types.is_large_binary(values.type):
        return pc.binary_slice(values, 0, LONGEST_BYTES) if is_long(values, LONGEST_BYTES) else values
    return values


def is_long(values: Values, most: int) -> bool:
    longest = pc.max(pc.binary_length(cast("pa.StringArray", values))).as_py()
    return longest is not None and longest > most
