"""A look at a text of records: some of them, from all over, and how many there will be."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from itertools import islice
from typing import Generic, TypeVar

from inzage.connectors.errors import Sentence
from inzage.connectors.files import sentences, spread, tables
from inzage.connectors.files.encodings import Encoding
from inzage.connectors.files.file import File

Row = TypeVar("Row")
Record = tuple[str, Row | None]
"""The text of a record and what it says; None where it is broken."""

Parse = Callable[[Iterable[str], bool], Iterator[Record[Row]]]
"""Makes records of lines. It is told whether the first of them is the first of a record for sure."""


@dataclass
class Look(Generic[Row]):
    """Some rows of a file, and what was seen of it: so many records in so many bytes, and so many broken ones."""

    rows: list[Row] = field(default_factory=list, repr=False)
    seen: int = 0
    skipped: int = 0
    bytes: int = 0

    def take(self, records: Iterable[Record[Row]], encoding: Encoding, wanted: int) -> None:
        """Keep as many as are wanted of these records, evenly, and count all of them."""
        whole: list[Row] = []
        for text, row in records:
            self.bytes += len(encoding.write(text))
            if row is None:
                self.skipped += 1
            else:
                whole.append(row)
        self.seen += len(whole)
        self.rows += [whole[place] for place in tables.evenly(len(whole), wanted)]

    @property
    def remark(self) -> Sentence | None:
        """What has to be said about the file."""
        return remark(self.skipped, self.seen)


def remark(skipped: int, whole: int) -> Sentence | None:
    """What has to be said where so many were left out and so many were whole."""
    return sentences.SKIPPED.with_facts(skipped=skipped, lines=skipped + whole) if skipped else None


@dataclass(frozen=True, slots=True)
class Lines:
    """The lines of a file from some byte on."""

    file: File
    encoding: Encoding
    start: int

    def __iter__(self) -> Iterator[str]:
        with self.file.text(self.encoding, start=self.start) as text:
            yield from spread.lines(text)

    def look(self, rows: int, parse: Parse[Row]) -> Look[Row]:
        """Look at about `rows` records from all over the file; at its first ones where it is compressed."""
        look = Look[Row]()
        if spread.is_whole(self.file):
            look.take(parse(self, True), self.encoding, rows)
        elif self.file.is_packed:
            look.take(islice(parse(self, True), rows), self.encoding, rows)
        else:
            for piece in spread.pieces(self.file, self.encoding, start=self.start, lines=rows):
                look.take(parse(piece.lines, piece.is_first), self.encoding, piece.wanted)
        return look

    def reckon(self, look: Look[Row]) -> int:
        """How many records there are, if the others are as long as those looked at."""
        if spread.is_whole(self.file) or not look.seen:
            return look.seen
        return round((self.file.size - self.start) * look.seen / look.bytes)
