"""The fields as ends of links: what can be pointed to, and by which words it is found."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from inzage.connectors.records import DatasetKind
from inzage.detection.columns.kinds import Kind, of_type
from inzage.scanning.links.names import Name, of_dataset, of_field
from inzage.scanning.records import ScannedDataset, ScannedField
from inzage.scanning.sketches import Sketch

NEARLY = 0.97
"""A way to reach a person is shared now and then; where so many values are unique, they still tell persons apart."""

KEYS = frozenset({Kind.NUMBER, Kind.TEXT, Kind.BYTES, Kind.UNKNOWN})
DIGITS = re.compile(r"\d+")

Home = tuple[bool, bool, bool, bool, int]


@dataclass(frozen=True)
class End:
    """One field with what it is compared by. `is_part`: of several datasets that are one, such as a file a month."""

    dataset: ScannedDataset
    field: ScannedField
    is_part: bool = False
    system: str = ""

    def __repr__(self) -> str:
        return f"End({self.path})"

    @cached_property
    def path(self) -> str:
        return f"{self.system}:{self.field.path}" if self.system else self.field.path

    @cached_property
    def name(self) -> Name:
        return of_field(self.field.name)

    @cached_property
    def table(self) -> Name:
        return of_dataset(self.dataset.name)

    @cached_property
    def sketch(self) -> Sketch | None:
        return Sketch.unpack(self.field.sketch)

    @cached_property
    def is_key(self) -> bool:
        """Whether it is by itself the key of its table."""
        return self.field.is_key and sum(one.is_key for one in self.dataset.fields) == 1

    @cached_property
    def is_unique(self) -> bool:
        """Whether a value stands for one row."""
        if self.field.is_unique or (self.sketch is not None and self.sketch.is_unique):
            return True
        sketch = self.sketch
        return self.field.identifies and sketch is not None and sketch.different >= NEARLY * sketch.filled

    @cached_property
    def names_its_table(self) -> bool:
        """Whether the field is the number of what its table holds: `klantnummer` in `klant`, `id` everywhere."""
        name, table = self.name, self.table
        if not name.subject:
            return True
        is_named = "".join(name.subject) in {"".join(table.subject), "".join(table.stems)}
        return is_named or not name.concepts.isdisjoint(table.concepts)

    @cached_property
    def coverage(self) -> float:
        """The share of the dataset's rows that was looked at."""
        rows, read = self.dataset.rows, self.dataset.rows_read
        return 1.0 if self.dataset.is_exact or not rows or rows <= read else read / rows

    @property
    def home(self) -> Home:
        """How much this is the place where the values come from, to choose between copies."""
        different = self.sketch.different if self.sketch else 0
        is_table = self.dataset.kind != DatasetKind.VIEW
        return (is_table, self.names_its_table, not self.is_part, self.is_key, round(different / self.coverage))


@dataclass
class Ends:
    """All fields of a system that may be an end, found by the words of their names."""

    all: Sequence[End]
    by_whole: dict[str, list[End]] = field(default_factory=lambda: defaultdict(list))
    by_table: dict[str, list[End]] = field(default_factory=lambda: defaultdict(list))
    by_concept: dict[str, list[End]] = field(default_factory=lambda: defaultdict(list))
    by_category: dict[str, list[End]] = field(default_factory=lambda: defaultdict(list))
    by_dataset: dict[str, list[End]] = field(default_factory=lambda: defaultdict(list))

    @classmethod
    def of(cls, datasets: Iterable[ScannedDataset], *, system: str = "") -> "Ends":
        found = cls(list(ends(datasets, system)))
        for end in found.all:
            if may_be_target(end):
                found.file(end)
        return found

    def file(self, end: End) -> None:
        """Put a target where the words that may lead to it will find it."""
        if not end.name.is_common:
            self.by_whole[end.name.whole].append(end)
        for word in {end.table.whole, *end.table.subject[-1:], *end.table.stems[-1:]}:
            self.by_table[word].append(end)
        if end.field.is_key or end.name.is_numbering:
            concepts = end.table.concepts or end.name.concepts
            for concept in concepts:
                self.by_concept[concept].append(end)
        if end.field.identifies and end.field.claim.category:
            self.by_category[end.field.claim.category].append(end)
        if end.field.is_key:
            self.by_dataset[end.dataset.name].append(end)


def ends(datasets: Iterable[ScannedDataset], system: str) -> Iterator[End]:
    every = list(datasets)
    alike = Counter(map(form_of, every))
    for dataset in every:
        is_part = alike[form_of(dataset)] > 1
        for one in dataset.fields:
            if may_be_end(one):
                yield End(dataset, one, is_part=is_part, system=system)


def form_of(dataset: ScannedDataset) -> tuple[str, ...]:
    """The name without its digits and the columns: datasets for which these are equal are parts of one."""
    return (DIGITS.sub("", dataset.name), *(one.name for one in dataset.fields))


def may_be_end(one: ScannedField) -> bool:
    """Whether a field could carry keys: it has values to compare, or none at all and a type that keys have."""
    if one.claim.seen:
        return bool(one.sketch)
    return of_type(one.type) in KEYS


def may_be_target(end: End) -> bool:
    return end.is_key or end.is_unique
