"""What of a person can be recognised in a text, and where it stands in a table."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any, TypeAlias

import pyarrow as pa
import pyarrow.compute as pc

from inzage.tracing.identity import Identity
from inzage.tracing.spellings import spellings

Mask: TypeAlias = "pa.ChunkedArray[Any]"

CERTAIN = ("email", "phone", "fax", "iban", "bsn")
"""Whoever writes one of these writes of this person. A name may be a namesake's."""

LEAST = 6
"""A shorter text would be found by chance."""


@dataclass(frozen=True, slots=True)
class Needle:
    """A text to look for, in small letters, and of what kind it is."""

    category: str
    text: str = field(repr=False)


def needles(identity: Identity) -> list[Needle]:
    """Everything of a person that is looked for in texts."""
    certain = [
        Needle(known.category, str(text).casefold())
        for known in identity.known
        if known.category in CERTAIN
        for text in spellings(known.category, known.value)
    ]
    return list(dict.fromkeys(one for one in [*certain, *names(identity)] if len(one.text) >= LEAST))


def names(identity: Identity) -> Iterator[Needle]:
    """The name as it is written in one piece; a part of it alone says too little."""
    for known in identity.known:
        text = " ".join(str(known.value).split()).casefold()
        if known.category == "full_name" and " " in text:
            yield Needle("full_name", text)


def holding(table: pa.Table, wanted: Sequence[Needle]) -> Iterator[tuple[str, Needle, Mask]]:
    """The columns of a table with one of these in some row, and in which rows."""
    for name in table.column_names:
        texts = as_text(table[name])
        if texts is None:
            continue
        small = pc.utf8_lower(texts)
        for needle in wanted:
            mask: Any = pc.match_substring(small, needle.text).fill_null(False)
            if pc.any(mask).as_py():
                yield name, needle, mask


def as_text(column: Mask) -> "Mask | None":
    """The column as texts; None where it holds moments, numbers with a point, yes and no, which are no identifiers."""
    type_ = column.type
    if pa.types.is_dictionary(type_):
        return as_text(column.cast(type_.value_type))
    if pa.types.is_string(type_) or pa.types.is_large_string(type_):
        return column
    if pa.types.is_integer(type_):
        return column.cast(pa.string())
    if pa.types.is_nested(type_) or pa.types.is_binary(type_):
        return pa.chunked_array([[None if one is None else readable(one) for one in column.to_pylist()]], pa.string())
    return None


def readable(value: object) -> str:
    return value.decode("utf-8", "replace") if isinstance(value, bytes) else str(value)
