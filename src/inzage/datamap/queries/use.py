"""Who really used what, and how does that differ from what was declared?"""

from collections import defaultdict
from collections.abc import Sequence
from datetime import date, timedelta
from uuid import UUID

from django.db.models import Count, Max, Min, Q, Sum

from inzage.connectors.logs import Use as Used
from inzage.connectors.logs.findings import Declared, Findings, compare
from inzage.datamap import records
from inzage.datamap.models import AccountOf, ActivityField, Field, Grant, LogTaken, System, Use
from inzage.datamap.queries.protection import paged
from inzage.datamap.use_rows import log_record
from inzage.datamap.words import ActivityState

EVERYBODY = frozenset({"PUBLIC", "everyone"})
"""Who holds these rights is no account."""
NEXT = timedelta(days=1)
NOTHING = Findings(undeclared=(), idle=(), unused=(), covers=False)


def logs(*, system_id: UUID) -> list[records.LogTaken]:
    """The logs that were counted, the last one first."""
    return [log_record(row) for row in LogTaken.objects.filter(system=system_id).order_by("-at", "-pk")]


def real_use(*, system_id: UUID, search: str = "", page: int = 1, per_page: int = 100) -> records.Page[records.RealUse]:
    """Who used which dataset and how often, according to the logs."""
    rows = Use.objects.filter(log__system=system_id)
    if search:
        rows = rows.filter(Q(who__icontains=search) | Q(dataset__icontains=search))
    summed = rows.values_list("who", "dataset").annotate(
        Sum("reads"), Sum("writes"), Count("day", distinct=True), Min("day"), Max("day")
    )
    known = {holder.account: holder for holder in accounts_of(system_id)}
    found = [
        records.RealUse(known.get(who) or records.Holder.nobody(who), dataset, *counts)
        for who, dataset, *counts in summed.order_by("who", "dataset")
    ]
    return paged(found, page, per_page)


def accounts_of(system_id: UUID) -> list[records.Holder]:
    """The accounts of which somebody said whose they are."""
    rows = AccountOf.objects.filter(system=system_id).select_related("department", "member__department")
    return [
        records.Holder(
            account=row.account,
            department_id=row.department_id or (row.member.department_id if row.member else None),
            department=name_of(row),
            member_id=row.member_id,
            member=row.member.name if row.member else "",
        )
        for row in rows.order_by("account")
    ]


def name_of(row: AccountOf) -> str:
    """The department of an account, or of its member."""
    department = row.department or (row.member.department if row.member else None)
    return department.name if department else ""


def holders(*, system_id: UUID) -> list[records.Holder]:
    """Every account that the logs tell of or that was declared; first those of which nobody knows whose they are."""
    known = {holder.account: holder for holder in accounts_of(system_id)}
    seen = set(Use.objects.filter(log__system=system_id).values_list("who", flat=True).distinct())
    every = [known.get(who) or records.Holder.nobody(who) for who in seen | known.keys()]
    return sorted(every, key=lambda holder: (holder.is_known, holder.account))


def logged(*, system_id: UUID) -> records.Period | None:
    """The last days in a row that the logs cover."""
    found = stretches(system_id)
    return found[-1] if found else None


def stretches(system_id: UUID) -> list[records.Period]:
    """The days that the logs cover: logs that meet or overlap are one stretch."""
    found: list[records.Period] = []
    for first, last in (
        LogTaken.objects.filter(system=system_id).order_by("first_day").values_list("first_day", "last_day")
    ):
        if found and first <= found[-1].last + NEXT:
            found[-1] = records.Period(found[-1].first, max(last, found[-1].last))
        else:
            found.append(records.Period(first, last))
    return found


def use_findings(*, system_id: UUID, period: records.Period) -> records.UseFindings:
    """Lay real use in a period beside the register and the rights in the system."""
    rows = Use.objects.filter(log__system=system_id, day__range=(period.first, period.last))
    times: dict[Used, int] = defaultdict(int)
    for who, dataset, day, reads, writes in rows.values_list("who", "dataset", "day", "reads", "writes"):
        for is_write, count in ((False, reads), (True, writes)):
            if count:
                times[Used(who, dataset, day, writes=is_write)] += count
    found = compare(
        times,
        declared(system_id),
        period=(period.first, period.last),
        logged=covering(stretches(system_id), period.first, period.last),
    )
    return records.UseFindings(period, found)


def covering(found: Sequence[records.Period], first: date, last: date) -> tuple[date, date] | None:
    return next(((one.first, one.last) for one in found if one.first <= first and last <= one.last), None)


def declared(system_id: UUID) -> Declared:
    """What is known beside the logs; an activity that is a draft declares nothing yet."""
    fields: dict[str, list[str]] = defaultdict(list)
    live = Field.objects.filter(
        dataset__system=system_id, dataset__vanished_at=None, vanished_at=None, category__isnull=False
    )
    for dataset, name in live.values_list("dataset__name", "name"):
        fields[dataset].append(name)
    used: dict[str, set[str]] = defaultdict(set)
    uses = ActivityField.objects.filter(activity__state=ActivityState.ACTIVE, field__dataset__system=system_id)
    for department, dataset in (
        uses.exclude(activity__departments=None)
        .values_list("activity__departments__name", "field__dataset__name")
        .distinct()
    ):
        used[department].add(dataset)
    return Declared(
        departments={one.account: one.department for one in accounts_of(system_id) if one.department},
        datasets=used,
        grants=granted(system_id),
        fields=fields,
    )


def granted(system_id: UUID) -> dict[str, set[str]]:
    """Which datasets each account may use, by the name that a log gives it: without the host of MariaDB."""
    is_mariadb = System.objects.filter(pk=system_id, kind="mariadb").exists()
    found: dict[str, set[str]] = defaultdict(set)
    for who, dataset in Grant.objects.filter(system=system_id).values_list("who", "dataset"):
        account = who.rpartition("@")[0] or who if is_mariadb else who
        if account not in EVERYBODY:
            found[account].add(dataset)
    return found
