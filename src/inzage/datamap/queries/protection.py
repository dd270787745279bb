"""What protects a system, and who may do what in it?"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import TypeVar
from uuid import UUID

from django.db.models import Count, F, QuerySet

from inzage.connectors.protection import Seen
from inzage.datamap import records
from inzage.datamap.guarding import standing_rows, worth
from inzage.datamap.models import Field, Grant, Measure, Observed
from inzage.datamap.queries.paging import MOST
from inzage.datamap.words import MeasureKind, MeasureState, ScanState, Standing
from inzage.web.languages import language_of

T = TypeVar("T")
WORST_FIRST = (Seen.UNPROTECTED, Seen.UNKNOWN, Seen.PROTECTED)


def measures(*, system_id: UUID) -> tuple[records.Measure, ...]:
    """Every measure, as said and as seen; unknown where nobody said and nothing was seen. Law: GDPR art. 32(1)."""
    rows = list(standing_rows(system_id).select_related("scan").order_by("pk"))
    last = max((row.scan for row in rows), key=lambda scan: scan.asked_at, default=None)
    fields = fields_at(system_id, rows)
    looks: dict[str, list[records.Sight]] = defaultdict(list)
    for row in rows:
        looks[row.protects].append(look(row, fields.get((row.dataset, row.column)), is_old=row.scan != last))
    said = {row.kind: row for row in Measure.objects.filter(system=system_id)}
    return tuple(measure(kind, said.get(kind), looks[kind]) for kind in MeasureKind)


def fields_at(system_id: UUID, rows: Iterable[Observed]) -> dict[tuple[str, str], int]:
    """The fields of the map at the places that were looked at."""
    places = {(row.dataset, row.column) for row in rows if row.column}
    if not places:
        return {}
    found = Field.objects.filter(
        dataset__system=system_id,
        dataset__name__in={dataset for dataset, _ in places},
        name__in={column for _, column in places},
        vanished_at=None,
    )
    return {(dataset, name): key for dataset, name, key in found.values_list("dataset__name", "name", "pk")}


def look(row: Observed, field_id: int | None, *, is_old: bool) -> records.Sight:
    said = row.said_nl if row.said_nl and language_of() == "nl" else row.said
    return records.Sight(row.looked_at, Seen(row.seen), said, row.at, row.dataset, row.column, field_id, is_old)


def measure(kind: MeasureKind, said: Measure | None, looks: Iterable[records.Sight]) -> records.Measure:
    """What needs somebody comes first, what is well last."""
    ordered = tuple(sorted(looks, key=lambda one: (WORST_FIRST.index(one.seen), one.place)))
    if said is None:
        return records.Measure(kind, MeasureState.UNKNOWN, looks=ordered)
    return records.Measure(kind, MeasureState(said.state), said.note, said.set_by, said.set_at, ordered)


def guards(slugs: Collection[str]) -> dict[str, tuple[records.Guard, ...]]:
    """What people declared that protects these systems, by slug, each with what it is worth; in two queries."""
    return {slug: guards_of(slug, there) for slug, there in worth(slugs).items()}


def guards_of(slug: str, there: Mapping[str, str]) -> tuple[records.Guard, ...]:
    return tuple(records.Guard(slug, MeasureKind(kind), Standing(there[kind])) for kind in sorted(there))


def contradicted(ids: Iterable[UUID]) -> dict[UUID, int]:
    """Per system how many measures people count on that a scan saw are not there."""
    rows = contradictions().filter(system__in=list(ids)).values_list("system")
    return dict(rows.annotate(number=Count("protects", distinct=True)).order_by())


def contradictions() -> QuerySet[Observed]:
    """The looks at something unprotected where somebody said that the measure is there: `is_contradicted` in rows."""
    return Observed.objects.filter(
        seen=Seen.UNPROTECTED,
        scan__state=ScanState.DONE,
        system__measures__state=MeasureState.YES,
        system__measures__kind=F("protects"),
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
        records.Account(who, may, tuple(datasets), tuple(members[who] or ()) if who in members else None)
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
