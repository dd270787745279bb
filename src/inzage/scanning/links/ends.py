"""The fields as ends of links: what can be pointed to, and by which words it is found."""

import re
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from heapq import nlargest

from inzage.connectors.records import DatasetKind
from inzage.detection.columns.kinds import Kind, of_type
from inzage.scanning.links.words import Name, of_dataset, of_field
from inzage.scanning.records import ScannedDataset, ScannedField
from inzage.scanning.sketches import Sketch

SHARED = 0.1
"""A way to reach a person is shared now and then; up to this share of the values, they still tell persons apart."""

KEYS = frozenset({Kind.NUMBER, Kind.TEXT, Kind.BYTES, Kind.UNKNOWN})
DIGITS = re.compile(r"\d+")
LEAST_APP = 3
"""So many tables that begin with one word make it the name of a part of the system, and not of what they hold."""

MOST_HOMES = 60
"""So many places are considered where the values of one kind may come from: those with most of them."""

LEAST_TIED, MOST_BESIDE = 2, 1

Home = tuple[bool, bool, bool, bool, int]


@dataclass(frozen=True)
class Table:
    """
    What the fields of a dataset have in common.

    `core` is its name without the part of the system; `is_part` says that it is one of several datasets that are one,
    such as a file a month.
    """

    dataset: ScannedDataset
    name: Name
    core: str
    is_part: bool = False
    system: str = ""

    @cached_property
    def keys(self) -> int:
        return sum(one.is_key for one in self.dataset.fields)

    @cached_property
    def coverage(self) -> float:
        """The share of the rows that was looked at."""
        rows, read = self.dataset.rows, self.dataset.rows_read
        return 1.0 if self.dataset.is_exact or not rows or rows <= read else read / rows

    @cached_property
    def is_tie(self) -> bool:
        """Whether it only ties rows of others together, so that nothing points to it."""
        others = [one for one in self.dataset.fields if of_field(one.name).told]
        ties = [one for one in others if of_field(one.name).is_numbering]
        return len(ties) >= LEAST_TIED and len(others) - len(ties) < MOST_BESIDE


@dataclass(frozen=True)
class End:
    """One field with what it is compared by."""

    table: Table
    field: ScannedField

    def __repr__(self) -> str:
        return f"End({self.path})"

    @property
    def dataset(self) -> ScannedDataset:
        return self.table.dataset

    @property
    def coverage(self) -> float:
        return self.table.coverage

    @cached_property
    def path(self) -> str:
        return f"{self.table.system}:{self.field.path}" if self.table.system else self.field.path

    @cached_property
    def name(self) -> Name:
        return of_field(self.field.name)

    @cached_property
    def sketch(self) -> Sketch | None:
        return Sketch.unpack(self.field.sketch)

    @cached_property
    def is_key(self) -> bool:
        """Whether it is by itself the key of its table."""
        return self.field.is_key and self.table.keys == 1

    @cached_property
    def is_unique(self) -> bool:
        """Whether a value stands for one row."""
        sketch = self.sketch
        if self.field.is_unique or (sketch is not None and sketch.is_unique):
            return True
        if not self.field.identifies or sketch is None:
            return False
        # In a sample, a value meets its double as seldom as the sample is small.
        return sketch.different >= (1 - SHARED * self.coverage) * sketch.filled

    @cached_property
    def may_be_target(self) -> bool:
        return self.is_key or self.is_unique

    @cached_property
    def names_its_table(self) -> bool:
        """Whether the field is the number of what its table holds: `klantnummer` in `klant`, `id` everywhere."""
        name, table = self.name, self.table.name
        if not name.told:
            return True
        return name.told in {table.whole, table.told, self.table.core} or not name.concepts.isdisjoint(table.concepts)

    @cached_property
    def is_home(self) -> bool:
        """Whether it numbers the rows of its table, by what the system says or by its name."""
        return self.is_key or self.names_its_table

    @cached_property
    def home(self) -> Home:
        """How much this is the place where the values come from, to choose between copies."""
        different = self.sketch.different if self.sketch else 0
        is_table = self.dataset.kind != DatasetKind.VIEW
        return (is_table, self.names_its_table, not self.table.is_part, self.is_key, round(different / self.coverage))


@dataclass
class Ends:
    """All fields of a system that may be an end, found by the words of their names."""

    all: Sequence[End]
    by_whole: dict[str, list[End]] = field(default_factory=lambda: defaultdict(list))
    by_alike: dict[str, list[End]] = field(default_factory=lambda: defaultdict(list))
    by_table: dict[str, list[End]] = field(default_factory=lambda: defaultdict(list))
    by_tail: dict[str, list[End]] = field(default_factory=lambda: defaultdict(list))
    by_concept: dict[str, list[End]] = field(default_factory=lambda: defaultdict(list))
    by_category: dict[str, list[End]] = field(default_factory=lambda: defaultdict(list))
    by_dataset: dict[str, list[End]] = field(default_factory=lambda: defaultdict(list))

    @classmethod
    def of(cls, datasets: Iterable[ScannedDataset], *, system: str = "") -> "Ends":
        found = cls(
            [End(table, one) for table in tables(list(datasets), system) for one in table.dataset.fields
             if may_be_end(one)]
        )  # fmt: skip
        for end in found.all:
            if end.may_be_target:
                found.file(end)
        for category, targets in found.by_category.items():
            found.by_category[category] = nlargest(MOST_HOMES, targets, key=lambda end: end.home)
        return found

    def file(self, end: End) -> None:
        """Put a target where the words that may lead to it will find it."""
        if not end.name.is_common:
            (self.by_whole if end.is_home else self.by_alike)[end.name.whole].append(end)
        name, core = end.table.name, end.table.core
        for words in {core, name.whole, name.told}:
            self.by_table[words].append(end)
        for words in name.tails - {core, name.whole, name.told}:
            self.by_tail[words].append(end)
        if end.is_key or end.name.is_numbering:
            for concept in name.concepts or end.name.concepts:
                self.by_concept[concept].append(end)
        if end.field.identifies and end.field.claim.category:
            self.by_category[end.field.claim.category].append(end)
        if end.is_key:
            self.by_dataset[end.dataset.name].append(end)


def tables(datasets: Sequence[ScannedDataset], system: str) -> Iterator[Table]:
    apps, alike = apps_of(datasets), Counter(map(form_of, datasets))
    for dataset in datasets:
        name = of_dataset(dataset.name)
        has_app = name.stems[:1] and name.stems[0] in apps
        core = "".join(name.stems[1:]) if has_app and len(name.stems) > 1 else name.whole
        yield Table(dataset, name, core, is_part=alike[form_of(dataset)] > 1, system=system)


def apps_of(datasets: Iterable[ScannedDataset]) -> Collection[str]:
    """The first words of many tables: `auth` of `auth_user`, `auth_group` and `auth_permission`."""
    firsts = Counter(name.stems[0] for name in (of_dataset(one.name) for one in datasets) if len(name.stems) > 1)
    return {first for first, count in firsts.items() if count >= LEAST_APP}


def form_of(dataset: ScannedDataset) -> tuple[str, ...]:
    """The name without its digits and the columns: datasets for which these are equal are parts of one."""
    return (DIGITS.sub("", dataset.name), *(one.name for one in dataset.fields))


def may_be_end(one: ScannedField) -> bool:
    """Whether a field could carry keys: it has values to compare, or none at all and a type that keys have."""
    if one.claim.seen:
        return bool(one.sketch)
    return of_type(one.type) in KEYS
