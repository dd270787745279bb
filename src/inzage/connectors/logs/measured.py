"""A log measured while it is read, by what it holds unpacked: so that one that was read before is known again."""

import gzip
import hashlib
import zlib
from collections.abc import Collection
from io import RawIOBase
from typing import BinaryIO

from inzage.connectors.errors import Broken, Unsupported
from inzage.connectors.logs import sentences
from inzage.connectors.logs.marks import Marking


class Measured(RawIOBase):
    """
    An unpacked log to read once, from begin to end.

    `size` and `digest` are those of all that was read. `begins_with` are the digests of its first so many bytes, for
    each of the `sizes` that were given: a log that grew begins with what it held before. One of more than `most` bytes
    is refused. `marking` sees all that is read.
    """

    def __init__(
        self,
        file: BinaryIO,
        *,
        sizes: Collection[int] = (),
        most: int | None = None,
        marking: Marking | None = None,
    ) -> None:
        super().__init__()
        self._marking = marking
        self._file, self._most = file, most
        self._marks = sorted(set(sizes))
        self._hash = hashlib.sha256()
        self.size = 0
        self.begins_with: set[str] = set()

    @property
    def digest(self) -> str:
        return self._hash.hexdigest()

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override] # what a reader with a buffer gives
        """Fill the buffer, and take along what went in."""
        try:
            piece = self._file.read(len(buffer))
        except EOFError:
            # The packed log is not whole: what there is counts, and its last line is cut.
            piece = b""
        except (gzip.BadGzipFile, zlib.error):
            raise Broken(sentences.DAMAGED) from None
        buffer[: len(piece)] = piece
        self._take(memoryview(piece))
        if self._marking:
            self._marking.add(piece)
        return len(piece)

    def _take(self, piece: memoryview) -> None:
        if self._most is not None and self.size + len(piece) > self._most:
            raise Unsupported(sentences.TOO_LARGE)
        while self._marks and self._marks[0] <= self.size + len(piece):
            at = self._marks.pop(0) - self.size
            self._add(piece[:at])
            self.begins_with.add(self.digest)
            piece = piece[at:]
        self._add(piece)

    def _add(self, piece: memoryview) -> None:
        self._hash.update(piece)
        self.size += len(piece)
