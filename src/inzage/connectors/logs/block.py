"""What a form makes of a part of its log: columns of moments, accounts and what was done."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import datetime, tzinfo
from typing import Protocol

import numpy as np
import pyarrow as pa

from inzage.connectors.logs.arrays import Column, Numbers, column_of, compute
from inzage.connectors.logs.columns import Asked, Name
from inzage.connectors.logs.source import Chunk

Columns = frozenset[tuple[Name, frozenset[str]]]
Values = list[list[str]]
"""The values of a statement by their places; of a list of values, all of them have one place."""


@dataclass(frozen=True, slots=True)
class Meaning:
    """
    What a line of a log says was used.

    A read that two channels tell of (the statement, and the audit of its tables) counts once. `columns` are those that
    it uses of each table, None where only the tables are told. `asked` are the values by which it asks for records,
    and `is_narrow` says that it asks for no others.
    """

    channel: str
    read: frozenset[Name] = frozenset()
    written: frozenset[Name] = frozenset()
    untold: bool = False
    columns: Columns | None = None
    asked: tuple[Asked, ...] = ()
    is_narrow: bool = True


NOTHING = Meaning("")


@dataclass(frozen=True, slots=True)
class Block:
    """
    Lines of one kind, as columns of one length. `meaning` reads each different `what` once; None is broken.

    Which persons a line is about stands in `subjects`, or in the values that `values` reads from what was `told`.
    """

    minutes: Column = field(repr=False)
    who: Column = field(repr=False)
    what: Column = field(repr=False)
    lines: Numbers
    meaning: Callable[[bytes], Meaning | None]
    rows: Numbers | None = None
    subjects: Column | None = field(default=None, repr=False)
    told: Column | None = field(default=None, repr=False)
    values: Callable[[str], Values] | None = None


@dataclass(frozen=True, slots=True)
class Torn:
    """Lines that are no lines of this log."""

    lines: Numbers


class Form(Protocol):
    """One form of log."""

    name: str

    @property
    def moment(self) -> Callable[[str, tzinfo], datetime]: ...

    def cut(self, text: bytes) -> int:
        """Where the last record ends of which it is sure that it is whole."""
        ...

    def end(self, text: bytes) -> int:
        """Where the last whole record ends, now that no more follows."""
        ...

    def blocks(self, chunk: Chunk) -> Iterator[Block | Torn]: ...


def lines_of(chunk: Chunk) -> tuple[Column, Numbers]:
    """Return the lines that hold something, and their numbers."""
    text = np.frombuffer(chunk.text, np.uint8)
    ends = np.flatnonzero(text == ord("\n"))
    starts = np.concatenate([[0], ends[:-1] + 1])
    # Each line keeps its end, which is trimmed below: so the text itself is the column, and nothing is copied.
    offsets = np.append(starts, len(text)).astype(np.int32)
    lines = pa.Array.from_buffers(
        pa.binary(), len(starts), [None, pa.py_buffer(offsets.tobytes()), pa.py_buffer(chunk.text)]
    )
    lengths = ends - starts
    lengths -= (lengths > 0) & (text[np.maximum(ends - 1, 0)] == ord("\r"))
    numbers = chunk.line + np.arange(len(starts))
    if (lengths > 0).all():
        return lines, numbers
    return lines.filter(column_of(lengths > 0)), numbers[lengths > 0]


def parted(column: Column, by: str, count: int) -> tuple[Numbers, list[Column]]:
    """Split each into exactly `count` parts; return which could be, and a column per part."""
    pieces = compute.split_pattern(column, by, max_splits=count - 1)
    full = compute.equal(compute.list_value_length(pieces), count)
    which = np.flatnonzero(full.to_numpy(zero_copy_only=False))
    values = (pieces if len(which) == len(column) else pieces.filter(full)).flatten()
    return which, [values.take(column_of(np.arange(part, len(values), count))) for part in range(count)]


def joined(*parts: Column | str) -> Column:
    """Put columns side by side, with a mark between that stands in none of them."""
    columns = [pa.scalar(part.encode(), pa.binary()) if isinstance(part, str) else part for part in parts]
    return compute.binary_join_element_wise(*columns, pa.scalar(b"\0", pa.binary()))
