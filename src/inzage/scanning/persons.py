"""
Of how many people something is too old, while rows go by: by hashes under a key that nobody keeps.

Up to a million people are counted exactly. From there on only those whose hash is low enough are remembered, half as
many each time that there are too many, and stand for the others: memory stays bounded, the estimate within a percent.
"""

import secrets
from datetime import date
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.compute
from numpy.typing import NDArray

from inzage.connectors.records import People
from inzage.detection.kernel.compiled import called
from inzage.scanning.hashing import Hashes, hash_texts, plain_sip
from inzage.scanning.sketches import FEW, WIDTH, buffers

compute: Any = pyarrow.compute
"""Its stubs know less than it does."""

Values = Any
"""A column of a table, in one or more pieces."""

Days = NDArray[np.int32]

MOST = 2**20
BITS = 64
NEVER = 2**31 - 1
"""The day of a row that has none: what it holds may be younger than anything."""

BEFORE_ALL = -(2**31)


class Persons:
    """The first and the last day of each person; `until` is the day to compare with, None where there is none."""

    def __init__(self, until: date | None, *, most: int = MOST) -> None:
        self._until = (until - date(1970, 1, 1)).days if until else BEFORE_ALL
        self._most, self._level, self._nameless = most, 0, 0
        self._key: Hashes = np.frombuffer(secrets.token_bytes(2 * WIDTH), "<u8")
        self._known = (np.empty(0, np.uint64), np.empty(0, np.int32), np.empty(0, np.int32))
        self._waiting: list[tuple[Hashes, Days]] = []

    def add(self, who: Values, days: Values) -> bool:
        """Take the next rows: who each is about, and its day. False where values of such a type tell nobody apart."""
        texts = told(who)
        if texts is None:
            return False
        moments: Days = joined(compute.fill_null(days.cast(pa.int32()), NEVER)).to_numpy()
        names = np.asarray(texts.is_valid().to_numpy(zero_copy_only=False), bool)
        self._nameless += int((moments[~names] <= self._until).sum())
        self._waiting.append((self._hashed(texts.drop_null()), moments[names]))
        if sum(len(hashes) for hashes, _ in self._waiting) > max(len(self._known[0]), self._most // 4):
            self._settle()
        return True

    def people(self) -> People:
        """How many there are, and of how many something is so old, or everything."""
        self._settle()
        who, first, last = self._known
        times = 2**self._level
        return People(
            total=len(who) * times,
            before=int((first <= self._until).sum()) * times,
            entirely=int((last <= self._until).sum()) * times,
            nameless=self._nameless,
            is_exact=not self._level,
        )

    def _hashed(self, texts: Values) -> Hashes:
        if len(texts) <= FEW:
            # To load compiled code takes longer than to do without it.
            low, high = map(int, self._key)
            return np.array(
                [plain_sip(bytes(text), low, high) for text in texts.cast(pa.binary()).to_pylist()], np.uint64
            )
        content, offsets = buffers(texts)
        hashes = np.empty(len(texts), np.uint64)
        called(hash_texts, content, offsets, self._key, hashes)
        return hashes

    def _settle(self) -> None:
        """Put what waits with what is known, each person once."""
        who = np.concatenate([self._known[0], *(hashes for hashes, _ in self._waiting)])
        first, last = (np.concatenate([known, *(days for _, days in self._waiting)]) for known in self._known[1:])
        self._waiting.clear()
        if len(who):
            order = np.argsort(who, kind="stable")
            who, first, last = who[order], first[order], last[order]
            starts = np.flatnonzero(np.concatenate([[True], who[1:] != who[:-1]]))
            self._known = who[starts], np.minimum.reduceat(first, starts), np.maximum.reduceat(last, starts)
        self._forget_high()
        while len(self._known[0]) > self._most:
            self._level += 1
            self._forget_high()

    def _forget_high(self) -> None:
        who, first, last = self._known
        kept = who <= np.uint64(2 ** (BITS - self._level) - 1)
        self._known = who[kept], first[kept], last[kept]


def told(who: Values) -> Values | None:
    """The values as texts that are the same for the same person, null where they name nobody."""
    values = joined(who)
    if pa.types.is_dictionary(values.type):
        values = values.cast(values.type.value_type)
    if pa.types.is_binary(values.type) or pa.types.is_large_binary(values.type):
        return values
    if pa.types.is_nested(values.type):
        return None
    texts = compute.utf8_lower(compute.utf8_trim_whitespace(values.cast(pa.large_string())))
    return compute.if_else(compute.equal(texts, ""), pa.scalar(None, pa.large_string()), texts)


def joined(column: Values) -> Values:
    """A column as one piece."""
    pieces = column.chunks if isinstance(column, pa.ChunkedArray) else [column]
    return pa.concat_arrays(pieces) if pieces else pa.array([], column.type)
