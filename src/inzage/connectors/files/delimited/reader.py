"""Reading a text of cells: described by a look, sampled in pieces, or read from end to end."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import dropwhile
from typing import Self

import pyarrow as pa

from inzage.connectors.files import spread, tables
from inzage.connectors.files.delimited.blocks import Blocks
from inzage.connectors.files.delimited.dialect import Form, form_of
from inzage.connectors.files.delimited.records import Record, records
from inzage.connectors.files.encodings import Encoding
from inzage.connectors.files.file import File
from inzage.connectors.files.looking import Lines, remark
from inzage.connectors.files.reader import LOOK
from inzage.connectors.records import ColumnShape, Count, DatasetKind, DatasetShape, marked

TYPE = "text"
"""A text has no types; a number with zeros in front stays as it is."""


@dataclass(frozen=True)
class Delimited:
    """One text of cells."""

    file: File
    encoding: Encoding
    form: Form

    @classmethod
    def of(cls, file: File, encoding: Encoding) -> Self:
        head = encoding.read(file.head[len(encoding.mark) :])
        return cls(file, encoding, form_of(head, is_whole=file.is_in_head))

    @cached_property
    def lines(self) -> Lines:
        """The lines from the first row on."""
        return Lines(self.file, self.encoding, len(self.encoding.mark) + len(self.encoding.write(self.form.above)))

    def describe(self) -> DatasetShape:
        look = self.lines.look(LOOK, self.parsed)
        return DatasetShape(
            name=self.file.name,
            kind=DatasetKind.FILE,
            columns=tuple(ColumnShape(name, TYPE) for name in self.form.names),
            remark=look.remark,
            rows=None if self.file.is_packed else self.lines.reckon(look),
            bytes=self.file.size,
        )

    def sample(self, rows: int) -> Iterator[pa.Table]:
        look = self.lines.draw(rows, self.parsed)
        made = (self.form.table(held) for held in tables.batched(look.rows, tables.signs_of))
        told = tables.told(made, lambda: look.skipped, empty=self.form.table([]), remark=lambda *_: look.remark)
        yield from (marked(table, look.drawn) for table in told)

    def everything(self) -> Iterator[pa.Table]:
        blocks = Blocks(self.form)
        with self.file.text(self.encoding, start=self.lines.start) as text:
            empty = self.form.table([])
            yield from tables.told(blocks.tables(text), lambda: blocks.skipped, empty=empty, remark=remark)

    def count(self, *, exactly: bool) -> Count:
        if exactly or self.file.is_packed or spread.is_whole(self.file):
            return Count(sum(table.num_rows for table in self.everything()), is_exact=True)
        return Count(self.lines.reckon(self.lines.look(LOOK, self.parsed)), is_exact=False)

    def records(self) -> Iterator[Record]:
        """All records, in the order of the file, and the empty lines between them."""
        return records(self.lines, self.form.dialect, width=self.form.width)

    def parsed(self, lines: Iterable[str], is_first: bool) -> Iterator[Record]:
        """
        The records on these lines.

        Where the lines begin anywhere in the file, what comes before the first line that fits is left out: it may be
        the rest of a cell of several lines.
        """
        found = records(lines, self.form.dialect, width=self.form.width)
        started = found if is_first else dropwhile(lambda record: not self._fits(record[0]), found)
        return (record for record in started if record[1] != [])

    def _fits(self, text: str) -> bool:
        return [len(cells or ()) for _, cells in records([text], self.form.dialect)] == [self.form.width]
