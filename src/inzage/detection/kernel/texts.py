"""An Arrow column of any type as texts: bytes after each other, and where each begins."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
from numpy.typing import NDArray

from inzage.detection.kernel.tokens import PADDING

MOST_BYTES = 1 << 30
"""So many bytes are read at a time, for places are numbers of 32 bits."""

LONGEST = 1 << 20
"""A longer text is read in parts, cut where there is a space."""

BREAKS = (b"\n", b" ", b"\t", b",", b";")
CONTINUES = 0xC0


@dataclass(frozen=True, slots=True)
class Texts:
    """
    Texts after each other: `offsets` has one number more than there are texts. After the last there is room to read.

    `rows` is the row of the column that each text is of; `skipped` how many characters of the row come before it.
    """

    text: NDArray[np.uint8] = field(repr=False)
    offsets: NDArray[np.int64]
    rows: NDArray[np.int64]
    skipped: NDArray[np.int64] | None = None


def texts_of(array: "pa.Array[Any]", rows: NDArray[np.int64]) -> Iterator[Texts]:
    """Yield the texts in an array whose values are those of these rows; of a list or structure, of all in it."""
    kind = array.type
    if pa.types.is_string(kind) or pa.types.is_binary(kind) or is_large(kind):
        yield from pieces(array, rows)
    elif pa.types.is_struct(kind):
        for place in range(kind.num_fields):
            yield from texts_of(pc.struct_field(array, [place]), rows)
    elif is_list(kind):
        inner = pc.list_parent_indices(array).to_numpy(zero_copy_only=False)
        yield from texts_of(pc.list_flatten(array), rows[inner])
    elif pa.types.is_map(kind):
        as_list = array.cast(pa.list_(pa.struct([("key", kind.key_type), ("value", kind.item_type)])))
        yield from texts_of(as_list, rows)
    elif not (pa.types.is_boolean(kind) or pa.types.is_null(kind)):
        yield from texts_of(as_text(array), rows)


def is_large(kind: pa.DataType) -> bool:
    return pa.types.is_large_string(kind) or pa.types.is_large_binary(kind)


def is_list(kind: pa.DataType) -> bool:
    return pa.types.is_list(kind) or pa.types.is_large_list(kind) or pa.types.is_fixed_size_list(kind)


def as_text(array: "pa.Array[Any]") -> "pa.Array[Any]":
    """Write numbers and moments as text; what cannot be written so holds no text."""
    try:
        return array.cast(pa.large_binary() if pa.types.is_fixed_size_binary(array.type) else pa.large_string())
    except (pa.ArrowNotImplementedError, pa.ArrowInvalid):
        return pa.nulls(len(array), pa.large_string())


def pieces(array: "pa.Array[Any]", rows: NDArray[np.int64]) -> Iterator[Texts]:
    """Yield the texts of one Arrow array without copying, but for the last few and those that are very long."""
    offsets, data = buffers(array)
    if not len(array) or offsets[-1] == offsets[0]:
        return
    lengths = np.diff(offsets)
    long = np.flatnonzero(lengths > LONGEST)
    first = 0
    for row in (*long.tolist(), len(array)):
        yield from padded(data, offsets, rows, first, row)
        if row < len(array):
            yield parts_of(data[offsets[row] : offsets[row + 1]], rows[row])
        first = row + 1


def buffers(array: "pa.Array[Any]") -> tuple[NDArray[np.int64], NDArray[np.uint8]]:
    """Return the offsets and the bytes of an array. What stands behind a null is left out."""
    if array.null_count:
        array = pc.fill_null(array, b"" if pa.types.is_binary(array.type) or is_large_binary(array.type) else "")
    _, places, data = array.buffers()
    width = np.int64 if is_large(array.type) else np.int32
    offsets = np.frombuffer(places, width)[array.offset : array.offset + len(array) + 1].astype(np.int64)
    return offsets, np.frombuffer(data, np.uint8) if data else np.zeros(0, np.uint8)


def is_large_binary(kind: pa.DataType) -> bool:
    return bool(pa.types.is_large_binary(kind))


def padded(
    data: NDArray[np.uint8], offsets: NDArray[np.int64], rows: NDArray[np.int64], first: int, last: int
) -> Iterator[Texts]:
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
    starts = (text & CONTINUES) != 0x80  # noqa: PLR2004 - the sign that a byte begins a character
    skipped = np.concatenate([[0], np.cumsum([int(starts[a:b].sum()) for a, b in zip(cuts, cuts[1:], strict=False)])])
    copy = np.concatenate([text, np.zeros(PADDING, np.uint8)])
    return Texts(copy, offsets, np.full(len(cuts), row), skipped.astype(np.int64))


def cut_before(raw: bytes, start: int, end: int) -> int:
    """Return the best place to cut a text between two places."""
    for sign in BREAKS:
        at = raw.rfind(sign, start + (end - start) // 2, end)
        if at >= 0:
            return at + 1
    while end > start + 1 and raw[end] & CONTINUES == 0x80:  # noqa: PLR2004 - as above
        end -= 1
    return end
