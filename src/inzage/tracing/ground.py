"""The ground that is walked: the places of all systems, what their columns hold, and the ties between them."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import NamedTuple

from inzage.scanning.records import ScannedDataset, ScannedField, ScannedLink, ScanResult, SubjectKind


class Spot(NamedTuple):
    """Which dataset of which system."""

    system: str
    dataset: str

    def __str__(self) -> str:
        return f"{self.system}:{self.dataset}"


@dataclass(frozen=True, slots=True)
class Column:
    """One column; `confidence` is how sure it is that it holds its category."""

    name: str
    type: str
    category: str | None = None
    confidence: float = 1.0
    identifies: bool = False
    is_key: bool = False
    is_unique: bool = False


@dataclass(frozen=True, slots=True)
class Place:
    """One dataset; `whose` tells of what kind of people, and how sure that is."""

    spot: Spot
    columns: tuple[Column, ...]
    whose: SubjectKind
    sureness: float = 1.0
    rows: int | None = None
    people: int | None = None

    def column(self, name: str) -> Column | None:
        return next((one for one in self.columns if one.name == name), None)

    @property
    def keys(self) -> tuple[str, ...]:
        """The columns by which a row is told apart from all others; none where the system declares no key."""
        return tuple(one.name for one in self.columns if one.is_key)

    @property
    def is_personal(self) -> bool:
        return any(one.category for one in self.columns)


@dataclass(frozen=True, slots=True)
class Tie:
    """Rows of `source` point to rows of `target`: the columns there equal the columns here, pair by pair."""

    source: Spot
    target: Spot
    pairs: tuple[tuple[str, str], ...]
    kind: str = "declared"
    confidence: float = 1.0

    @property
    def is_within(self) -> bool:
        """Whether both ends are one dataset: who sent whom, what came before."""
        return self.source == self.target

    @property
    def is_across(self) -> bool:
        """Whether it leads from one system to another, which may write a number in its own way."""
        return self.source.system != self.target.system

    def __str__(self) -> str:
        here, there = (", ".join(names) for names in zip(*self.pairs, strict=True))
        return f"{self.source}.{here} → {self.target}.{there}"


@dataclass(frozen=True)
class Ground:
    """All places and ties."""

    places: Mapping[Spot, Place]
    ties: Sequence[Tie]

    @cached_property
    def into(self) -> Mapping[Spot, Sequence[Tie]]:
        """The ties that point to each place."""
        return grouped((tie.target, tie) for tie in self.ties)

    @cached_property
    def out_of(self) -> Mapping[Spot, Sequence[Tie]]:
        """The ties by which each place points elsewhere."""
        return grouped((tie.source, tie) for tie in self.ties)

    def kinds(self, tie: Tie) -> tuple[str, ...] | None:
        """Of which kind of data each pair of a tie between systems is; None within one, which writes them alike."""
        if not tie.is_across:
            return None
        ends = (
            (self.places[tie.target].column(there), self.places[tie.source].column(here)) for here, there in tie.pairs
        )
        return tuple(next((end.category for end in pair if end and end.category), "") for pair in ends)

    @classmethod
    def of(cls, scans: Mapping[str, ScanResult], across: Iterable[ScannedLink] = ()) -> "Ground":
        """The ground of these scans, by the names of their systems; links `across` say `system:dataset.field`."""
        inside = [
            replace(link, source=f"{system}:{link.source}", target=f"{system}:{link.target}")
            for system, scan in scans.items()
            for link in scan.links
        ]
        return cls.of_datasets({system: scan.datasets for system, scan in scans.items()}, [*inside, *across])

    @classmethod
    def of_datasets(cls, datasets: Mapping[str, Sequence[ScannedDataset]], links: Iterable[ScannedLink]) -> "Ground":
        """The ground of the datasets of these systems; all links say `system:dataset.field`."""
        places = {
            one.spot: one for system, found in datasets.items() for one in (place(system, each) for each in found)
        }
        homes = {f"{spot}.{column.name}": (spot, column.name) for spot, one in places.items() for column in one.columns}
        return cls(places, ties(links, homes, places))


def grouped(pairs: Iterable[tuple[Spot, Tie]]) -> Mapping[Spot, Sequence[Tie]]:
    found: dict[Spot, list[Tie]] = defaultdict(list)
    for spot, tie in pairs:
        found[spot].append(tie)
    return found


def place(system: str, dataset: ScannedDataset) -> Place:
    return Place(
        spot=Spot(system, dataset.name),
        columns=tuple(map(column, dataset.fields)),
        whose=dataset.whose.kind,
        sureness=dataset.whose.confidence,
        rows=dataset.rows,
        people=dataset.people,
    )


def column(field: ScannedField) -> Column:
    return Column(
        name=field.name,
        type=field.type,
        category=field.claim.category,
        confidence=field.claim.confidence,
        identifies=field.identifies,
        is_key=field.is_key,
        is_unique=field.is_unique,
    )


def ties(
    links: Iterable[ScannedLink], homes: Mapping[str, tuple[Spot, str]], places: Mapping[Spot, Place]
) -> list[Tie]:
    """The links as ties: those that lead to all columns of one key of several columns are one tie."""
    single: list[Tie] = []
    composite: dict[tuple[Spot, Spot], dict[str, tuple[str, ScannedLink]]] = defaultdict(dict)
    for link in links:
        if link.source in homes and link.target in homes:
            (here, name), (there, to) = homes[link.source], homes[link.target]
            if len(places[there].keys) > 1 and to in places[there].keys and here != there:
                composite[here, there].setdefault(to, (name, link))
            else:
                single.append(Tie(here, there, ((name, to),), link.kind, link.confidence))
    for (here, there), found in composite.items():
        whole = set(found) == set(places[there].keys)
        groups = [list(found.items())] if whole else [[one] for one in found.items()]
        for group in groups:
            pairs = tuple((name, to) for to, (name, _) in group)
            surest = min((link for _, (_, link) in group), key=lambda link: link.confidence)
            single.append(Tie(here, there, pairs, surest.kind, surest.confidence))
    return single
