"""
Declared use beside real use: what was read undeclared, what was granted and never used, what nobody uses.

Pure: facts in, findings out. A log that does not cover the whole period says nothing about what was not used in it.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date

from inzage.connectors.logs.records import ALL, UNTOLD, Use


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
    """An account, or all of a group together, may use a dataset and did not in the whole period."""

    who: str
    dataset: str


@dataclass(frozen=True, slots=True, order=True)
class Unused:
    """Nobody used a dataset in the whole period, so its personal fields may be candidates to drop."""

    dataset: str
    fields: tuple[str, ...]


@dataclass(frozen=True, slots=True, order=True)
class Unread:
    """Nobody read a personal field of a dataset that was used: a candidate to drop."""

    dataset: str
    field: str


@dataclass(frozen=True, slots=True)
class Seen:
    """How often an account used a dataset in a period, and on which days first and last."""

    who: str
    dataset: str
    times: int
    writes: int
    first_on: date
    last_on: date


@dataclass(frozen=True, slots=True)
class Declared:
    """
    What is known beside the log, of one system.

    `departments` tells of each account where it belongs, `datasets` of each department what it may use for a declared
    purpose; `grants` of each account what it may read, of a group `members` too; `fields` of each dataset its personal
    fields.
    """

    departments: Mapping[str, str]
    datasets: Mapping[str, Collection[str]]
    grants: Mapping[str, Collection[str]]
    fields: Mapping[str, Collection[str]]
    members: Mapping[str, Collection[str]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Findings:
    """
    What differs; `covers` is False where the log is too short to say what was never used.

    Also where it is long enough, `tells_rights` is False where it names no accounts that hold rights, and `untold` are
    the datasets that were used while nobody can tell of which fields.
    """

    undeclared: tuple[Undeclared, ...]
    idle: tuple[Idle, ...]
    unused: tuple[Unused, ...]
    covers: bool
    unread: tuple[Unread, ...] = ()
    untold: tuple[str, ...] = ()
    tells_rights: bool = True


def compare(
    times: Mapping[Use, int], declared: Declared, *, period: tuple[date, date], logged: tuple[date, date] | None
) -> Findings:
    """Lay real use in a period beside what was declared and granted; `logged` is the period that the log covers."""
    within = {use: count for use, count in times.items() if period[0] <= use.day <= period[1]}
    covers = logged is not None and logged[0] <= period[0] and period[1] <= logged[1]
    return judge(summed(within), declared, covers=covers)


def judge(
    seen: Iterable[Seen],
    declared: Declared,
    *,
    covers: bool,
    tells_rights: bool = True,
    read: Mapping[str, Collection[str]] | None = None,
) -> Findings:
    """Lay use that was summed beside what was declared and granted; `read` are the fields that were of each dataset."""
    known = list(seen)
    found = Findings(undeclared=undeclared(known, declared), idle=(), unused=(), covers=covers)
    if not covers:
        return found
    used = {(one.who, one.dataset) for one in known}
    datasets, read = {dataset for _, dataset in used}, read or {}
    return replace(
        found,
        idle=idle(used, declared) if tells_rights else (),
        tells_rights=tells_rights,
        unused=unused(datasets, declared),
        unread=tuple(unread(datasets, declared, read)),
        untold=tuple(sorted(one for one in datasets if declared.fields.get(one) and is_untold(read.get(one)))),
    )


def summed(times: Mapping[Use, int]) -> Iterator[Seen]:
    """Sum use over its days."""
    found: dict[tuple[str, str], list[tuple[Use, int]]] = {}
    for use, count in times.items():
        found.setdefault((use.who, use.dataset), []).append((use, count))
    for (who, dataset), uses in found.items():
        days = [use.day for use, _ in uses]
        writes = sum(count for use, count in uses if use.writes)
        yield Seen(who, dataset, sum(count for _, count in uses), writes, min(days), max(days))


def undeclared(seen: Iterable[Seen], declared: Declared) -> tuple[Undeclared, ...]:
    """Return use of personal data that no declaration of the account's department covers."""
    found = []
    for one in seen:
        department = declared.departments.get(one.who)
        allowed = declared.datasets.get(department, ()) if department is not None else ()
        if declared.fields.get(one.dataset) and one.dataset not in allowed:
            found.append(Undeclared(one.who, one.dataset, one.first_on, one.last_on, one.times, one.writes, department))
    return tuple(sorted(found, key=lambda one: (one.who, one.dataset)))


def idle(used: Collection[tuple[str, str]], declared: Declared) -> tuple[Idle, ...]:
    """Return grants on personal data that their account, or every member of their group, never used."""
    granted = sorted((who, dataset) for who, datasets in declared.grants.items() for dataset in datasets)
    return tuple(
        Idle(who, dataset)
        for who, dataset in granted
        if declared.fields.get(dataset)
        and not any((one, dataset) in used for one in (who, *declared.members.get(who, ())))
    )


def unused(used: Collection[str], declared: Declared) -> tuple[Unused, ...]:
    """Return datasets with personal fields that nobody used."""
    return tuple(
        Unused(dataset, tuple(sorted(fields)))
        for dataset, fields in sorted(declared.fields.items())
        if fields and dataset not in used
    )


def unread(used: Collection[str], declared: Declared, read: Mapping[str, Collection[str]]) -> Iterator[Unread]:
    """Return personal fields that nobody read of datasets that were used; nothing of those where nobody can tell."""
    for dataset in sorted(used):
        known = read.get(dataset)
        if known and ALL not in known and not is_untold(known):
            yield from (Unread(dataset, one) for one in sorted(declared.fields.get(dataset, ())) if one not in known)


def is_untold(read: Collection[str] | None) -> bool:
    return read is None or UNTOLD in read
