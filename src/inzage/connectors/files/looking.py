"""A look at a text of records: some of them, from all over, and how many there will be."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from itertools import islice
from typing import Generic, TypeVar

from inzage.connectors.errors import Sentence
from inzage.connectors.files import sentences, spread, tables
from inzage.connectors.files.encodings import Encoding
from inzage.connectors.files.file import File
from inzage.connectors.records import Drawn, How

Row = TypeVar("Row")
Record = tuple[str, Row | None]
"""The text of a record and what it says; None where it is broken."""

Parse = Callable[[Iterable[str], bool], Iterator[Record[Row]]]
"""Makes records of lines. It is told whether the first of them is the first of a record for sure."""


ALL_OVER = Drawn(How.RANDOM)

KNOWN = 3
"""So many figures of an estimate are told."""


@dataclass
class Look(Generic[Row]):
    """
    Some rows of a file, and what was seen of it: so many records in so many bytes, and so many broken ones.

    `drawn` is how the rows were chosen.
    """

    rows: list[Row] = field(default_factory=list, repr=False)
    seen: int = 0
    skipped: int = 0
    bytes: int = 0
    drawn: Drawn = ALL_OVER

    def take(self, records: Iterable[Record[Row]], encoding: Encoding, wanted: int) -> None:
        """Keep as many as are wanted of these records, by chance, and count all of them."""
        self.rows += tables.drawn(self._whole(records, encoding), wanted)

    def _whole(self, records: Iterable[Record[Row]], encoding: Encoding) -> Iterator[Row]:
        for text, row in records:
            self.bytes += len(encoding.write(text))
            if row is None:
                self.skipped += 1
            else:
                self.seen += 1
                yield row

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
        """Look at about `rows` records from a few places all over the file; at the first ones of a compressed one."""
        look = Look[Row]()
        if spread.is_whole(self.file):
            look.take(parse(self, True), self.encoding, rows)
        elif self.file.is_packed:
            look.take(islice(parse(self, True), rows), self.encoding, rows)
            look.drawn = Drawn(How.FIRST)
        else:
            found = spread.pieces(self.file, self.encoding, start=self.start, lines=rows)
            for places, piece in enumerate(found, start=1):
                look.take(parse(piece.lines, piece.is_first), self.encoding, piece.wanted)
                look.drawn = Drawn(How.PLACES, places)
        return look

    def draw(self, rows: int, parse: Parse[Row]) -> Look[Row]:
        """
        Draw about `rows` records by chance from all over the file.

        A compressed one is unpacked from its beginning, as far as that is not too much. Over a network, and where lines
        are very long, they come from a few places.
        """
        look = Look[Row]()
        if self.file.is_packed:
            unpacked = spread.Beginning(self, spread.BUDGET)
            look.take(parse(unpacked, True), self.encoding, rows)
            look.drawn = ALL_OVER if unpacked.is_all else Drawn(How.FIRST)
        elif not spread.is_whole(self.file) and spread.is_near(self.file, self.encoding, lines=rows):
            for piece in spread.scattered(self.file, self.encoding, start=self.start, lines=rows):
                look.take(islice(parse(piece.lines, piece.is_first), 1), self.encoding, 1)
        else:
            return self.look(rows, parse)
        return look

    def reckon(self, look: Look[Row]) -> int:
        """How many records there are, if the others are as long as those looked at."""
        if spread.is_whole(self.file) or not look.seen:
            return look.seen
        return rounded((self.file.size - self.start) * look.seen / look.bytes)


def rounded(estimate: float) -> int:
    """An estimate without the figures that nobody knows: 1,001,528 records are about a million."""
    return int(float(f"{estimate:.{KNOWN}g}"))
