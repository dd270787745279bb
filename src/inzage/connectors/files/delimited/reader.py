"""Reading a text of cells: described by a look, sampled in pieces, or read from end to end."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from itertools import islice
from typing import Self

import pyarrow as pa

from inzage.connectors.files import sentences, spread, tables
from inzage.connectors.files.delimited.dialect import Form, form_of
from inzage.connectors.files.delimited.records import Record, records
from inzage.connectors.files.encodings import Encoding
from inzage.connectors.files.file import File
from inzage.connectors.files.reader import LOOK
from inzage.connectors.records import ColumnShape, Count, DatasetKind, DatasetShape

TYPE = "text"
"""A text has no types; a number with zeros in front stays as it is."""


@dataclass
class Look:
    """Some records of a file. `signs` is how long they are in the file, to reckon how many there are in all."""

    rows: list[Sequence[str]] = field(default_factory=list, repr=False)
    seen: int = 0
    skipped: int = 0
    bytes: int = 0

    def take(self, found: Sequence[Record], encoding: Encoding, wanted: int) -> None:
        """Keep as many as are wanted of these records, evenly, and count all of them."""
        whole = [cells for _, cells in found if cells]
        self.rows += [whole[place] for place in tables.evenly(len(whole), wanted)]
        self.seen += len(whole)
        self.skipped += sum(cells is None for _, cells in found)
        self.bytes += sum(len(encoding.write(text)) for text, _ in found)


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
    def start(self) -> int:
        """The byte at which the first row begins."""
        return len(self.encoding.mark) + len(self.encoding.write(self.form.above))

    def describe(self) -> DatasetShape:
        look = self.look(LOOK)
        lines = look.seen + look.skipped
        return DatasetShape(
            name=self.file.name,
            kind=DatasetKind.FILE,
            columns=tuple(ColumnShape(name, TYPE) for name in self.form.names),
            comment=sentences.SKIPPED.with_facts(skipped=look.skipped, lines=lines).en if look.skipped else "",
            rows=None if self.file.is_packed else self.reckon(look),
            bytes=self.file.size,
        )

    def sample(self, rows: int) -> Iterator[pa.Table]:
        look = self.look(rows)
        yield from self._tables(look.rows, look)

    def everything(self) -> Iterator[pa.Table]:
        look = Look()
        yield from self._tables(self._whole(look), look)

    def count(self, *, exactly: bool) -> Count:
        if exactly or self.file.is_packed or spread.is_whole(self.file):
            return Count(sum(bool(cells) for _, cells in self.records()), is_exact=True)
        return Count(self.reckon(self.look(LOOK)), is_exact=False)

    def records(self) -> Iterator[Record]:
        """All records, in the order of the file."""
        with self.file.text(self.encoding, start=self.start) as text:
            yield from records(spread.lines(text), self.form.dialect, width=self.form.width)

    def look(self, rows: int) -> Look:
        """Look at about `rows` records from all over the file; at its first ones where it is compressed."""
        look = Look()
        if spread.is_whole(self.file):
            look.take(list(self.records()), self.encoding, rows)
        elif self.file.is_packed:
            look.take(list(islice(self.records(), rows)), self.encoding, rows)
        else:
            each = -(-rows // spread.PIECES)
            for number, lines in enumerate(self._pieces(rows)):
                found = records(lines, self.form.dialect, width=self.form.width)
                look.take(list(found) if not number else self._from_first_fit(found), self.encoding, each)
        return look

    def reckon(self, look: Look) -> int:
        """How many rows there are, if the others are as long as those looked at."""
        if not look.seen:
            return 0
        if spread.is_whole(self.file):
            return look.seen
        return round((self.file.size - self.start) * look.seen / look.bytes)

    def _pieces(self, rows: int) -> Iterator[list[str]]:
        """Pieces of the file with enough lines in each."""
        line = max(1, len(self.file.head) // max(1, self.encoding.read(self.file.head).count("\n")))
        length = max(spread.LEAST, 2 * line * rows // spread.PIECES)
        return spread.pieces(self.file, self.encoding, start=self.start, count=spread.PIECES, length=length)

    def _from_first_fit(self, found: Iterator[Record]) -> list[Record]:
        """Leave out what comes before the first whole record: it may be the rest of a cell of several lines."""
        kept = list(found)
        first = next((place for place, (text, _) in enumerate(kept) if self._fits(text)), len(kept))
        return kept[first:]

    def _fits(self, text: str) -> bool:
        return [len(cells or ()) for _, cells in records([text], self.form.dialect)] == [self.form.width]

    def _whole(self, look: Look) -> Iterator[Sequence[str]]:
        """The records that are whole; the others are counted."""
        for _, cells in self.records():
            if cells:
                yield cells
            elif cells is None:
                look.skipped += 1

    def _tables(self, rows: Iterable[Sequence[str]], look: Look) -> Iterator[pa.Table]:
        """Tables of the rows. An empty cell holds nothing: a text has no other way to say so."""
        cells = ([cell or None for cell in row] for row in rows)
        made = (tables.table(self.form.names, held) for held in tables.batched(cells, tables.signs_of))
        return tables.told(made, lambda: look.skipped, empty=tables.table(self.form.names, []))
