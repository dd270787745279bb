"""Which systems are there, and what is in them?"""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from datetime import datetime
from typing import Any
from uuid import UUID

from django.db.models import Count, F, Max, OuterRef, Q, QuerySet, Subquery
from django.db.models.functions import Coalesce, Lower

from inzage.datamap import records
from inzage.datamap.models import Dataset, Field, Scan, System
from inzage.datamap.operations.finding import UnknownSystem
from inzage.datamap.queries import protection, shaping
from inzage.datamap.queries.paging import page_of
from inzage.datamap.words import ScanState, SystemState
from inzage.web.countries import EEA

ORDERS = ("name", "fields", "to_review", "people", "scanned", "department", "owner", "country", "kind")
"""What the list can be sorted by; a minus before it turns it round."""


NONE = (0, None)

FAILING = Q(last_state=ScanState.FAILED)
PARTIAL = Q(last_state=ScanState.DONE, last_failures__gt=0)
"""How the last scan went, as `Scan.is_failing` and `Scan.is_partial` say it."""


def system(*, slug: str, owner_id: int | None = None) -> records.System:
    """
    The facts of one system. With `owner_id` only where that member owns it.

    Raises:
        UnknownSystem
    """
    return shaping.system(found(System.objects.filter(slug=slug), owner_id))


def system_by_id(*, system_id: UUID) -> records.System:
    """
    The facts of one system.

    Raises:
        UnknownSystem
    """
    return shaping.system(found(System.objects.filter(pk=system_id), None))


def system_row(*, slug: str, owner_id: int | None = None) -> records.SystemRow:
    """
    One system with its counts: the same as in the list.

    Raises:
        UnknownSystem
    """
    return rows_of([found(System.objects.filter(slug=slug), owner_id)])[0]


def systems(
    *,
    search: str = "",
    department_id: int | None = None,
    owner_id: int | None = None,
    kind: str = "",
    only: str = "",
    is_outside_eea: bool = False,
    order: str = "name",
    retired: bool = False,
    page: int = 1,
    per_page: int = 50,
) -> records.Page[records.SystemRow]:
    """
    The systems with their counts.

    `only` is `to_review`, `contradicted`, `failing`, `partial`, `not_scanned`, `without_owner` or `special`; anything
    else shows all. `order` is one of `ORDERS`.
    """
    rows = System.objects.filter(state=SystemState.RETIRED if retired else SystemState.ACTIVE)
    if search:
        words = Q(name__icontains=search) | Q(description__icontains=search) | Q(address__icontains=search)
        rows = rows.filter(words | Q(partner__icontains=search) | Q(hosting__icontains=search))
    same = {"department": department_id, "owner": owner_id, "kind": kind}
    rows = rows.filter(**{key: value for key, value in same.items() if value})
    if is_outside_eea:
        rows = rows.exclude(country="").exclude(country__in=EEA)
    return page_of(ordered(narrowed(rows, only), order), rows_of, page=page, per_page=per_page)


def found(rows: QuerySet[System], owner_id: int | None) -> System:
    rows = rows.select_related("owner", "department")
    row = (rows if owner_id is None else rows.filter(owner=owner_id)).first()
    if row is None:
        raise UnknownSystem
    return row


def narrowed(rows: QuerySet[System], only: str) -> QuerySet[System]:
    if only in ("failing", "partial"):
        return with_last_scan(rows).filter(FAILING if only == "failing" else PARTIAL)
    if only == "without_owner":
        return rows.filter(owner=None)
    if only == "not_scanned":
        return rows.exclude(pk__in=Scan.objects.filter(state=ScanState.DONE).values("system"))
    return rows.filter(pk__in=WITH[only]()) if only in WITH else rows


WITH: Mapping[str, Callable[[], QuerySet[Any, UUID]]] = {
    "to_review": lambda: Field.objects.filter(is_open=True).values_list("dataset__system", flat=True),
    "special": lambda: Field.objects.filter(category__in=shaping.SPECIAL, vanished_at=None).values_list(
        "dataset__system", flat=True
    ),
    "contradicted": lambda: protection.contradictions().values_list("system", flat=True),
}
"""What a system must have to stay in the list."""


def with_last_scan(rows: QuerySet[System]) -> QuerySet[System]:
    """Put beside each system how its last scan went: what `FAILING` and `PARTIAL` ask."""
    last = Scan.objects.filter(system=OuterRef("pk")).order_by("-asked_at")
    return rows.annotate(
        last_state=Subquery(last.values("state")[:1]), last_failures=Subquery(last.values("failures")[:1])
    )


