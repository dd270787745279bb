"""Lines from all over a file, without reading what lies between."""

import io
import random
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from fsspec.implementations.local import LocalFileSystem

from inzage.connectors.files.encodings import Encoding
from inzage.connectors.files.file import File

SMALL = 1 << 21
"""A file up to this size is read whole: to seek in it would take longer."""

PIECES = 24
LEAST = 1 << 15
NEAR = 4
"""So many lines are read at a place of which one is wanted: it may begin in the middle of one, and one may go on."""

MOST = 1 << 25
"""The bytes of a piece: more only where not one whole line is in it."""

BUDGET = 1 << 25
"""No more is read for a sample than about this, however long the lines are."""

GROWTH = 8
GOLDEN = 0.618034
LONGEST_LINE = 1 << 25


def is_whole(file: File) -> bool:
    """Whether a file is so small that a look at it is a look at all of it."""
    return not file.is_packed and file.size <= SMALL


def lines(text: io.TextIOBase) -> Iterator[str]:
    """The lines of a text. What goes on for ever without a line end, as binary rubbish does, is cut."""
    while line := text.readline(LONGEST_LINE):
        yield line


@dataclass(frozen=True, slots=True)
class Piece:
    """Whole lines that follow each other, and how many are wanted. Only the first piece is sure to begin a record."""

    lines: Sequence[str] = field(repr=False)
    wanted: int
    is_first: bool


@dataclass
class Beginning:
    """The first lines of a compressed file, until so many signs were unpacked; `is_all` where these were all."""

    lines: Iterable[str] = field(repr=False)
    budget: int
    is_all: bool = False

    def __iter__(self) -> Iterator[str]:
        left = self.budget
        for line in self.lines:
            yield line
            left -= len(line)
            if left <= 0:
                return
        self.is_all = True


def is_near(file: File, encoding: Encoding, *, lines: int) -> bool:
    """Whether so many lines can be read each at a place of its own: over a network every place takes a while."""
    is_local = isinstance(file.fs, LocalFileSystem)
    return is_local and not file.is_packed and lines * NEAR * line_length(file, encoding) <= BUDGET


def scattered(file: File, encoding: Encoding, *, start: int, lines: int) -> Iterator[Piece]:
    """So many pieces of which one record is wanted, each at a place by chance in its own part of the file."""
    chance, part = random.Random(file.size), (file.size - start) / lines  # noqa: S311 - no secret
    length, before = NEAR * line_length(file, encoding), -1
    for number in range(lines):
        place = start + int((number + chance.random()) * part) if number else start
        place -= (place - start) % encoding.unit
        found, _, begin = whole_lines(file, encoding, place, length, is_first=place == start)
        # Where a line is longer than a part, two places may lead to it.
        if found and begin > before:
            before = begin
            yield Piece(found, 1, is_first=place == start)


def pieces(file: File, encoding: Encoding, *, start: int, lines: int) -> Iterator[Piece]:
    """Pieces from evenly spread places that have about so many lines together, the first from `start`."""
    length = max(LEAST, 2 * lines * line_length(file, encoding) // PIECES)
    count = max(1, min(PIECES, (file.size - start) // length))
    room = max(0, file.size - start - length)
    left = BUDGET
    # Not in the order of the file: where long lines use up the budget, the pieces that were read are still spread.
    for number in sorted(range(count), key=lambda number: number * GOLDEN % 1):
        place = start + number * room // max(1, count - 1)
        place -= (place - start) % encoding.unit
        found, used, _ = whole_lines(file, encoding, place, length, is_first=not number)
        yield Piece(found, -(-lines // count), is_first=not number)
        left -= used
        if left <= 0:
            return


def line_length(file: File, encoding: Encoding) -> int:
    """How many bytes a line has, by those of the beginning."""
    return len(file.head) // max(1, encoding.read(file.head).count("\n"))


def whole_lines(
    file: File, encoding: Encoding, place: int, length: int, *, is_first: bool
) -> tuple[list[str], int, int]:
    """
    The lines that begin and end in a part of the file, the bytes read, and where the first of the lines begins.

    More is read where no line does.
    """
    used = 0
    while True:
        found = list(io.StringIO(encoding.read(file.part(place, length)), newline=""))
        used += length
        if place + length < file.size:
            del found[-1:]
        begin = place
        if not is_first:
            begin += sum(len(encoding.write(line)) for line in found[:1])
            del found[:1]
        if found or length >= MOST or place + length >= file.size:
            return found, used, begin
        length *= GROWTH
