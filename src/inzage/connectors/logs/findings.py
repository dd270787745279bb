"""
Declared use beside real use: what was read undeclared, what was granted and never used, what nobody uses.

Pure: facts in, findings out. A log that does not cover the whole period says nothing about what was not used in it.
"""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from inzage.connectors.logs.records import Use


@dataclass(frozen=True, slots=True, order=True)
class Undeclared:
    """An account used a dataset with personal data, and no declared use of its department names it."""

    who: str
    dataset: str
    first_on: date
    last_on: date
    times: int
    writes: int
    department: str | None


@dataclass(frozen=True, slots=True, order=True)
class Idle:
    """An account may read a dataset and did not in the whole period."""

    who: str
    dataset: str


@dataclass(frozen=True, slots=True, order=True)
class Unused:
    """Nobody used a dataset in the whole period, so its personal fields may be candidates to drop."""

    dataset: str
    fields: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Declared:
    """
    What is known beside the log, of one system.

    `departments` tells of each account where it belongs, `datasets` of each department what it may use for a declared
    purpose; `grants` of each account what it may read; `fields` of each dataset its personal fields.
    """

    departments: Mapping[str, str]
    datasets: Mapping[str, Collection[str]]
    grants: Mapping[str, Collection[str]]
    fields: Mapping[str, Collection[str]]


@dataclass(frozen=True, slots=True)
class Findings:
    """What differs; `covers` is False where the log is too short to say what was never used."""

    undeclared: tuple[Undeclared, ...]
    idle: tuple[Idle, ...]
    unused: tuple[Unused, ...]
    covers: bool


def compare(
    times: Mapping[Use, int], declared: Declared, *, period: tuple[date, date], logged: tuple[date, date] | None
) -> Findings:
    """Lay real use in a period beside what was declared and granted; `logged` is the period that the log covers."""
    within = {use: count for use, count in times.items() if period[0] <= use.day <= period[1]}
    covers = logged is not None and logged[0] <= period[0] and period[1] <= logged[1]
    used = {(use.who, use.dataset) for use in within}
    return Findings(
        undeclared=undeclared(within, declared),
        idle=idle(used, declared) if covers else (),
        unused=unused({dataset for _, dataset in used}, declared) if covers else (),
        covers=covers,
    )


def undeclared(times: Mapping[Use, int], declared: Declared) -> tuple[Undeclared, ...]:
    """Return use of personal data that no declaration of the account's department covers."""
    found: dict[tuple[str, str], list[tuple[Use, int]]] = {}
    for use, count in times.items():
        department = declared.departments.get(use.who)
        allowed = declared.datasets.get(department, ()) if department is not None else ()
        if declared.fields.get(use.dataset) and use.dataset not in allowed:
            found.setdefault((use.who, use.dataset), []).append((use, count))
    return tuple(sorted((summed(uses, declared.departments.get(who)) for (who, _), uses in found.items()), key=order))


def summed(uses: Iterable[tuple[Use, int]], department: str | None) -> Undeclared:
    known = list(uses)
    days = [use.day for use, _ in known]
    return Undeclared(
        who=known[0][0].who,
        dataset=known[0][0].dataset,
        first_on=min(days),
        last_on=max(days),
        times=sum(count for _, count in known),
        writes=sum(count for use, count in known if use.writes),
        department=department,
    )


def order(found: Undeclared) -> tuple[str, str]:
    return found.who, found.dataset


def idle(used: Collection[tuple[str, str]], declared: Declared) -> tuple[Idle, ...]:
    """Return grants on personal data that their account never used."""
    granted = {(who, dataset) for who, datasets in declared.grants.items() for dataset in datasets}
    return tuple(Idle(*each) for each in sorted(granted - set(used)) if declared.fields.get(each[1]))


def unused(used: Collection[str], declared: Declared) -> tuple[Unused, ...]:
    """Return datasets with personal fields that nobody used."""
    return tuple(
        Unused(dataset, tuple(sorted(fields)))
        for dataset, fields in sorted(declared.fields.items())
        if fields and dataset not in used
    )