def ordered(rows: QuerySet[System], order: str) -> QuerySet[System]:
    """Sorted in the database; a count is only worked out for all where it is the sort key."""
    key = order.removeprefix("-")
    fields = Field.objects.filter(dataset__system=OuterRef("pk"), vanished_at=None).order_by()
    counted = {
        "fields": fields,
        "to_review": fields.filter(is_open=True),
    }
    if key in counted:
        number = counted[key].values("dataset__system").annotate(n=Count("pk")).values("n")
        rows = rows.annotate(sort_key=Coalesce(Subquery(number), 0))
    elif key == "people":
        people = Dataset.objects.filter(system=OuterRef("pk"), vanished_at=None).order_by().values("system")
        rows = rows.annotate(sort_key=Coalesce(Subquery(people.annotate(n=Max("people")).values("n")), 0))
    elif key == "scanned":
        rows = rows.annotate(sort_key=Subquery(done_at()))
    else:
        column = {"department": "department__name", "owner": "owner__name", "country": "country", "kind": "kind"}
        rows = rows.annotate(sort_key=Lower(column.get(key, "name")))
    direction = F("sort_key").desc(nulls_last=True) if order.startswith("-") else F("sort_key").asc(nulls_last=True)
    return rows.select_related("owner", "department").order_by(direction, Lower("name"), "pk")


def done_at() -> QuerySet[Scan, datetime | None]:
    done = Scan.objects.filter(system=OuterRef("pk"), state=ScanState.DONE).order_by("-asked_at")
    return done.values_list("ended_at", flat=True)[:1]


def rows_of(rows: Iterable[System]) -> list[records.SystemRow]:
    """These systems with their counts, in six queries."""
    systems = list(rows)
    ids = [row.pk for row in systems]
    categories, waiting = counts_by_category(ids)
    datasets = {
        key: (number, people)
        for key, number, people in Dataset.objects.filter(system__in=ids, vanished_at=None)
        .values_list("system")
        .annotate(datasets=Count("pk"), people=Max("people"))
        .order_by()
    }
    scans, scanned = last_scans(ids)
    denied = protection.contradicted(ids)
    return [
        records.SystemRow(
            system=shaping.system(row),
            datasets=datasets.get(row.pk, NONE)[0],
            fields=categories[row.pk].total(),
            personal=categories[row.pk].total() - categories[row.pk][None],
            to_review=waiting[row.pk],
            people=datasets.get(row.pk, NONE)[1],
            levels=shaping.levels(categories[row.pk]),
            last_scan=scans.get(row.pk),
            scanned_at=scanned.get(row.pk),
            categories=shaping.from_ordinary(categories[row.pk]),
            contradicted=denied.get(row.pk, 0),
        )
        for row in systems
    ]


def counts_by_category(ids: list[UUID]) -> tuple[Mapping[UUID, Counter[str | None]], Counter[UUID]]:
    """Per system how many fields of each category, and how many wait for a person."""
    categories: dict[UUID, Counter[str | None]] = {key: Counter() for key in ids}
    waiting: Counter[UUID] = Counter()
    for row in (
        Field.objects.filter(dataset__system__in=ids, vanished_at=None)
        .values("dataset__system", "category")
        .annotate(fields=Count("pk"), open=Count("pk", filter=Q(is_open=True)))
        .order_by()
    ):
        categories[row["dataset__system"]][row["category"]] += row["fields"]
        waiting[row["dataset__system"]] += row["open"]
    return categories, waiting


def last_scans(ids: list[UUID]) -> tuple[dict[UUID, records.Scan], dict[UUID, datetime]]:
    """Per system the last scan that was asked for, and when one was last done."""
    last = Scan.objects.filter(system=OuterRef("pk")).order_by("-asked_at").values("pk")[:1]
    rows = System.objects.filter(pk__in=ids).annotate(last=Subquery(last), done=Subquery(done_at()))
    found = {key: (scan, done) for key, scan, done in rows.values_list("pk", "last", "done")}
    scans = Scan.objects.filter(pk__in=[scan for scan, _ in found.values() if scan]).select_related("system")
    return (
        {row.system_id: shaping.scan(row) for row in scans},
        {key: done for key, (_, done) in found.items() if done},
    )
