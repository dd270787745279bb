"""JSON Lines: one record on each line. A line that is no JSON is left out and counted."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

import pyarrow as pa

from inzage.connectors.files import spread, tables
from inzage.connectors.files.encodings import Encoding
from inzage.connectors.files.file import File
from inzage.connectors.files.jsonpaths import DECODER, Columns, batched, columns_of, flat
from inzage.connectors.files.looking import Lines, Look, Record, remark
from inzage.connectors.files.reader import LOOK
from inzage.connectors.files.tables import Cell, Remark
from inzage.connectors.records import Count, DatasetKind, DatasetShape, marked

BROKEN = object()
BLANKS = " \t\r\n\x1e"
"""What may stand around a record; the last is the mark of JSON text sequences."""


def record_of(line: str) -> object:
    """Return the record on a line, or `BROKEN`."""
    text = line.strip(BLANKS)
    try:
        record, end = DECODER.raw_decode(text)
    except (ValueError, RecursionError):
        return BROKEN
    return record if end == len(text) else BROKEN


def parsed(lines: Iterable[str], is_first: bool = True) -> Iterator[Record[object]]:
    """The records on these lines; a line with nothing on it has none."""
    del is_first
    for line in lines:
        if line.strip(BLANKS):
            record = record_of(line)
            if record is not None:
                yield line, None if record is BROKEN else record


@dataclass(frozen=True)
class JsonLines:
    """One file of records, each on a line."""

    file: File
    encoding: Encoding

    @cached_property
    def lines(self) -> Lines:
        return Lines(self.file, self.encoding, len(self.encoding.mark))

    def describe(self) -> DatasetShape:
        look = self.lines.look(LOOK, parsed)
        return DatasetShape(
            name=self.file.name,
            kind=DatasetKind.FILE,
            columns=columns_of(look.rows).shapes(),
            remark=look.remark,
            rows=None if self.file.is_packed else self.lines.reckon(look),
            bytes=self.file.size,
        )

    def sample(self, rows: int) -> Iterator[pa.Table]:
        """Some records, with the columns that describing finds too, and those that only these records have."""
        columns = columns_of(self.lines.look(LOOK, parsed).rows)
        look = self.lines.draw(rows, parsed)
        found = [flat(record, columns) for record in look.rows]
        for table in self._tables(found, columns, look, lambda *_: look.remark):
            yield marked(table, look.drawn)

    def everything(self) -> Iterator[pa.Table]:
        """Every record. The file is read once before, because a path may first be seen on its last line."""
        columns = columns_of(self._whole(Look()))
        look = Look[object]()
        yield from self._tables((flat(record) for record in self._whole(look)), columns, look, remark)

    def count(self, *, exactly: bool) -> Count:
        if exactly or self.file.is_packed or spread.is_whole(self.file):
            return Count(sum(1 for _ in self._whole(Look())), is_exact=True)
        return Count(self.lines.reckon(self.lines.look(LOOK, parsed)), is_exact=False)

    def _whole(self, look: Look[object]) -> Iterator[object]:
        """The records of lines that are whole; the others are counted."""
        for _, record in parsed(self.lines):
            if record is None:
                look.skipped += 1
            else:
                yield record

    def _tables(
        self, rows: Iterable[Mapping[str, Cell]], columns: Columns, look: Look[object], remark: Remark
    ) -> Iterator[pa.Table]:
        made = map(columns.table, batched(rows))
        return tables.told(made, lambda: look.skipped, empty=columns.table([]), remark=remark)
