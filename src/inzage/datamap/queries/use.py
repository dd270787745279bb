"""Who really used what, and how does that differ from what was declared?"""

from dataclasses import replace
from datetime import date
from uuid import UUID

from django.db.models import Count, Max, Min, Q, Sum
from django.utils import timezone

from inzage.datamap import records, use_found
from inzage.datamap.models import AccountOf, LogTaken, System, Use
from inzage.datamap.queries.protection import paged
from inzage.datamap.use_rows import log_record


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
            service=row.service,
        )
        for row in rows.order_by("account")
    ]


def name_of(row: AccountOf) -> str:
    """The department of an account, or of its member."""
    department = row.department or (row.member.department if row.member else None)
    return department.name if department else ""


def holders(*, system_id: UUID) -> list[records.Holder]:
    """
    Every account that the logs tell of, that has rights, or that was declared.

    First those that are used and of which nobody knows whose they are. A group is no account.
    """
    known = {holder.account: holder for holder in accounts_of(system_id)}
    seen = set(Use.objects.filter(log__system=system_id).values_list("who", flat=True).distinct())
    kind = System.objects.filter(pk=system_id).values_list("kind", flat=True).first() or ""
    granted, groups = use_found.rights(system_id, kind)
    every = seen | known.keys() | (granted.keys() - groups.keys())
    found = [replace(known.get(who) or records.Holder.nobody(who), is_used=who in seen) for who in every]
    return sorted(found, key=lambda holder: (holder.is_known, not holder.is_used, holder.account))


def logged(*, system_id: UUID) -> records.Period | None:
    """The last days in a row that the logs cover."""
    logs = LogTaken.objects.filter(system=system_id).values_list("first_day", "last_day", "form")
    found = use_found.stretches(list(logs))
    return found[-1] if found else None


def use_findings(*, system_id: UUID, period: records.Period, on: date | None = None) -> records.UseFindings:
    """Lay real use in a period beside the register and the rights; what was decided by `on` (today) stands apart."""
    return use_found.findings(system_id, period, on=on or timezone.localdate())
