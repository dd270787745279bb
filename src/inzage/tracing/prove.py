"""
After an erasure every place is read again, to the last row: what of the person still stands somewhere?

Also places off the route and texts. What a rule keeps is told apart from what was left. A place that cannot be read
proves nothing.
"""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from inzage.connectors.errors import ConnectorError
from inzage.connectors.protocol import Connector
from inzage.tracing.erase import Work
from inzage.tracing.found import Row, name_of
from inzage.tracing.ground import Place, Spot
from inzage.tracing.identity import Identity
from inzage.tracing.look import held
from inzage.tracing.needles import CERTAIN, Needle, holding, needles
from inzage.tracing.plan import Act, Treatment


class Left(StrEnum):
    """What it means that something of the person stands somewhere."""

    KEPT = "kept"
    """A rule keeps the row."""
    LEFT = "left"
    """It should not be there."""
    PERHAPS = "perhaps"
    """The name alone: it may be a namesake's."""


@dataclass(frozen=True, slots=True)
class Trace:
    """So many rows of a place hold something of the person in a column."""

    spot: Spot
    column: str
    category: str
    left: Left
    rows: int


@dataclass(frozen=True)
class Proof:
    """What still stands, which places were read, and which could not be."""

    traces: tuple[Trace, ...]
    read: Mapping[Spot, int]
    missed: Mapping[Spot, ConnectorError]

    @property
    def holds(self) -> bool:
        """Whether nothing of the person is left that should not be, in any place."""
        return not self.missed and all(trace.left is Left.KEPT for trace in self.traces)


def prove(work: Work, identity: Identity) -> Proof:
    """Read every place of the ground again and look for everything that is known of the person."""
    wanted = needles(identity)
    traces: list[Trace] = []
    read: dict[Spot, int] = {}
    missed: dict[Spot, ConnectorError] = {}
    with held(work.systems, work.ground.places):
        for spot, place in work.ground.places.items():
            try:
                traces.extend(in_place(place, wanted, work, read))
            except ConnectorError as error:
                missed[spot] = error
    return Proof(tuple(traces), read, missed)


def in_place(place: Place, wanted: Sequence[Needle], work: Work, read: dict[Spot, int]) -> Iterator[Trace]:
    """Read one place to the end."""
    connector: Connector = work.systems[place.spot.system]
    kept = staying(place, work)
    found: Counter[tuple[str, str, Left]] = Counter()
    read[place.spot] = 0
    for batch in connector.sample(place.spot.dataset, rows=None):
        read[place.spot] += batch.rows
        seen: set[tuple[int, str, str]] = set()
        for column, needle, mask in holding(batch.table, wanted):
            rows = batch.table.filter(mask).to_pylist()
            places = [at for at, is_there in enumerate(mask.to_pylist()) if is_there]
            for at, row in zip(places, rows, strict=True):
                if (at, column, needle.category) not in seen:
                    seen.add((at, column, needle.category))
                    found[column, needle.category, meaning(place, row, column, needle, kept)] += 1
    for (column, category, left), rows_ in sorted(found.items()):
        yield Trace(place.spot, column, category, left, rows_)


def staying(place: Place, work: Work) -> dict[object, Treatment]:
    """The rows of a place that the plan keeps, by their names."""
    return {
        name: treatment
        for treatment in work.plan.of(place.spot)
        if treatment.act is Act.KEEP
        for name in work.found.of(place.spot)
    }


def meaning(place: Place, row: Row, column: str, needle: Needle, kept: Mapping[object, Treatment]) -> Left:
    treatment = kept.get(name_of(row, place))
    if treatment is not None and column not in treatment.columns:
        return Left.KEPT
    return Left.LEFT if needle.category in CERTAIN else Left.PERHAPS
