"""
One JSON document: a list of records, an object with lists of records inside, or one object that is the record itself.

It is read record by record, so that a document of 1 GB takes no more memory than its largest record. What stands beside
a list in the object belongs to each of its records.
"""

from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cached_property
from itertools import takewhile
from typing import cast

import pyarrow as pa

from inzage.connectors.errors import Broken, ConnectorError, Unsupported
from inzage.connectors.files import sentences, tables
from inzage.connectors.files.encodings import Encoding
from inzage.connectors.files.file import File
from inzage.connectors.files.jsonpaths import Columns, batched, flat, leaves
from inzage.connectors.files.jsonscanner import Cut, Deep, Part, Scanner
from inzage.connectors.files.looking import rounded
from inzage.connectors.files.reader import LOOK
from inzage.connectors.files.tables import Cell
from inzage.connectors.records import Count, DatasetKind, DatasetShape, Drawn, How, marked

MOST_LOOKED_AT = 1 << 24
"""Signs that are read to find the columns and a sample: a document has no lines, so none can begin in the middle."""

BESIDE = "document"
"""Stands before the path of a value beside the list, where the records use that path themselves."""


@dataclass
class Reading:
    """One way through the document: how far it came, and whether it was cut, or ends for us in what is too deep."""

    scanner: Scanner
    is_cut: bool = False
    is_deep: bool = False
    is_over: bool = False

    def parts(self) -> Iterator[Part]:
        try:
            yield from self.scanner.parts()
        except Cut as cut:
            self.is_cut, self.is_deep = True, isinstance(cut, Deep)
        self.is_over = True

    def damage(self, place: str) -> ConnectorError:
        """Why there is no record at all."""
        return (
            Unsupported(sentences.DEEP_JSON, place=place)
            if self.is_deep
            else Broken(sentences.DAMAGED_JSON, place=place)
        )


@dataclass(frozen=True, slots=True)
class Plan:
    """
    What the records of a document are: the one object that it is, or what stands in its lists.

    `beside` is what stands beside the lists, at `paths`, as far as the beginning of the document shows it.
    """

    is_one: bool
    is_prefixed: bool
    beside: Mapping[str, object] = field(repr=False)
    paths: frozenset[tuple[str, ...]]

    def rows(self, parts: Iterable[Part], columns: Columns | None = None) -> Iterator[dict[str, Cell]]:
        if self.is_one:
            yield flat(whole(parts), columns)
            return
        around: dict[str, Cell] | None = None
        late: list[Part] = []
        for part in parts:
            if not part.is_record:
                late += [] if part.path in self.paths else [part]
                continue
            row = flat(placed(part) if self.is_prefixed else part.value, columns)
            if around is None:
                around = self.around(row, columns)
            yield {**row, **around}
        if late:
            # It came too late to stand beside each record, so it is a row of its own.
            yield flat(whole(late), columns)

    def around(self, row: Mapping[str, Cell], columns: Columns | None) -> dict[str, Cell]:
        """The values beside the list, by their paths."""
        clashes = any(path in row for path in flat(self.beside))
        return flat({BESIDE: self.beside} if clashes else self.beside, columns) if self.beside else {}


def plan(parts: Iterable[Part]) -> Plan:
    """Tell what the records are. One object says more of its own than the first record of a list inside says."""
    beside: list[Part] = []
    lists: dict[tuple[str, ...], object] = {}
    for part in parts:
        if part.is_record:
            lists.setdefault(part.path, part.value)
        else:
            beside.append(part)
    around = whole(beside)
    own, inside = size(around), max(map(size, lists.values()), default=0)
    is_one = () not in lists and own > inside
    paths = frozenset(part.path for part in beside)
    return Plan(is_one, len(lists) > 1, beside=around if isinstance(around, dict) else {}, paths=paths)


def size(value: object) -> int:
    return sum(1 for _ in leaves(value))


def placed(part: Part) -> object:
    """A record inside the names that lead to its list."""
    value = part.value
    for name in reversed(part.path):
        value = {name: value}
    return value


