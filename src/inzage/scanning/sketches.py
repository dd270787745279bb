"""
Keyed hashes of the values of a field, to compare fields by without keeping a value.

A sketch is a uniform sample of the *different* values: the lowest hashes (bottom-k). Two sketches under one key show
how much of one field is also in the other, whatever the types: the number 100003 and the text "0100 003" have one hash.
"""

import hashlib
import re
import struct
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from enum import IntFlag
from typing import Self

import numpy as np
from numpy.typing import NDArray

Hashes = NDArray[np.uint64]

VERSION = 1
HEAD = struct.Struct("<BBxxIII")
WIDTH = 8
ALL = 2**64
LOOSE = re.compile(r"[\s.\-/]+")
FRACTION = re.compile(r"\d+[.,]\d+")
LONGEST_NUMBER = 18
SUBSCRIBER = 9
"""The last digits of a telephone number: what comes before is written in many ways (06, +31 6, 0031 6)."""


class Form(IntFlag):
    """What the values looked like before they were hashed."""

    NUMBERS = 1
    SERIAL = 2
    """Whole numbers that lie close together and begin low, as every table counts its rows: they fit in one another."""


@dataclass(frozen=True, slots=True)
class Overlap:
    """Of so many different values that could be compared, so many are in the other field too."""

    found: int
    of: int


@dataclass(frozen=True, slots=True)
class Sketch:
    """The lowest `hashes`, sorted, out of so many `different` values in so many `filled` rows."""

    form: Form
    filled: int
    different: int
    hashes: Hashes

    def __repr__(self) -> str:
        return f"Sketch({self.different} different of {self.filled})"

    @property
    def is_unique(self) -> bool:
        """Whether no value came twice."""
        return self.different >= self.filled

    @property
    def is_serial(self) -> bool:
        return Form.SERIAL in self.form

    @property
    def reach(self) -> int:
        """Below this, every different value is in the sketch."""
        return ALL if len(self.hashes) >= self.different else int(self.hashes[-1]) + 1

    def overlap(self, other: Self) -> Overlap:
        """How many of our different values are in the other, as far as both sketches reach."""
        reach = min(self.reach, other.reach)
        ours, theirs = below(self.hashes, reach), below(other.hashes, reach)
        return Overlap(len(np.intersect1d(ours, theirs, assume_unique=True)), len(ours))

    def pack(self) -> bytes:
        head = HEAD.pack(VERSION, self.form, self.filled, self.different, len(self.hashes))
        return head + self.hashes.astype("<u8").tobytes()

    @classmethod
    def unpack(cls, packed: bytes) -> Self | None:
        """Read a sketch back; None where there is none, or one of another version."""
        if len(packed) < HEAD.size:
            return None
        version, form, filled, different, count = HEAD.unpack_from(packed)
        if version != VERSION or len(packed) != HEAD.size + WIDTH * count:
            return None
        return cls(Form(form), filled, different, np.frombuffer(packed, "<u8", count, HEAD.size))


def below(hashes: Hashes, reach: int) -> Hashes:
    return hashes if reach >= ALL else hashes[: np.searchsorted(hashes, np.uint64(reach))]


class Hasher:
    """Hashes values under one key, so that only who has the key can try what a hash was made of."""

    def __init__(self, key: bytes) -> None:
        self._empty = hashlib.blake2b(key=key, digest_size=WIDTH)

    def of(self, texts: Iterable[str]) -> Hashes:
        """The hashes of texts in their normal form, in the same order."""
        empty, packed = self._empty.copy, bytearray()
        for text in texts:
            one = empty()
            one.update(text.encode("utf-8", "surrogatepass"))
            packed += one.digest()
        return np.frombuffer(bytes(packed), "<u8")


def normal(value: object) -> str:
    """The form in which values are compared: small letters, no spaces or separators, numbers without leading zeros."""
    if isinstance(value, int) and not isinstance(value, bool):
        return str(value)
    if isinstance(value, float | Decimal) and value == int(value):
        return str(int(value))
    text = value.hex() if isinstance(value, bytes) else str(value).strip().casefold()
    if FRACTION.fullmatch(text):
        return text
    text = LOOSE.sub("", text)
    if len(text) <= LONGEST_NUMBER and text.isascii() and text.isdigit():
        return text.lstrip("0") or "0"
    return text


def dialled(text: str) -> str:
    """A telephone number in normal form, without what countries and trunks put before it."""
    digits = "".join(filter(str.isdigit, text))
    return digits[-SUBSCRIBER:]
