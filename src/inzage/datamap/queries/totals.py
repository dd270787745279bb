"""How much of the map is known, and what waits for a person?"""

from collections import Counter

from django.db.models import Count, Max, Q, QuerySet

from inzage.datamap import records
from inzage.datamap.models import Activity, Dataset, Field, Link, Scan, System
from inzage.datamap.queries import shaping
from inzage.datamap.queries.systems import FAILING, PARTIAL, rows_of, with_last_scan
from inzage.datamap.words import UNDER_WAY, ActivityState, LinkVerdict, ScanState, SystemState
from inzage.web.countries import EEA


def totals(*, owner_id: int | None = None) -> records.Totals:
    """The counts of the whole map, or of the systems of one owner."""
    systems = owned(owner_id)
    categories: Counter[str | None] = Counter()
    waiting = 0
    for row in (
        Field.objects.filter(dataset__system__in=systems, vanished_at=None)
        .values("category")
        .annotate(fields=Count("pk"), open=Count("pk", filter=Q(is_open=True)))
        .order_by()
    ):
        categories[row["category"]] += row["fields"]
        waiting += row["open"]
    datasets = Dataset.objects.filter(system__in=systems, vanished_at=None)
    return records.Totals(
        **counts_of(systems),
        **links_between(systems),
        datasets=datasets.count(),
        people=datasets.aggregate(most=Max("people"))["most"] or 0,
        fields=categories.total(),
        personal=categories.total() - categories[None],
        to_review=waiting,
        levels=shaping.levels(categories),
        updated_at=Scan.objects.filter(system__in=systems, state=ScanState.DONE).aggregate(last=Max("ended_at"))[
            "last"
        ],
    )


def headcount(*, owner_id: int | None = None) -> records.Headcount:
    """Return two of the totals for the menu: every page shows it, so it reads no field."""
    return records.Headcount(
        **owned(owner_id).aggregate(systems=Count("pk"), without_owner=Count("pk", filter=Q(owner=None)))
    )


def activity_count() -> int:
    """Return how many activities are in the register, without those that ended."""
    return Activity.objects.exclude(state=ActivityState.ENDED).count()


def summary(*, owner_id: int | None = None) -> records.Summary:
    """Return three of the totals, for above the list of systems."""
    systems = owned(owner_id)
    waiting = Field.objects.filter(dataset__system__in=systems, vanished_at=None, is_open=True)
    counts = systems.aggregate(systems=Count("pk"), scanned=Count("pk", filter=was_scanned()))
    return records.Summary(**counts, to_review=waiting.count())


def waiting(*, owner_id: int | None = None, limit: int = 5) -> list[records.SystemRow]:
    """The systems with most fields that wait for a person."""
    counted = (
        Field.objects.filter(dataset__system__in=owned(owner_id), is_open=True)
        .values("dataset__system")
        .annotate(open=Count("pk"))
        .order_by("-open", "dataset__system")
    )
    ids = [row["dataset__system"] for row in counted[:limit]]
    rows = System.objects.select_related("owner", "department").in_bulk(ids)
    return rows_of(rows[key] for key in ids)


def owned(owner_id: int | None) -> QuerySet[System]:
    rows = System.objects.filter(state=SystemState.ACTIVE)
    return rows if owner_id is None else rows.filter(owner=owner_id)


def counts_of(systems: QuerySet[System]) -> dict[str, int]:
    return with_last_scan(systems).aggregate(
        systems=Count("pk"),
        scanned=Count("pk", filter=was_scanned()),
        failing=Count("pk", filter=FAILING),
        partial=Count("pk", filter=PARTIAL),
        under_way=Count("pk", filter=Q(last_state__in=list(UNDER_WAY))),
        without_owner=Count("pk", filter=Q(owner=None)),
        outside_eea=Count("pk", filter=~Q(country="") & ~Q(country__in=EEA)),
    )


def was_scanned() -> Q:
    return Q(pk__in=Scan.objects.filter(state=ScanState.DONE).values("system"))


def links_between(systems: QuerySet[System]) -> dict[str, int]:
    rows = Link.objects.filter(source__dataset__system__in=systems, vanished_at=None)
    rows = rows.filter(source__vanished_at=None, target__vanished_at=None).exclude(verdict=LinkVerdict.REFUSED)
    return rows.aggregate(
        links_declared=Count("pk", filter=Q(kind="declared")), links_inferred=Count("pk", filter=Q(kind="inferred"))
    )
