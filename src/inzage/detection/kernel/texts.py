"""An Arrow column of any type as texts: bytes after each other, and where each begins."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Any, cast

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
from numpy.typing import NDArray

from inzage.detection.kernel.tokens import PADDING

MOST_BYTES = 1 << 30
"""So many bytes are read at a time, for places are numbers of 32 bits."""

LONGEST = 1 << 20
"""A longer text is read in parts, cut where there is a space."""

LONGEST_CHARACTER = 4

BREAKS = tuple(map(re.compile, (rb"\n(?=.)", rb"[ \t,;](?=[^0-9])", rb"[ \t,;](?=.)")))
"""Where a text is cut best: where something stands behind, best of all a line, and rather a word than a number."""
CONTINUES, CONTINUED = 0xC0, 0x80
"""The bits that tell the first byte of a character from the others, and what they are in the others."""

Rows = NDArray[np.int64]
"""The row of the column of each text."""


@dataclass(frozen=True, slots=True)
class Texts:
    """
    Texts after each other: `offsets` has one number more than there are texts. After the last there is room to read.

    `rows` is the row of the column that each text is of; `skipped` how many characters of the row come before it.
    """

    text: NDArray[np.uint8] = field(repr=False)
    offsets: NDArray[np.int64]
    rows: Rows
    skipped: NDArray[np.int64] | None = None


def texts_of(array: "pa.Array[Any]", rows: Rows) -> Iterator[Texts]:
    """Yield the texts in an array whose values are those of these rows; of a list or structure, of all in it."""
    kind = array.type
    if pa.types.is_string(kind) or pa.types.is_binary(kind) or is_large(kind):
        yield from pieces(array, rows)
    elif pa.types.is_struct(kind):
        for place in range(kind.num_fields):
            yield from texts_of(pc.struct_field(array, [place]), rows)
    elif is_list(kind):
        yield from members(array, rows)
    elif pa.types.is_map(kind):
        as_list = array.cast(pa.list_(pa.struct([("key", kind.key_type), ("value", kind.item_type)])))
        yield from texts_of(as_list, rows)
    elif pa.types.is_union(kind):
        yield from alternatives(array, rows)
    elif not (pa.types.is_boolean(kind) or pa.types.is_null(kind)):
        yield from texts_of(plain(array), rows)


def is_large(kind: pa.DataType) -> bool:
    return pa.types.is_large_string(kind) or pa.types.is_large_binary(kind)


def is_list(kind: pa.DataType) -> bool:
    return (
        pa.types.is_list(kind)
        or pa.types.is_large_list(kind)
        or pa.types.is_fixed_size_list(kind)
        or pa.types.is_list_view(kind)
        or pa.types.is_large_list_view(kind)
    )


def members(array: "pa.Array[Any]", rows: Rows) -> Iterator[Texts]:
    """Yield the texts in lists. What stands behind a null is left out, else members and rows would not go together."""
    if array.null_count:
        rows = rows[is_valid(array)]
        array = array.drop_null()
    inner = pc.list_parent_indices(array).to_numpy(zero_copy_only=False)
    yield from texts_of(pc.list_flatten(array), rows[inner])


def alternatives(array: Any, rows: Rows) -> Iterator[Texts]:  # noqa: ANN401 - a union, of two classes of Arrow
    """Yield the texts in values of several types, one type after the other."""
    # Arrow's own `type_codes` and `offsets` are those of the array that this one may be a slice of.
    buffers, here = array.buffers(), slice(array.offset, array.offset + len(array))
    types = np.frombuffer(buffers[1], np.int8)[here]
    places = np.frombuffer(buffers[2], np.int32)[here] if array.type.mode == "dense" else np.arange(len(array))
    for place, code in enumerate(array.type.type_codes):
        ours = np.flatnonzero(types == code)
        yield from texts_of(array.field(place).take(pa.array(places[ours])), rows[ours])


def plain(array: "pa.Array[Any]") -> "pa.Array[Any]":
    """Return what is wrapped, packed, or no text with its values as text; what cannot be written so holds no text."""
    kind = array.type
    if isinstance(array, pa.ExtensionArray):
        return cast("pa.Array[Any]", array.storage)
    if isinstance(array, pa.DictionaryArray):
        return array.dictionary_decode()
    if pa.types.is_run_end_encoded(kind):
        return cast("Any", pc).run_end_decode(array)  # newer than the stubs
    is_bytes = pa.types.is_fixed_size_binary(kind) or pa.types.is_binary_view(kind)
    try:
        return array.cast(pa.large_binary() if is_bytes else pa.large_string())
    except (pa.ArrowNotImplementedError, pa.ArrowInvalid):
        return pa.nulls(len(array), pa.large_string())


def is_valid(array: "pa.Array[Any]") -> NDArray[np.bool_]:
    return np.asarray(array.is_valid().to_numpy(zero_copy_only=False), np.bool_)


def pieces(array: "pa.Array[Any]", rows: Rows) -> Iterator[Texts]:
    """Yield the texts of one Arrow array without copying, but for the last few and those that are very long."""
    if not len(array):
        return
    offsets, data = buffers(array)
    if offsets[-1] == offsets[0]:
        return
    long = np.flatnonzero(np.diff(offsets) > LONGEST)
    first = 0
    for row in (*long.tolist(), len(array)):
        yield from padded(data, offsets, rows, first, row)
        if row < len(array):
            yield parts_of(data[offsets[row] : offsets[row + 1]], rows[row])
        first = row + 1


def buffers(array: "pa.Array[Any]") -> tuple[NDArray[np.int64], NDArray[np.uint8]]:
    """Return the offsets and the bytes of an array. What stands behind a null is left out."""
    offsets, data = offsets_and_data(array)
    if array.null_count and np.diff(offsets)[~is_valid(array)].any():
        return offsets_and_data(array.take(np.arange(len(array))))
    return offsets, data


def offsets_and_data(array: "pa.Array[Any]") -> tuple[NDArray[np.int64], NDArray[np.uint8]]:
    _, places, data = array.buffers()
    width = np.dtype(np.int64 if is_large(array.type) else np.int32)
    offsets = np.frombuffer(memoryview(cast("pa.Buffer", places)), width)[array.offset : array.offset + len(array) + 1]
    return offsets.astype(np.int64), np.frombuffer(memoryview(data), np.uint8) if data else np.zeros(0, np.uint8)


def padded(data: NDArray[np.uint8], offsets: NDArray[np.int64], rows: Rows, first: int, last: int) -> Iterator[Texts]:
    """Yield the texts from `first` until `last`, so that each can be read in blocks beyond its end."""
    while first < last:
        base = offsets[first]
        until = min(last, int(np.searchsorted(offsets, base + MOST_BYTES, "right")) - 1)
        safe = min(until, int(np.searchsorted(offsets, data.size - PADDING, "right")) - 1)
        if safe > first:
            yield Texts(data[base:], offsets[first : safe + 1] - base, rows[first:safe])
            first = safe
            continue
        copy = np.concatenate([data[base : offsets[until]], np.zeros(PADDING, np.uint8)])
        yield Texts(copy, offsets[first : until + 1] - base, rows[first:until])
        first = until


def parts_of(text: NDArray[np.uint8], row: np.int64) -> Texts:
    """Cut one long text where there is a space; without one, between two characters."""
    raw, cuts = text.tobytes(), [0]
    while len(raw) - cuts[-1] > LONGEST:
        cuts.append(cut_before(raw, cuts[-1], cuts[-1] + LONGEST))
    offsets = np.array([*cuts, len(raw)], np.int64)
    starts = (text & CONTINUES) != CONTINUED
    skipped = np.concatenate([[0], np.cumsum([int(starts[a:b].sum()) for a, b in pairwise(cuts)])])
    copy = np.concatenate([text, np.zeros(PADDING, np.uint8)])
    return Texts(copy, offsets, np.full(len(cuts), row), skipped.astype(np.int64))


def cut_before(raw: bytes, start: int, end: int) -> int:
    """Return the best place to cut a text between two places: not between a number and what is said of it."""
    half = raw[start + (end - start) // 2 : end + 1]
    for breaks in BREAKS:
        at = max((found.end() for found in breaks.finditer(half)), default=0)
        if at:
            return end + 1 - len(half) + at
    # Bytes that are no characters may all look like the inside of one.
    for at in range(end, end - LONGEST_CHARACTER, -1):
        if raw[at] & CONTINUES != CONTINUED:
            return at
    return end
