"""JSON Lines: one record on each line. A line that is no JSON is left out and counted."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from itertools import islice

import pyarrow as pa

from inzage.connectors.files import sentences, spread, tables
from inzage.connectors.files.encodings import Encoding
from inzage.connectors.files.file import File
from inzage.connectors.files.jsonpaths import DECODER, Columns, batched, columns_of, flat
from inzage.connectors.files.reader import LOOK
from inzage.connectors.files.tables import Cell
from inzage.connectors.records import Count, DatasetKind, DatasetShape

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


@dataclass
class Look:
    """Some records, and how many bytes they take in the file."""

    records: list[object] = field(default_factory=list, repr=False)
    seen: int = 0
    skipped: int = 0
    bytes: int = 0

    def take(self, lines: Iterable[str], encoding: Encoding, wanted: int) -> None:
        texts = [line for line in lines if line.strip(BLANKS)]
        whole = [record for record in map(record_of, texts) if record is not BROKEN]
        self.records += [whole[place] for place in tables.evenly(len(whole), wanted)]
        self.seen += len(whole)
        self.skipped += len(texts) - len(whole)
        self.bytes += sum(len(encoding.write(text)) for text in texts)


@dataclass(frozen=True)
class JsonLines:
    """One file of records, each on a line."""

    file: File
    encoding: Encoding

    @cached_property
    def start(self) -> int:
        return len(self.encoding.mark)

    def describe(self) -> DatasetShape:
        look = self.look(LOOK)
        facts = {"skipped": look.skipped, "lines": look.seen + look.skipped}
        return DatasetShape(
            name=self.file.name,
            kind=DatasetKind.FILE,
            columns=columns_of(look.records).shapes(),
            comment=sentences.SKIPPED.with_facts(**facts).en if look.skipped else "",
            rows=None if self.file.is_packed else self.reckon(look),
            bytes=self.file.size,
        )

    def sample(self, rows: int) -> Iterator[pa.Table]:
        look = self.look(rows)
        columns = columns_of(self.look(LOOK).records)
        yield from self._tables((flat(record, columns) for record in look.records), columns, look)

    def everything(self) -> Iterator[pa.Table]:
        """Every record. The file is read once before, because a path may first be seen on its last line."""
        columns = columns_of(self._whole(Look()))
        look = Look()
        yield from self._tables((flat(record) for record in self._whole(look)), columns, look)

    def count(self, *, exactly: bool) -> Count:
        if exactly or self.file.is_packed or spread.is_whole(self.file):
            return Count(sum(1 for _ in self._whole(Look())), is_exact=True)
        return Count(self.reckon(self.look(LOOK)), is_exact=False)

    def lines(self) -> Iterator[str]:
        with self.file.text(self.encoding) as text:
            yield from spread.lines(text)

    def look(self, rows: int) -> Look:
        """Look at about `rows` records from all over the file; at its first ones where it is compressed."""
        look = Look()
        if spread.is_whole(self.file):
            look.take(self.lines(), self.encoding, rows)
        elif self.file.is_packed:
            look.take(islice(self.lines(), rows), self.encoding, rows)
        else:
            line = max(1, len(self.file.head) // max(1, self.encoding.read(self.file.head).count("\n")))
            length = max(spread.LEAST, 2 * line * rows // spread.PIECES)
            for lines in spread.pieces(self.file, self.encoding, start=self.start, count=spread.PIECES, length=length):
                look.take(lines, self.encoding, -(-rows // spread.PIECES))
        return look

    def reckon(self, look: Look) -> int:
        """How many records there are, if the others are as long as those looked at."""
        if not look.seen:
            return 0
        if spread.is_whole(self.file):
            return look.seen
        return round((self.file.size - self.start) * look.seen / look.bytes)

    def _whole(self, look: Look) -> Iterator[object]:
        """The records of lines that are whole; the others are counted."""
        for line in self.lines():
            record = record_of(line) if line.strip(BLANKS) else None
            if record is BROKEN:
                look.skipped += 1
            elif record is not None:
                yield record

    def _tables(self, rows: Iterable[Mapping[str, Cell]], columns: Columns, look: Look) -> Iterator[pa.Table]:
        return tables.told(map(columns.table, batched(rows)), lambda: look.skipped, empty=columns.table([]))