def whole(parts: Iterable[Part]) -> object:
    """Put parts together again as one value."""
    root: dict[str, object] = {}
    for part in parts:
        if not part.path:
            return part.value
        inner = root
        for name in part.path[:-1]:
            inner = cast("dict[str, object]", inner.setdefault(name, {}))
        if part.is_record:
            cast("list[object]", inner.setdefault(part.path[-1], [])).append(part.value)
        else:
            inner[part.path[-1]] = part.value
    return root


@dataclass(frozen=True, slots=True)
class Look:
    """Some records of all that were `seen`, and their columns."""

    rows: list[dict[str, Cell]] = field(repr=False)
    columns: Columns
    seen: int
    reading: Reading


@dataclass(frozen=True)
class JsonDocument:
    """One document."""

    file: File
    encoding: Encoding

    @contextmanager
    def reading(self) -> Iterator[Reading]:
        with self.file.text(self.encoding) as text:
            yield Reading(Scanner(text))

    @cached_property
    def plan(self) -> Plan:
        with self.reading() as reading:
            return plan(self.beginning(reading))

    def beginning(self, reading: Reading) -> Iterator[Part]:
        """As many parts as are looked at."""
        return takewhile(lambda _: reading.scanner.passed < MOST_LOOKED_AT, reading.parts())

    def look(self, rows: int) -> Look:
        """Look at about `rows` records of the beginning; of a document of ordinary size, of all of it."""
        columns, seen = Columns(), 0

        def counted() -> Iterator[dict[str, Cell]]:
            nonlocal seen
            for row in self.plan.rows(self.beginning(reading), columns):
                seen += 1
                yield row

        with self.reading() as reading:
            kept = tables.drawn(counted(), rows)
            return Look(kept, columns, seen, reading)

    def describe(self) -> DatasetShape:
        look = self.look(LOOK)
        if look.reading.is_cut and not look.seen:
            raise look.reading.damage(self.file.name)
        return DatasetShape(
            name=self.file.name,
            kind=DatasetKind.FILE,
            columns=look.columns.shapes(),
            remark=sentences.CUT_JSON if look.reading.is_cut else None,
            rows=None if self.file.is_packed else self.reckon(look),
            bytes=self.file.size,
        )

    def sample(self, rows: int) -> Iterator[pa.Table]:
        look = self.look(rows)
        how = Drawn(How.RANDOM if look.reading.is_over else How.FIRST)
        yield from (marked(table, how) for table in self._tables(look.rows, look.columns, look.reading))

    def everything(self) -> Iterator[pa.Table]:
        """Every record. The document is read once before, because a path may first be seen in its last record."""
        columns = Columns()
        with self.reading() as reading:
            for _ in self.plan.rows(reading.parts(), columns):
                pass
        with self.reading() as reading:
            yield from self._tables(self.plan.rows(reading.parts()), columns, reading)

    def count(self, *, exactly: bool) -> Count:
        look = self.look(LOOK)
        if look.reading.is_over or not (exactly or self.file.is_packed):
            return Count(self.reckon(look), is_exact=look.reading.is_over)
        with self.reading() as reading:
            return Count(sum(1 for _ in self.plan.rows(reading.parts())), is_exact=True)

    def reckon(self, look: Look) -> int:
        """How many records there are, if the others are as long as those looked at."""
        if look.reading.is_over:
            return look.seen
        return rounded(self.file.size * look.seen / max(1, look.reading.scanner.passed))

    def _tables(self, rows: Iterable[Mapping[str, Cell]], columns: Columns, reading: Reading) -> Iterator[pa.Table]:
        """Tables of the rows; a cut is told as one record that was left out, however many there were."""
        made, empty = map(columns.table, batched(rows)), columns.table([])
        return tables.told(
            made, lambda: int(reading.is_cut), empty=empty, remark=lambda cut, _: sentences.CUT_JSON if cut else None
        )
