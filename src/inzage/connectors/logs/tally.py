"""Counts per account, dataset and day. Blocks of lines go in; nothing of a line stays."""

from collections import defaultdict
from collections.abc import Mapping
from datetime import date
from typing import Any

import numpy as np
import pyarrow as pa

from inzage.connectors.logs.arrays import Column, Numbers, column_of, compute
from inzage.connectors.logs.block import NOTHING, Block, Meaning
from inzage.connectors.logs.days import NO_DAY, Days
from inzage.connectors.logs.records import Lines, Options, Use
from inzage.connectors.logs.statements import Name

BITS = 20
MASK = (1 << BITS) - 1
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
        self._subject_counts: dict[tuple[int, str], int] = defaultdict(int)
        self._times: dict[str, dict[Use, int]] = defaultdict(lambda: defaultdict(int))
        self.rows: dict[Use, int] = defaultdict(int)
        self.subjects: dict[tuple[Use, str], int] = defaultdict(int)
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
        channels = list(self._times.values())
        if len(channels) == 1:
            return dict(channels[0])
        return {use: max(seen.get(use, 0) for seen in channels) for use in set().union(*channels)}

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
        if block.subjects is not None and self._options.hashed:
            self._subjects(block.subjects.take(column_of(told)), codes)

    def settle(self) -> None:
        """Write out what the numbers stand for."""
        people, meanings = list(self._people), list(self._meanings)
        for code, count in self._counts.items():
            meaning, uses = self._uses(code, people, meanings)
            for use in uses:
                self._times[meaning.channel][use] += count
                if rows := self._row_counts.get(code):
                    self.rows[use] += rows
        for (code, subject), count in self._subject_counts.items():
            for use in self._uses(code, people, meanings)[1]:
                self.subjects[use, subject] += count
        for known in (self._people, self._meanings, self._counts, self._row_counts, self._subject_counts):
            known.clear()

    def _uses(self, code: int, people: list[bytes], meanings: list[Meaning]) -> tuple[Meaning, list[Use]]:
        day, who = date.fromordinal(code >> (2 * BITS)), text(people[(code >> BITS) & MASK])
        meaning = meanings[code & MASK]
        read = [Use(who, dataset, day) for dataset in self._names.all_of(meaning.read)]
        written = [Use(who, dataset, day, writes=True) for dataset in self._names.all_of(meaning.written)]
        return meaning, read + written

    def _subjects(self, subjects: Column, codes: Numbers) -> None:
        """Count per key of a person, of which only the keyed hash is kept."""
        if not (hashed := self._options.hashed):
            return
        for code, subject in zip(codes.tolist(), subjects.to_pylist(), strict=True):
            if subject is not None:
                self._subject_counts[code, hashed(text(subject))] += 1


class Names:
    """Say what the map calls a dataset that a log names."""

    def __init__(self, options: Options) -> None:
        self._home = options.home
        self._named = set(options.names)
        lasts: dict[str, list[str]] = defaultdict(list)
        for name in options.names:
            lasts[name.rpartition(".")[2]].append(name)
        self._lasts = {last: names[0] for last, names in lasts.items() if len(names) == 1}
        self._known: dict[Name, str] = {}

    def all_of(self, names: frozenset[Name]) -> set[str]:
        return {self.of(name) for name in names}

    def of(self, name: Name) -> str:
        if name not in self._known:
            if len(self._known) > MOST:
                self._known.clear()
            self._known[name] = self._found(name)
        return self._known[name]

    def _found(self, name: Name) -> str:
        """Leave the schema out that is at home; give a bare name the schema of the one dataset that is called so."""
        whole = ".".join(name)
        if whole in self._named:
            return whole
        if len(name) > 1 and name[-2] == self._home:
            return name[-1]
        return self._lasts.get(whole, whole) if len(name) == 1 else whole


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
