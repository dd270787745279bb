"""A log as blocks of whole records, whatever its size: from a path or an open file, plain or packed by gzip."""

import gzip
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from io import BufferedReader, RawIOBase
from pathlib import Path
from typing import BinaryIO, cast

from inzage.connectors.errors import Broken, Refused, Unreachable
from inzage.connectors.logs import sentences

BLOCK = 4 << 20
LONGEST = 16 << 20
"""A record longer than this is not read."""
GZIP = b"\x1f\x8b"


@dataclass(frozen=True, slots=True)
class Chunk:
    """Whole records, and the number of the line that they begin on."""

    text: bytes = field(repr=False)
    line: int


@dataclass(slots=True)
class Ending:
    """How the reading went, known when it is over."""

    lines: int = 0
    is_cut: bool = False
    too_long: list[int] = field(default_factory=list)


@contextmanager
def opened(source: str | Path | BinaryIO) -> Iterator[BinaryIO]:
    """Open a log to read, unpacked if gzip packed it; a file that was given open stays open."""
    if isinstance(source, str | Path):
        with found(Path(source)) as file:
            yield unpacked(file)
        return
    file = BufferedReader(cast("RawIOBase", source))
    try:
        yield unpacked(file)
    finally:
        file.detach()


def found(path: Path) -> BufferedReader:
    try:
        return path.open("rb")
    except PermissionError:
        raise Refused(sentences.MAY_NOT_READ, place=path.name) from None
    except (OSError, ValueError):
        raise Unreachable(sentences.NO_LOG, place=path.name) from None


def unpacked(file: BufferedReader) -> BinaryIO:
    return cast("BinaryIO", gzip.open(file) if file.peek(2)[:2] == GZIP else file)


def bitten(file: BinaryIO, ending: Ending, size: int) -> bytes:
    """Read so many bytes, fewer where the log or the packed part of it ends."""
    pieces, left = [], size
    try:
        while left and (piece := cast("BufferedReader", file).read1(left)):
            pieces.append(piece)
            left -= len(piece)
    except EOFError:
        ending.is_cut = True
    except (gzip.BadGzipFile, zlib.error):
        raise Broken(sentences.DAMAGED) from None
    return b"".join(pieces)


def chunks(
    first: bytes, file: BinaryIO, cut: Callable[[bytes], int], end: Callable[[bytes], int], ending: Ending
) -> Iterator[Chunk]:
    """
    Cut a log into blocks, each ending where `cut` says that the last whole record ends; the last one where `end` does.

    Lines are counted in `ending`. What is still being written at the end waits for the next time.
    """
    rest, line = first, 1
    while bite := bitten(file, ending, BLOCK):
        rest += bite
        at = cut(rest)
        if not at and len(rest) > LONGEST:
            ending.too_long.append(line)
            at = len(rest)
            line, rest = line + rest.count(b"\n"), b""
        if at and rest:
            yield Chunk(rest[:at], line)
            line, rest = line + rest.count(b"\n", 0, at), rest[at:]
    whole = end(rest)
    if whole:
        yield Chunk(rest[:whole], line)
    ending.is_cut |= whole < len(rest)
    ending.lines = line - 1 + rest.count(b"\n")


def lines_end(text: bytes) -> int:
    """Say where the last whole line ends."""
    return text.rfind(b"\n") + 1
