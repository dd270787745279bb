"""
Carry out a plan: system by system, each in one transaction where it has them.

Never more rows than were looked at: where a system would change more, nothing in it is changed.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from inzage.connectors.errors import ConnectorError, Unsupported
from inzage.connectors.protocol import Connector, Naming, Transacting
from inzage.connectors.records import DatasetShape
from inzage.tracing import sentences
from inzage.tracing.emptying import emptied
from inzage.tracing.found import Found, Row
from inzage.tracing.ground import Ground, Spot
from inzage.tracing.plan import Act, Plan, Treatment
from inzage.tracing.ways import Way


@dataclass(frozen=True, slots=True)
class Done:
    """What became of one treatment: how many rows were changed, or why it was not done."""

    treatment: Treatment
    rows: int = 0
    error: ConnectorError | None = None


@dataclass(frozen=True)
class Work:
    """Everything that carrying out a plan needs."""

    plan: Plan
    ground: Ground
    found: Found
    shapes: Mapping[Spot, DatasetShape]
    systems: Mapping[str, Connector]


def erase(work: Work, *, trial: bool = False) -> list[Done]:
    """
    Do what the plan says in every system; a system that refuses keeps everything as it was, and the rest goes on.

    A `trial` changes nothing: it tells what each system would refuse.
    """
    by_system: dict[str, list[Treatment]] = {}
    for treatment in work.plan.treatments:
        by_system.setdefault(treatment.spot.system, []).append(treatment)
    return [done for system, wanted in by_system.items() for done in in_system(system, wanted, work, trial=trial)]


def in_system(system: str, wanted: Sequence[Treatment], work: Work, *, trial: bool) -> list[Done]:
    """All treatments of one system, together."""
    connector = work.systems[system]
    if trial and not isinstance(connector, Transacting):
        return [Done(one, error=Unsupported(sentences.NOT_TRIED, place=one.spot.dataset)) for one in wanted]
    if not isinstance(connector, Transacting):
        return [alone(one, work) for one in wanted]
    datasets = list(dict.fromkeys(one.spot.dataset for one in wanted if one.act is not Act.KEEP or one.columns))
    try:
        with connector.together(datasets, trial=trial):
            return [Done(one, carried_out(one, work)) for one in wanted]
    except ConnectorError as error:
        return [Done(one, error=error) for one in wanted]


def alone(treatment: Treatment, work: Work) -> Done:
    """Do one treatment in a system that has no transactions: its dataset is changed whole, or stays as it was."""
    try:
        return Done(treatment, carried_out(treatment, work))
    except ConnectorError as error:
        return Done(treatment, error=error)


def carried_out(treatment: Treatment, work: Work) -> int:
    """Change the rows of one treatment; return how many there were."""
    rows = list(rows_of(treatment, work.found))
    if treatment.act is Act.DELETE:
        return gone(treatment.spot, rows, work)
    if not treatment.columns:
        return 0
    return sum(overwritten(treatment, alike, values, work) for values, alike in by_values(treatment, rows, work))


def by_values(
    treatment: Treatment, rows: Sequence[Row], work: Work
) -> Iterator[tuple[Mapping[str, object], Sequence[Row]]]:
    """The rows by what is written over them, so that those that get the same are changed at once."""
    found: dict[tuple[tuple[str, object], ...], list[Row]] = {}
    for row in rows:
        values = emptied(row, treatment.columns, work.shapes[treatment.spot])
        found.setdefault(tuple(values.items()), []).append(row)
    return ((dict(values), alike) for values, alike in found.items() if values)


def rows_of(treatment: Treatment, found: Found) -> Iterator[Row]:
    if treatment.act is not Act.LOOSEN:
        yield from (one.row for one in found.of(treatment.spot).values())
        return
    for one in found.mentions[treatment.spot].values():
        if isinstance(one.by, Way) and tuple(here for here, _ in one.by.tie.pairs) == treatment.columns:
            yield one.row


def gone(spot: Spot, rows: Sequence[Row], work: Work) -> int:
    """Delete these rows and no others."""
    connector, keys = work.systems[spot.system], work.ground.places[spot].keys
    if len(keys) == 1:
        changed = connector.erase(spot.dataset, keys[0], [row[keys[0]] for row in rows])
    elif isinstance(connector, Naming):
        changed = connector.erase_rows(spot.dataset, [named(spot, row, work) for row in rows])
    else:
        raise Unsupported(sentences.NO_KEY, place=spot.dataset)
    return no_more_than(len(rows), changed, spot)


def overwritten(treatment: Treatment, rows: Sequence[Row], values: Mapping[str, object], work: Work) -> int:
    """Write this over rows that stay."""
    spot = treatment.spot
    connector, keys = work.systems[spot.system], work.ground.places[spot].keys
    if len(keys) == 1:
        changed = connector.update(spot.dataset, keys[0], [row[keys[0]] for row in rows], values)
    elif isinstance(connector, Naming):
        changed = connector.update_rows(spot.dataset, [named(spot, row, work) for row in rows], values)
    else:
        raise Unsupported(sentences.NO_KEY, place=spot.dataset)
    return no_more_than(len(rows), changed, spot)


def named(spot: Spot, row: Row, work: Work) -> Row:
    """The part of a row that tells it from all others: its key, or where there is none all of it."""
    keys = work.ground.places[spot].keys
    return {key: row[key] for key in keys} if keys else row


def no_more_than(seen: int, changed: int, spot: Spot) -> int:
    """
    Return how many rows were changed.

    Raises:
        Unsupported: if there are more than were looked at, so that the system takes all of it back.
    """
    if changed > seen:
        raise Unsupported(sentences.MORE_THAN_SEEN, place=spot.dataset)
    return changed
