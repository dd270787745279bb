"""
By which lines a log is known again in another one: keyed hashes of some of its lines, and of no part of a line.

Of a short log every line is kept, of a long one each so many, chosen by what stands in the line, so that two logs
choose the same lines. The first and the last line are kept of each, and looked for in every log that comes after it: so
it is known where one goes on where another ended. A few hundred lines from the middle of a log of millions are not
known again.
"""

import re
import struct
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from hashlib import blake2b
from typing import Self
from zlib import crc32

MOST = 2**15
"""So many lines are kept; where there are more, half as many of all are."""

LONGEST = 4_096
"""More of a line is not looked at."""

MOMENT = re.compile(rb"\d{4}-\d\d-\d\d[T ]\d\d:\d\d|\d{8} \d\d:\d\d:\d\d,|\d\d/[A-Z][a-z]{2}/\d{4}:\d\d:\d\d")
"""A line without one, such as the rest of a statement, may stand in any log."""

WIDTH = 8
VERSION = 1
HEAD = struct.Struct("<BBQ")
END = struct.Struct("<I8s")
BOM = b"\xef\xbb\xbf"


class Beside(StrEnum):
    """How a log lies beside another one."""

    APART = "apart"
    WITHIN = "within"
    AROUND = "around"
    PARTLY = "partly"


@dataclass(frozen=True, slots=True)
class End:
    """The first or the last line of a log: a number to look for it by, and its hash."""

    number: int
    mark: bytes


@dataclass(frozen=True, slots=True)
class Marks:
    """What is kept of the lines of a log: hashes from all over it, with how rare each is, and its two ends."""

    level: int
    spread: Mapping[bytes, int] = field(repr=False)
    ends: tuple[End, End] | None = field(repr=False)

    def above(self, level: int) -> set[bytes]:
        return {mark for mark, rare in self.spread.items() if rare >= level}

    def pack(self) -> bytes:
        ends = b"".join(END.pack(end.number, end.mark) for end in self.ends or ())
        spread = b"".join(mark + bytes([rare]) for mark, rare in self.spread.items())
        return HEAD.pack(VERSION, self.level, len(ends)) + ends + spread

    @classmethod
    def unpack(cls, packed: bytes) -> Self | None:
        """Read marks back; None where there are none, or those of another version."""
        if len(packed) < HEAD.size or packed[0] != VERSION:
            return None
        _version, level, size = HEAD.unpack_from(packed)
        told = [End(*END.unpack_from(packed, HEAD.size + at)) for at in range(0, size, END.size)]
        begin, step = HEAD.size + size, WIDTH + 1
        spread = {packed[at : at + WIDTH]: packed[at + WIDTH] for at in range(begin, len(packed), step)}
        return cls(level, spread, (told[0], told[1]) if told else None)


class Marking:
    """Take the marks of a log while it is read, and look for the ends of the `known` ones in it."""

    def __init__(self, key: bytes, known: Iterable[Marks] = ()) -> None:
        self._key = blake2b(key, digest_size=32, person=b"lines of logs").digest()
        self._seed = int.from_bytes(self._key[:4], "little")
        self._wanted = {end.number for marks in known for end in marks.ends or ()}
        self._level, self._spread = 0, dict[bytes, int]()
        self._first: End | None = None
        self._last: End | None = None
        self._rest, self._is_begun = b"", False
        self.found: set[bytes] = set()

    def add(self, piece: bytes) -> None:
        """Take the next bytes; a line counts when it is ended."""
        *lines, rest = (self._rest + piece).split(b"\n")
        self._rest = rest[:LONGEST]
        if lines and not self._is_begun:
            lines[0], self._is_begun = lines[0].removeprefix(BOM), True
        numbers = [crc32(line[:LONGEST], self._seed) for line in lines]
        mask = 2**self._level - 1
        for line, number in zip(lines, numbers, strict=True):
            if not number & mask or number in self._wanted:
                self._keep(line, number)
        self._first = self._first or self._end(lines, numbers)
        self._last = self._end(lines[::-1], numbers[::-1]) or self._last

    def marks(self) -> Marks:
        return Marks(self._level, self._spread, (self._first, self._last) if self._first and self._last else None)

    def _keep(self, line: bytes, number: int) -> None:
        if not moment(line):
            return
        mark, rare = self._mark(line), rareness(number)
        if number in self._wanted:
            self.found.add(mark)
        if rare >= self._level:
            self._spread[mark] = rare
        while len(self._spread) > MOST:
            self._level += 1
            self._spread = {mark: rare for mark, rare in self._spread.items() if rare >= self._level}

    def _end(self, lines: list[bytes], numbers: list[int]) -> End | None:
        """The first of these lines that has a moment."""
        told = (End(number, self._mark(line)) for line, number in zip(lines, numbers, strict=True) if moment(line))
        return next(told, None)

    def _mark(self, line: bytes) -> bytes:
        return blake2b(line[:LONGEST], digest_size=WIDTH, key=self._key).digest()


def moment(line: bytes) -> bool:
    return bool(MOMENT.search(line, 0, LONGEST))


def rareness(number: int) -> int:
    """How often the number can be halved: one of two to that power."""
    return (number & -number).bit_length() - 1 if number else 32


def beside(log: Marks, found: set[bytes], other: Marks) -> Beside:
    """Say how a log lies beside another one, of which `found` has the ends that were met in it."""
    level = max(log.level, other.level)
    ours, theirs = log.above(level), other.above(level)
    has_first, has_last = (end.mark in found for end in other.ends) if other.ends else (False, False)
    # One line alone may well be the same in two logs: two programs did the same in one second.
    if len(ours & theirs) <= 1 and not has_first and not has_last:
        return Beside.APART
    if has_first and has_last and theirs <= ours:
        return Beside.AROUND
    begins_before = has_first and ends_otherwise(log, other, 0)
    goes_on = has_last and ends_otherwise(log, other, 1)
    if ours and ours <= theirs and not begins_before and not goes_on:
        return Beside.WITHIN
    return Beside.PARTLY


def ends_otherwise(log: Marks, other: Marks, at: int) -> bool:
    """Whether the first or the last lines of two logs differ."""
    return bool(log.ends and other.ends and log.ends[at].mark != other.ends[at].mark)
