"""Counts per account, dataset and day. Blocks of lines go in; nothing of a line stays."""

from collections import defaultdict
from collections.abc import Mapping
from datetime import date
from typing import Any

import numpy as np
import pyarrow as pa

from inzage.connectors.logs.arrays import Column, Numbers, compute
from inzage.connectors.logs.block import NOTHING, Block, Meaning
from inzage.connectors.logs.days import NO_DAY, Days
from inzage.connectors.logs.naming import Names
from inzage.connectors.logs.persons import BITS, MASK, Persons, most
from inzage.connectors.logs.records import UNTOLD, Lines, Options, Use

MOST = 20_000
"""So many different meanings are remembered at a time."""


class Tally:
    """Count blocks, one after the other."""

    def __init__(self, options: Options, days: Days) -> None:
        self._options, self._days = options, days
        self._names = Names(options)
        self._known: dict[bytes, Meaning | None] = {}
        self._people: dict[bytes, int] = {}
        self._meanings: dict[Meaning, int] = {}
        self._counts: dict[int, int] = defaultdict(int)
        self._row_counts: dict[int, int] = defaultdict(int)
        self._times: dict[str, dict[Use, int]] = defaultdict(lambda: defaultdict(int))
        self.rows: dict[Use, int] = defaultdict(int)
        self._told: dict[str, dict[Use, int]] = defaultdict(lambda: defaultdict(int))
        self._fields: dict[tuple[str, date], set[str]] = defaultdict(set)
        self._persons = Persons(options)
        self.broken, self.untold = Lines(), Lines()
        self.ordinals: set[int] = set()

    def take(self, block: Block) -> None:
        """Count a block."""
        days = self._days.of(block.minutes)
        who, what = block.who.dictionary_encode(), block.what.dictionary_encode()
        meanings = [self._meaning(block, each) for each in what.dictionary.to_pylist()]
        said = coded(what)
        broken = (days == NO_DAY) | matching(said, [meaning is None for meaning in meanings])
        untold = ~broken & matching(said, [meaning is not None and meaning.untold for meaning in meanings])
        self.broken.add(block.lines[broken].tolist())
        self.untold.add(block.lines[untold].tolist())
        self.ordinals.update(np.unique(days[~broken]).tolist())
        told = matching(said, [bool(meaning and (meaning.read or meaning.written)) for meaning in meanings]) & ~broken
        if told.any():
            self._make_room(len(block.lines))
            people = numbered(self._people, who.dictionary.to_pylist())[coded(who)]
            meant = numbered(self._meanings, [meaning or NOTHING for meaning in meanings])[said]
            self._count(block, np.flatnonzero(told), days, people, meant)

    def _make_room(self, count: int) -> None:
        """Settle before the numbers run out."""
        if max(len(self._people), len(self._meanings)) + count > MASK:
            self.settle()

    def times(self) -> Mapping[Use, int]:
        """
        Return how often each was used.

        A use that two channels tell of counts once: as often as the channel says that saw most of it.
        """
        self.settle()
        return most(self._times.values())

    def persons(self) -> tuple[Mapping[tuple[Use, str], int], Mapping[Use, int]]:
        """Return how often each was used for which person, and how often for persons that were named."""
        self.settle()
        return self._persons.subjects(), self._persons.by_record()

    def fields(self) -> dict[tuple[str, date], set[str]]:
        """
        Return which fields of a dataset were used on a day.

        They are told where one channel tells them of every use.
        """
        for use, times in self.times().items() if self._options.fields else ():
            if times > max((told.get(use, 0) for told in self._told.values()), default=0):
                self._fields[use.dataset, use.day].add(UNTOLD)
        return dict(self._fields)

    def _meaning(self, block: Block, what: bytes) -> Meaning | None:
        if what not in self._known:
            if len(self._known) > MOST:
                self._known.clear()
            self._known[what] = block.meaning(what)
        return self._known[what]

    def _count(self, block: Block, told: Numbers, days: Numbers, people: Numbers, meant: Numbers) -> None:
        """Count lines by a number that holds day, account and meaning."""
        codes = (days[told] << (2 * BITS)) | (people[told] << BITS) | meant[told]
        different, inverse, counts = np.unique(codes, return_inverse=True, return_counts=True)
        for code, count in zip(different.tolist(), counts.tolist(), strict=True):
            self._counts[code] += count
        if block.rows is not None:
            for code, rows in zip(different.tolist(), np.bincount(inverse, block.rows[told]).tolist(), strict=True):
                self._row_counts[code] += int(rows)
        if self._options.hashed:
            self._persons.take(block, told, codes, list(self._meanings), self._names)

    def settle(self) -> None:
        """Write out what the numbers stand for."""
        people, meanings = list(self._people), list(self._meanings)
        told = [self._fields_told(meaning) for meaning in meanings]
        for code, count in self._counts.items():
            number = code & MASK
            channel = meanings[number].channel
            for use in self._uses(code, people, meanings[number]):
                self._times[channel][use] += count
                if rows := self._row_counts.get(code):
                    self.rows[use] += rows
                if (fields := told[number].get(use.dataset)) is not None:
                    self._told[channel][use] += count
                    self._fields[use.dataset, use.day] |= fields
        for seen in self._persons.settle():
            meaning = meanings[seen.code & MASK]
            for use in self._uses(seen.code, people, meaning):
                if seen.dataset in {use.dataset, None}:
                    self._persons.count(meaning.channel, use, seen)
        for known in (self._people, self._meanings, self._counts, self._row_counts):
            known.clear()

    def _uses(self, code: int, people: list[bytes], meaning: Meaning) -> list[Use]:
        day, who = date.fromordinal(code >> (2 * BITS)), text(people[(code >> BITS) & MASK])
        read = [Use(who, dataset, day) for dataset in self._names.all_of(meaning.read)]
        written = [Use(who, dataset, day, writes=True) for dataset in self._names.all_of(meaning.written)]
        return read + written

    def _fields_told(self, meaning: Meaning) -> dict[str, set[str]]:
        """Return which fields it uses of each of its datasets, if the log tells."""
        found: dict[str, set[str]] = defaultdict(set)
        for name, columns in (meaning.columns or ()) if self._options.fields else ():
            dataset = self._names.of(name)
            found[dataset] |= self._names.fields_of(dataset, columns)
        return dict(found)


def coded(column: Column) -> Numbers:
    numbers: Numbers = compute.cast(column.indices, pa.int64()).to_numpy()
    return numbers


def numbered(known: dict[Any, int], things: list[Any]) -> Numbers:
    """Return a number for each thing, the same as before for a known one."""
    return np.array([known.setdefault(thing, len(known)) for thing in things], dtype=np.int64)


def matching(codes: Numbers, which: list[bool]) -> Any:  # noqa: ANN401 - an array of truths
    return np.array(which, dtype=bool)[codes] if which else np.zeros(len(codes), bool)


def text(value: bytes) -> str:
    return value.decode("utf-8", "replace")
