"""
The csvlog of PostgreSQL: one record a message, which may run over lines where a statement does.

A record begins on a line that begins with a moment. So a record torn by a crash costs only itself, whatever
quote it left open.
"""

import csv
import re
from collections.abc import Iterator

import numpy as np
import pyarrow as pa
from pyarrow import csv as arrow

from inzage.connectors.logs import days, postgresql
from inzage.connectors.logs.arrays import Numbers, Truths, opened
from inzage.connectors.logs.block import Block, Torn
from inzage.connectors.logs.said import Said
from inzage.connectors.logs.source import Chunk, lines_end

START = re.compile(rb'\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d{3} [A-Za-z0-9+:-]{1,9},(?:"(?:[^"]|"")*")?,')
WIDTHS = (23, 24, 26)
"""So many columns have the versions up to 12, version 13, and those from 14."""
PLACES = {"at": 0, "who": 1, "database": 2, "session": 5, "number": 6, "severity": 11, "message": 13, "detail": 14,
          "asked": 19}  # fmt: skip
"""Where its own documentation has the columns that are looked at."""

NEEDED = tuple(str(place) for place in PLACES.values())
SHAPE = ((4, "-"), (7, "-"), (10, " "), (13, ":"), (16, ":"), (19, "."), (23, " "))


class Csvlog:
    """One form of log."""

    name = "csvlog"
    moment = staticmethod(days.postgresql)

    def __init__(self, database: str | None, *, by_record: bool = False) -> None:
        self._database = database.encode() if database is not None else None
        self._by_record = by_record

    @staticmethod
    def cut(text: bytes) -> int:
        """Say where the last record begins: only the next one shows that it is whole."""
        at = len(text)
        while (at := text.rfind(b"\n", 0, at)) >= 0:
            if START.match(text, at + 1):
                return at + 1
        return 0

    @classmethod
    def end(cls, text: bytes) -> int:
        """Say where the last whole record ends: one with an open quote is still being written."""
        whole = lines_end(text)
        last = cls.cut(text[:whole])
        return last if text.count(b'"', last, whole) % 2 else whole

    def blocks(self, chunk: Chunk) -> Iterator[Block | Torn]:
        starts, ends, numbers, whole = records(chunk.text, chunk.line)
        yield Torn(numbers[~whole])
        if whole.all():
            yield from self.parsed(chunk.text, numbers)
        elif whole.any():
            places = zip(starts[whole].tolist(), ends[whole].tolist(), strict=True)
            yield from self.parsed(b"".join(chunk.text[start:end] for start, end in places), numbers[whole])

    def parsed(self, text: bytes, numbers: Numbers) -> Iterator[Block | Torn]:
        """Read whole records; those with another number of columns are torn."""
        try:
            table, good = quickly(text), numbers
        except pa.ArrowInvalid:
            table = None
        if table is None or len(table) != len(numbers):
            table, good = patiently(text, numbers)
        yield Torn(np.setdiff1d(numbers, good))
        yield from self.messages(table.combine_chunks(), good)

    def messages(self, table: pa.Table, numbers: Numbers) -> Iterator[Block]:
        pieces = (column.chunk(0) if column.num_chunks else pa.array([], pa.binary()) for column in table.columns)
        said = Said(**dict(zip(PLACES, pieces, strict=True)), lines=numbers)
        yield from postgresql.blocks(said.messages(self._database, by_record=self._by_record))


def quickly(text: bytes) -> pa.Table:
    """Read records all at once; one with another number of columns spoils it."""
    return arrow.read_csv(
        opened(text),
        read_options=arrow.ReadOptions(
            column_names=[str(column) for column in range(width_of(text))], use_threads=False, block_size=len(text) + 1
        ),
        parse_options=arrow.ParseOptions(newlines_in_values=True),
        convert_options=arrow.ConvertOptions(
            column_types=dict.fromkeys(NEEDED, pa.binary()), include_columns=list(NEEDED)
        ),
    )


def patiently(text: bytes, numbers: Numbers) -> tuple[pa.Table, Numbers]:
    """Read records one by one, where something in them leads the quick way astray."""
    starts, ends, _, _ = records(text, 1)
    kept: list[list[bytes]] = []
    good = []
    for start, end, number in zip(starts.tolist(), ends.tolist(), numbers.tolist(), strict=False):
        try:
            rows = list(csv.reader([text[start:end].decode("latin-1")], strict=True))
        except csv.Error:
            continue
        if len(rows) == 1 and len(rows[0]) in WIDTHS:
            kept.append([rows[0][int(column)].encode("latin-1") for column in NEEDED])
            good.append(number)
    columns = [pa.array([row[place] for row in kept], pa.binary()) for place in range(len(NEEDED))]
    return pa.table(columns, names=list(NEEDED)), np.array(good, dtype=np.int64)


def records(text: bytes, line: int) -> tuple[Numbers, Numbers, Numbers, Truths]:
    """Return where records begin and end, the numbers of their first lines, and which may be whole."""
    held = np.frombuffer(text, np.uint8)
    breaks = np.flatnonzero(held == ord("\n"))
    begins = np.concatenate([[0], breaks[:-1] + 1])
    is_moment = begins + SHAPE[-1][0] < len(held)
    for place, mark in SHAPE:
        is_moment &= held[np.minimum(begins + place, len(held) - 1)] == ord(mark)
    quotes = np.flatnonzero(held == ord('"'))
    before = np.searchsorted(quotes, begins)
    # A line goes on with a record only if a quote is open since the last line that began with a moment.
    last = np.maximum.accumulate(np.where(is_moment, np.arange(len(begins)), 0))
    is_start = is_moment | ((before - before[last]) % 2 == 0)
    starts = begins[is_start]
    ends = np.append(starts[1:], len(held))
    whole = is_moment[is_start] & ((np.append(before[is_start][1:], len(quotes)) - before[is_start]) % 2 == 0)
    kept = ~np.isin(held[starts], (ord("\n"), ord("\r")))
    return starts[kept], ends[kept], (line + np.flatnonzero(is_start))[kept], whole[kept]


def width_of(text: bytes) -> int:
    """Count the columns of the first record."""
    lines = (line.decode("utf-8", "replace") for line in text[: 1 << 16].splitlines(keepends=True))
    try:
        width = len(next(csv.reader(lines)))
    except (csv.Error, StopIteration):
        width = 0
    return width if width in WIDTHS else WIDTHS[-1]
