"""What protects a system, and who may do what in it?"""

from collections.abc import Sequence
from typing import TypeVar
from uuid import UUID

from inzage.datamap import records
from inzage.datamap.models import Grant, Measure
from inzage.datamap.queries.paging import MOST
from inzage.datamap.words import MeasureKind, MeasureState

T = TypeVar("T")


def measures(*, system_id: UUID) -> tuple[records.Measure, ...]:
    """Every measure; unknown where nobody said. Law: GDPR art. 32(1)."""
    said = {row.kind: row for row in Measure.objects.filter(system=system_id)}
    return tuple(
        records.Measure(kind, MeasureState(said[kind].state), said[kind].note, said[kind].set_by, said[kind].set_at)
        if kind in said
        else records.Measure(kind, MeasureState.UNKNOWN)
        for kind in MeasureKind
    )


def access(*, system_id: UUID, search: str = "", page: int = 1, per_page: int = 100) -> records.Page[records.Access]:
    """Who may do what with which dataset, according to the system itself."""
    return paged(granted(system_id, search), page, per_page)


def accounts(*, system_id: UUID, search: str = "", page: int = 1, per_page: int = 100) -> records.Page[records.Account]:
    """The same by account: with which datasets it may do the same, what it may most of first."""
    same: dict[tuple[str, tuple[str, ...]], list[str]] = {}
    for grant in granted(system_id, search):
        same.setdefault((grant.who, grant.may), []).append(grant.dataset)
    members = dict(Grant.objects.filter(system=system_id).exclude(members=None).values_list("who", "members"))
    found = [
        records.Account(who, may, tuple(datasets), tuple(members[who]) if who in members else None)
        for (who, may), datasets in same.items()
    ]
    return paged(sorted(found, key=lambda account: (account.who, -len(account.datasets))), page, per_page)


def granted(system_id: UUID, search: str) -> list[records.Access]:
    rows = Grant.objects.filter(system=system_id)
    if search:
        rows = rows.filter(who__icontains=search) | rows.filter(dataset__icontains=search)
    mays: dict[tuple[str, str], list[str]] = {}
    for who, dataset, may in rows.order_by("who", "dataset", "may").values_list("who", "dataset", "may"):
        mays.setdefault((who, dataset), []).append(may)
    return [records.Access(who, dataset, tuple(may)) for (who, dataset), may in mays.items()]


def paged(found: Sequence[T], page: int, per_page: int) -> records.Page[T]:
    per_page = min(max(per_page, 1), MOST)
    number = min(max(page, 1), max(1, -(-len(found) // per_page)))
    return records.Page(tuple(found[(number - 1) * per_page : number * per_page]), number, per_page, len(found))
