"""Which kinds of data are in which systems, and which departments are they of?"""

from collections.abc import Iterable
from uuid import UUID

from django.db.models import Count, Max, QuerySet

from inzage.datamap.countries import EEA
from inzage.datamap.models import Dataset, Field, Scan, System
from inzage.datamap.queries import shaping
from inzage.datamap.queries.picture import picture
from inzage.datamap.queries.totals import owned
from inzage.datamap.records import CategoryCount, Flow, FlowFilters, FlowRow
from inzage.datamap.words import ScanState
from inzage.law.categories import CATEGORIES, Level

STRENGTH = {Level.ORDINARY: 0, Level.SENSITIVE: 1, Level.SPECIAL: 2}


def flow(*, filters: FlowFilters | None = None, keep: str = "") -> Flow:
    """
    The map of what is known so far, as a picture and as the same rows in a table.

    `keep` is the key of a box that is drawn, however small it is.
    """
    wanted = filters or FlowFilters()
    systems = owned(wanted.owner_id)
    asked = narrowed(systems, wanted)
    # Prefetched: a thousand systems have a handful of owners and departments, which a join would make a thousand times.
    rows = list(asked.prefetch_related("owner", "department").order_by("name"))
    counts = counted(asked, wanted)
    people = dict(
        Dataset.objects.filter(system__in=asked, vanished_at=None)
        .values_list("system")
        .annotate(most=Max("people"))
        .order_by()
    )
    scanned = dict(
        Scan.objects.filter(system__in=asked, state=ScanState.DONE)
        .values_list("system")
        .annotate(last=Max("ended_at"))
        .order_by()
    )
    table = [
        FlowRow(
            system=shaping.system(row),
            people=people.get(row.pk),
            fields=sum(count.fields for count in counts[row.pk]),
            categories=tuple(counts[row.pk]),
            scanned_at=scanned.get(row.pk),
        )
        for row in rows
        if counts.get(row.pk)
    ]
    latest = max(scanned.values(), default=None)
    return picture(wanted, table, systems_in_all=systems.count(), updated_at=latest, keep=keep)


def narrowed(systems: QuerySet[System], wanted: FlowFilters) -> QuerySet[System]:
    if wanted.department_id is not None:
        systems = systems.filter(department=wanted.department_id)
    if wanted.only_outside_eea:
        systems = systems.exclude(country="").exclude(country__in=EEA)
    return systems


def counted(systems: QuerySet[System], wanted: FlowFilters) -> dict[UUID, list[CategoryCount]]:
    """Per system how many fields of each kind of data, from ordinary to specially protected."""
    rows = Field.objects.filter(dataset__system__in=systems, vanished_at=None, category__in=keys(wanted))
    if wanted.whose:
        rows = rows.filter(dataset__whose=wanted.whose)
    found: dict[UUID, list[CategoryCount]] = {}
    for system, category, number in (
        rows.values_list("dataset__system", "category").annotate(fields=Count("pk")).order_by()
    ):
        found.setdefault(system, []).append(CategoryCount(category, CATEGORIES[category].level, number))
    for counts in found.values():
        counts.sort(key=lambda count: (STRENGTH[count.level], -count.fields, count.category))
    return found


def keys(wanted: FlowFilters) -> Iterable[str]:
    """The kinds of data that the filters leave."""
    return [
        key for key, kind in CATEGORIES.items() if wanted.level in (None, kind.level) and wanted.category in (None, key)
    ]
