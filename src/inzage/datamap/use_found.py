"""How real use differs from the register and the rights, and what somebody already decided about it."""

import hashlib
from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from uuid import UUID

from django.db.models import Max, Min, Sum

from inzage.connectors.logs.findings import Declared, Findings, Seen, judge
from inzage.connectors.logs.records import UNTOLD
from inzage.connectors.records import DatasetKind
from inzage.datamap import records
from inzage.datamap.models import (
    AccountOf,
    ActivityField,
    Dataset,
    Field,
    FieldRead,
    Grant,
    LogTaken,
    System,
    Use,
    UseDecision,
)
from inzage.datamap.records.use import FindingKey, Period, UseFindings
from inzage.datamap.words import ActivityState, UseKind

EVERYBODY = frozenset({"PUBLIC", "everyone"})
"""Who holds these rights is no account."""
NEXT = timedelta(days=1)
SERVERS = ("postgresql", "mariadb")
OF_SERVERS = ("csvlog", "jsonlog", "mariadb", "api")
"""The logs that name accounts of a database server; that of a web server names those of an application."""


@dataclass(frozen=True, slots=True)
class Judged:
    """What differs, and what is known beside the logs."""

    found: Findings
    known: Declared


def findings(system_id: UUID, period: Period, *, on: date) -> UseFindings:
    """Lay real use in a period beside the register and the rights; what was decided by `on` stands apart."""
    judged_now = judged(system_id, period)
    found = UseFindings(period, judged_now.found, last=last(system_id), members=judged_now.known.members)
    return parted(found, system_id, judged_now.known, on)


def judged(system_id: UUID, period: Period) -> Judged:
    """Lay real use in a period beside the register and the rights, whatever was decided about it."""
    logs = list(LogTaken.objects.filter(system=system_id).values_list("first_day", "last_day", "form"))
    kind = System.objects.values_list("kind", flat=True).get(pk=system_id)
    of_rights = [log for log in logs if kind not in SERVERS or log[2] in OF_SERVERS]
    known = declared(system_id, kind)
    found = judge(
        seen(system_id, period),
        known,
        covers=covers(logs, period),
        tells_rights=covers(of_rights, period),
        read=read(system_id, period),
    )
    return Judged(found, known)


def stretches(logs: Sequence[tuple[date, date, str]]) -> list[Period]:
    """The days that logs cover: logs that meet or overlap are one stretch."""
    found: list[Period] = []
    for first, last_day, _form in sorted(logs):
        if found and first <= found[-1].last + NEXT:
            found[-1] = Period(found[-1].first, max(last_day, found[-1].last))
        else:
            found.append(Period(first, last_day))
    return found


def covers(logs: Sequence[tuple[date, date, str]], period: Period) -> bool:
    return any(one.first <= period.first and period.last <= one.last for one in stretches(logs))


def seen(system_id: UUID, period: Period) -> Iterator[Seen]:
    """Who used which dataset in a period, summed by the database."""
    rows = Use.objects.filter(log__system=system_id, day__range=(period.first, period.last))
    sums = rows.values_list("who", "dataset").annotate(Sum("reads"), Sum("writes"), Min("day"), Max("day"))
    for who, dataset, reads, writes, first_on, last_on in sums.order_by():
        yield Seen(who, dataset, reads + writes, writes, first_on, last_on)


def read(system_id: UUID, period: Period) -> dict[str, set[str]]:
    """
    Which fields of each dataset were read in a period.

    Where a view was used, nobody can tell which fields of the tables behind it were.
    """
    rows = FieldRead.objects.filter(log__system=system_id, day__range=(period.first, period.last))
    found: dict[str, set[str]] = defaultdict(set)
    for dataset, field in rows.values_list("dataset", "field").distinct().order_by():
        found[dataset].add(field)
    views = Dataset.objects.filter(system=system_id, kind=DatasetKind.VIEW).values_list("name", flat=True)
    if behind := found.keys() & set(views):
        for dataset in found.keys() - behind:
            found[dataset].add(UNTOLD)
    return found


def last(system_id: UUID) -> dict[tuple[str, str], date]:
    """The last day that each dataset was used, and each field was read, according to all logs."""
    fields = FieldRead.objects.filter(log__system=system_id).exclude(field="")
    found = {
        (dataset, field): day
        for dataset, field, day in fields.values_list("dataset", "field").annotate(Max("day")).order_by()
    }
    datasets = Use.objects.filter(log__system=system_id).values_list("dataset").annotate(Max("day")).order_by()
    return found | {(dataset, ""): day for dataset, day in datasets}


