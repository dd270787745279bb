"""
Keyed hashes of the values of a field, to compare fields by without keeping a value.

A sketch is a uniform sample of the *different* values: the lowest hashes (bottom-k). Two sketches under one key show
how much of one field is also in the other, whatever the types: the number 100003 and the text "0100 003" have one hash.
"""

import hashlib
import re
import struct
from collections.abc import Sequence
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
LOOSE = dict.fromkeys(map(ord, " \t\r\n\u00a0.-/"))
FRACTION = re.compile(r"\d+[.,]\d+")
LONGEST_NUMBER = 18
BETWEEN = "\x00"
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

    def of(self, texts: Sequence[str]) -> Hashes:
        """The hashes of texts in their normal form, in the same order."""
        parts = BETWEEN.join(texts).encode("utf-8", "surrogatepass").split(BETWEEN.encode())
        if len(parts) != len(texts):
            parts = [text.encode("utf-8", "surrogatepass") for text in texts]
        copy, digests = self._empty.copy, []
        for part in parts:
            one = copy()
            one.update(part)
            digests.append(one.digest())
        return np.frombuffer(b"".join(digests), "<u8")


def normal(value: object) -> str:
    """The form in which values are compared: small letters, no spaces or separators, numbers without leading zeros."""
    if isinstance(value, int) and not isinstance(value, bool):
        return str(value)
    if isinstance(value, float | Decimal) and value == int(value):
        return str(int(value))
    text = value.hex() if isinstance(value, bytes) else str(value).casefold()
    loose = text.translate(LOOSE)
    return plain(text, loose) if loose.isdigit() else loose


def normals(values: Sequence[object]) -> list[str]:
    """The normal form of many values; of a column of texts all at once, for that is several times as fast."""
    types = set(map(type, values))
    if types == {int}:
        return list(map(str, values))
    if types == {str}:
        folded = BETWEEN.join(map(str, values)).casefold()
        texts, loose = folded.split(BETWEEN), folded.translate(LOOSE).split(BETWEEN)
        if len(texts) == len(values):
            return [plain(text, one) if one.isdigit() else one for text, one in zip(texts, loose, strict=True)]
    return list(map(normal, values))


def plain(text: str, loose: str) -> str:
    """The form of a number without separators, unless they set a fraction apart, and without leading zeros."""
    if FRACTION.fullmatch(text.strip()):
        return text.strip()
    return (loose.lstrip("0") or "0") if len(loose) <= LONGEST_NUMBER and loose.isascii() else loose


def dialled(text: str) -> str:
    """A telephone number in normal form, without what countries and trunks put before it."""
    digits = "".join(filter(str.isdigit, text))
    return digits[-SUBSCRIBER:]
