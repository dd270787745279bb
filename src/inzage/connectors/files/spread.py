"""Lines from all over a file, without reading what lies between."""

import io
from collections.abc import Iterator

from inzage.connectors.files.encodings import Encoding
from inzage.connectors.files.file import File

SMALL = 1 << 21
"""A file up to this size is read whole: to seek in it would take longer."""

PIECES = 24
LEAST = 1 << 15
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


def pieces(file: File, encoding: Encoding, *, start: int, count: int, length: int) -> Iterator[list[str]]:
    """Whole lines from evenly spread places, the first piece from `start`."""
    count = max(1, min(count, (file.size - start) // max(length, LEAST)))
    room = max(0, file.size - start - length)
    left = BUDGET
    # Not in the order of the file: where long lines use up the budget, the pieces that were read are still spread.
    for number in sorted(range(count), key=lambda number: number * GOLDEN % 1):
        place = start + number * room // max(1, count - 1)
        place -= (place - start) % encoding.unit
        lines, used = whole_lines(file, encoding, place, length, is_first=not number)
        yield lines
        left -= used
        if left <= 0:
            return


def whole_lines(file: File, encoding: Encoding, place: int, length: int, *, is_first: bool) -> tuple[list[str], int]:
    """The lines that begin and end in a part of the file, and the bytes read: more of them where no line does."""
    used = 0
    while True:
        found = list(io.StringIO(encoding.read(file.part(place, length)), newline=""))
        used += length
        if place + length < file.size:
            del found[-1:]
        if not is_first:
            del found[:1]
        if found or length >= MOST or place + length >= file.size:
            return found, used
        length *= GROWTH