def declared(system_id: UUID, kind: str) -> Declared:
    """What is known beside the logs; an activity that is a draft declares nothing yet."""
    fields: dict[str, list[str]] = defaultdict(list)
    live = Field.objects.filter(
        dataset__system=system_id, dataset__vanished_at=None, vanished_at=None, category__isnull=False
    )
    for dataset, name in live.values_list("dataset__name", "name"):
        fields[dataset].append(name)
    used: dict[str, set[str]] = defaultdict(set)
    uses = ActivityField.objects.filter(activity__state=ActivityState.ACTIVE, field__dataset__system=system_id)
    names = uses.exclude(activity__departments=None).values_list("activity__departments__name", "field__dataset__name")
    for department, dataset in names.distinct():
        used[department].add(dataset)
    granted, members = rights(system_id, kind)
    return Declared(departments(system_id), used, granted, fields, members)


def departments(system_id: UUID) -> dict[str, str]:
    """The department of each account of which somebody said whose it is."""
    rows = AccountOf.objects.filter(system=system_id).values_list(
        "account", "department__name", "member__department__name"
    )
    return {account: own or members for account, own, members in rows if own or members}


def rights(system_id: UUID, kind: str) -> tuple[dict[str, set[str]], dict[str, list[str]]]:
    """Which datasets each account or group may use, and who belong to each group, by the names that a log gives."""
    granted: dict[str, set[str]] = defaultdict(set)
    groups: dict[str, list[str]] = {}
    for who, dataset, members in Grant.objects.filter(system=system_id).values_list("who", "dataset", "members"):
        account = logged_as(who, kind)
        if account not in EVERYBODY:
            granted[account].add(dataset)
        if members is not None:
            groups[account] = [logged_as(member, kind) for member in members]
    return granted, groups


def logged_as(who: str, kind: str) -> str:
    """The name that a log gives an account: without the host of MariaDB."""
    return who.rpartition("@")[0] or who if kind == "mariadb" else who


def parted(found: UseFindings, system_id: UUID, known: Declared, on: date) -> UseFindings:
    """Set apart what somebody decided about, as long as that holds and it is still the same."""
    rows = UseDecision.objects.filter(system=system_id, undone_at=None, until__gte=on).order_by("until", "pk")
    decided = {key_of(row): row for row in rows}
    if not decided:
        return found
    now = states(found.found, system_id, set(decided), known)
    holding = {key: decision(row) for key, row in decided.items() if now.get(key) == row.state}
    return replace(found, found=without(found.found, holding), decided=tuple(holding.values()))


def without(found: Findings, keys: Collection[FindingKey]) -> Findings:
    return replace(
        found,
        undeclared=tuple(one for one in found.undeclared if (UseKind.UNDECLARED, one.who, one.dataset, "") not in keys),
        idle=tuple(one for one in found.idle if (UseKind.IDLE, one.who, one.dataset, "") not in keys),
        unused=tuple(one for one in found.unused if (UseKind.UNUSED, "", one.dataset, "") not in keys),
        unread=tuple(one for one in found.unread if (UseKind.UNREAD, "", one.dataset, one.field) not in keys),
    )


def states(
    found: Findings, system_id: UUID, wanted: Collection[FindingKey], known: Declared
) -> Mapping[FindingKey, str]:
    """
    What each of these findings is about now, as one short text: when that changes, a decision about it holds no more.

    Of use, whose it is and whether it also changes data; of a right, what it is and who belong to the group; of data,
    which fields they are and what they hold.
    """
    kind = System.objects.values_list("kind", flat=True).get(pk=system_id)
    may: dict[tuple[str, str], set[str]] = defaultdict(set)
    if any(key[0] == UseKind.IDLE for key in wanted):
        for who, dataset, one in Grant.objects.filter(system=system_id).values_list("who", "dataset", "may"):
            may[logged_as(who, kind), dataset].add(one)
    fields = Field.objects.filter(dataset__system=system_id, vanished_at=None)
    kinds = {
        (dataset, name): category for dataset, name, category in fields.values_list("dataset__name", "name", "category")
    }
    told: dict[FindingKey, object] = {}
    for use in found.undeclared:
        told[UseKind.UNDECLARED, use.who, use.dataset, ""] = (use.department, use.writes > 0)
    for right in found.idle:
        rights_now = sorted(may[right.who, right.dataset]), sorted(known.members.get(right.who, ()))
        told[UseKind.IDLE, right.who, right.dataset, ""] = rights_now
    for unused in found.unused:
        told[UseKind.UNUSED, "", unused.dataset, ""] = [
            (one, kinds.get((unused.dataset, one))) for one in unused.fields
        ]
    for unread in found.unread:
        told[UseKind.UNREAD, "", unread.dataset, unread.field] = kinds.get((unread.dataset, unread.field))
    return {key: short(told[key]) for key in wanted if key in told}


def short(told: object) -> str:
    return hashlib.sha256(repr(told).encode()).hexdigest()[:32]


def key_of(row: UseDecision) -> FindingKey:
    return UseKind(row.kind), row.who, row.dataset, row.field


def decision(row: UseDecision) -> records.UseDecision:
    return records.UseDecision(
        id=row.pk,
        kind=row.kind,
        who=row.who,
        dataset=row.dataset,
        field=row.field,
        verdict=row.verdict,
        reason=row.reason,
        until=row.until,
        by=row.by,
        at=row.at,
    )
