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
from typing import Any, Self, cast

import numpy as np
import pyarrow as pa

from inzage.detection.kernel.compiled import called
from inzage.scanning.hashing import (
    FOLDS,
    LONG,
    LONGEST_DIGITS,
    LONGEST_KEY,
    NUMBER,
    OTHER,
    SMALL,
    Bytes,
    Hashes,
    Offsets,
    ends_of,
    hash_texts,
    normalise,
    plain_sip,
)

VERSION = 2
HEAD = struct.Struct("<BBxxIII")
WIDTH = 8
ALL = 2**64
LOOSE = dict.fromkeys(map(ord, " \t\r\n\u00a0.-/"))
FRACTION = re.compile(r"\d+[.,]\d+")
LONGEST_NUMBER = 18
BETWEEN = "\x00"
FEW = 100
"""So few texts are hashed without compiled code."""

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


@dataclass(frozen=True, slots=True)
class Hashed:
    """
    The hashes of the values of a column, in the same order.

    `can_be_keys` unless one is too long for that. `lowest` and `highest` are those of values that are all whole
    numbers; where they are not, `lowest` is above `highest`.
    """

    hashes: Hashes
    can_be_keys: bool = True
    are_numbers: bool = False
    lowest: int = ALL
    highest: int = 0


class Hasher:
    """Hashes values under one key, so that only who has the key can try what a hash was made of."""

    def __init__(self, key: bytes) -> None:
        self._key = np.frombuffer(hashlib.blake2b(key, digest_size=2 * WIDTH).digest(), "<u8")

    def of(self, texts: "pa.Array[Any]") -> Hashed:
        """Hash texts (an array of strings without nulls) in the form in which they are compared."""
        if len(texts) <= FEW:
            return self._of_few(listed(texts))
        content, offsets = buffers(texts)
        size = int(offsets[-1] - offsets[0])
        loose, ends = np.empty(size + 1, np.uint8), np.zeros(len(offsets), np.int64)
        kinds = np.empty(len(texts), np.uint8)
        called(normalise, content, offsets, SMALL, FOLDS, loose, ends, kinds)
        hashes = np.empty(len(texts), np.uint64)
        called(hash_texts, loose, ends, self._key, hashes)
        others, can_be_keys = np.flatnonzero(kinds == OTHER), not (kinds == LONG).any()
        if len(others):
            taken = texts.take(others)
            hashes[others] = self._of_others(taken)
            can_be_keys = can_be_keys and max(map(len, listed(taken.unique()))) <= LONGEST_KEY
        are_numbers = bool(len(kinds)) and bool((kinds == NUMBER).all())
        lowest, highest = called(ends_of, loose, ends, np.uint64(ALL - 1), np.uint64(0)) if are_numbers else (ALL, 0)
        return Hashed(hashes, can_be_keys, are_numbers, int(lowest), int(highest))

    def _of_few(self, texts: Sequence[str]) -> Hashed:
        """The same without compiled code: to load that takes longer than to do without it."""
        low, high = map(int, self._key)
        found = [normal(text) for text in texts]
        hashes = np.array([plain_sip(text.encode("utf-8", "surrogatepass"), low, high) for text in found], np.uint64)
        can_be_keys = all(len(text) <= LONGEST_KEY for text in texts)
        if not found or not all(text.isdigit() and text.isascii() and len(text) < LONGEST_DIGITS for text in found):
            return Hashed(hashes, can_be_keys)
        numbers = list(map(int, found))
        return Hashed(hashes, can_be_keys, are_numbers=True, lowest=min(numbers), highest=max(numbers))

    def _of_others(self, texts: "pa.Array[Any]") -> Hashes:
        """Only Python folds the cases of all alphabets; it does so once for each different text."""
        coded = texts.dictionary_encode()
        content, offsets = buffers(pa.array(normals(listed(coded.dictionary)), pa.large_string()))
        hashes = np.empty(len(coded.dictionary), np.uint64)
        called(hash_texts, content, offsets, self._key, hashes)
        return hashes.take(coded.indices.to_numpy())


def listed(texts: "pa.Array[Any]") -> list[str]:
    return cast("list[str]", texts.to_pylist())


def buffers(texts: "pa.Array[Any]") -> tuple[Bytes, Offsets]:
    """The bytes of an array of texts, and where each begins."""
    width = "<i8" if pa.types.is_large_string(texts.type) else "<i4"
    _, places, content = texts.buffers()
    if not len(texts) or places is None:
        return np.empty(0, np.uint8), np.zeros(1, np.int64)
    offsets = np.frombuffer(memoryview(places), width)[texts.offset : texts.offset + len(texts) + 1]
    return np.frombuffer(memoryview(content) if content else b"", np.uint8), offsets.astype(np.int64)


def normal(value: object) -> str:
    """The form in which values are compared: small letters, no spaces or separators, numbers without leading zeros."""
    if isinstance(value, int) and not isinstance(value, bool):
        return str(value)
    if isinstance(value, float | Decimal) and value == int(value):
        return str(int(value))
    text = value.hex() if isinstance(value, bytes) else str(value).casefold()
    loose = text.translate(LOOSE).replace(BETWEEN, "")
    return plain(text, loose) if loose.isdigit() else loose


def normals(texts: Sequence[str]) -> list[str]:
    """The normal form of many texts, all at once: that is several times as fast."""
    folded = BETWEEN.join(texts).casefold()
    looses = folded.translate(LOOSE).split(BETWEEN)
    if len(looses) != len(texts):
        return list(map(normal, texts))
    return [
        plain(text, loose) if loose.isdigit() else loose
        for text, loose in zip(folded.split(BETWEEN), looses, strict=True)
    ]


def plain(text: str, loose: str) -> str:
    """The form of a number without separators, unless they set a fraction apart, and without leading zeros."""
    if FRACTION.fullmatch(text.strip()):
        return text.strip()
    return (loose.lstrip("0") or "0") if len(loose) <= LONGEST_NUMBER and loose.isascii() else loose


def dialled(text: str) -> str:
    """A telephone number in normal form, without what countries and trunks put before it."""
    digits = "".join(filter(str.isdigit, text))
    return digits[-SUBSCRIBER:]
