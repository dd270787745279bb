"""One file and its bytes: a part of it, or all of it as a stream, unpacked where it is compressed."""

import bz2
import gzip
import io
import lzma
import re
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cached_property
from typing import BinaryIO, cast

import pyarrow as pa
from fsspec import AbstractFileSystem

from inzage.connectors.errors import Broken
from inzage.connectors.files import sentences
from inzage.connectors.files.encodings import Encoding

HEAD = 1 << 16
"""How much is looked at to tell what a file is."""


def gz(packed: BinaryIO) -> BinaryIO:
    return cast("BinaryIO", gzip.open(packed))


def bzip2(packed: BinaryIO) -> BinaryIO:
    return cast("BinaryIO", bz2.open(packed))


def xz(packed: BinaryIO) -> BinaryIO:
    return cast("BinaryIO", lzma.open(packed))


def zstd(packed: BinaryIO) -> BinaryIO:
    return cast("BinaryIO", pa.CompressedInputStream(pa.PythonFile(cast("io.IOBase", packed), mode="r"), "zstd"))


PACKINGS: tuple[tuple[re.Pattern[bytes], Callable[[BinaryIO], BinaryIO]], ...] = (
    (re.compile(rb"\x1f\x8b\x08"), gz),
    (re.compile(rb"BZh[1-9](1AY&SY|\x17rE8P\x90)"), bzip2),
    (re.compile(rb"\xfd7zXZ\x00"), xz),
    (re.compile(rb"\x28\xb5\x2f\xfd"), zstd),
)
"""How to unpack, by the first bytes."""


@contextmanager
def damage_told(place: str) -> Iterator[None]:
    """Say of a compressed file that it is damaged; each library has its own word for that."""
    try:
        yield
    except (EOFError, zlib.error, lzma.LZMAError):
        raise Broken(sentences.DAMAGED_PACKING, place=place) from None
    except OSError as error:
        # What a disk or a network says has a class or a number of its own.
        if type(error) in {OSError, gzip.BadGzipFile} and error.errno is None:
            raise Broken(sentences.DAMAGED_PACKING, place=place) from None
        raise


@dataclass(frozen=True)
class File:
    """A file of a store. Its bytes are read when asked for, and not many more than asked for."""

    name: str
    path: str
    size: int
    fs: AbstractFileSystem = field(repr=False)

    @cached_property
    def raw_head(self) -> bytes:
        return self._range(0, HEAD)

    @cached_property
    def unpack(self) -> Callable[[BinaryIO], BinaryIO] | None:
        return next((unpack for magic, unpack in PACKINGS if magic.match(self.raw_head)), None)

    @property
    def is_packed(self) -> bool:
        return self.unpack is not None

    @cached_property
    def head(self) -> bytes:
        """The first bytes, unpacked."""
        if not self.is_packed:
            return self.raw_head
        with self.stream() as stream:
            return stream.read(HEAD)

    @property
    def is_in_head(self) -> bool:
        """Whether the head is all there is."""
        return len(self.head) < HEAD

    def part(self, start: int, length: int) -> bytes:
        """Some bytes of a file that is not compressed."""
        if start + length <= len(self.raw_head):
            return self.raw_head[start : start + length]
        return self._range(start, length)

    @contextmanager
    def stream(self) -> Iterator[BinaryIO]:
        """All bytes, unpacked, from the first."""
        with self.fs.open(self.path, "rb") as opened:
            if self.unpack is None:
                yield opened
            else:
                with damage_told(self.name), self.unpack(opened) as unpacked:
                    yield unpacked

    @contextmanager
    def text(self, encoding: Encoding, *, start: int = 0) -> Iterator[io.TextIOWrapper]:
        """All text from a byte, behind the mark at the earliest, with its line ends as they are."""
        with self.stream() as stream:
            stream.read(max(start, len(encoding.mark)))
            yield io.TextIOWrapper(stream, encoding=encoding.name, errors=encoding.errors, newline="")

    def _range(self, start: int, length: int) -> bytes:
        end = min(self.size, start + length)
        return cast("bytes", self.fs.cat_file(self.path, start=start, end=end)) if start < end else b""
