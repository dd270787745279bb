"""Who uses which kinds of data for what, in which systems are they, and who gets them?"""

from collections.abc import Mapping
from datetime import datetime

from django.db.models import Count, Max, QuerySet

from inzage.datamap.models import Dataset, Field, Scan, System
from inzage.datamap.queries import shaping
from inzage.datamap.queries.totals import owned
from inzage.datamap.queries.uses import read
from inzage.datamap.queries.ways import Held, lines_of
from inzage.datamap.records import CategoryCount, Flow, FlowFilters, FlowRow
from inzage.datamap.records import System as SystemRecord
from inzage.datamap.records.flow import count_of, from_ordinary
from inzage.datamap.words import ScanState, SystemState
from inzage.law.categories import CATEGORIES


def flow(*, filters: FlowFilters | None = None) -> Flow:
    """The map of what is known so far: its systems, and its activities with their ways over the map."""
    wanted = filters or FlowFilters()
    seen = owned(wanted.owner_id)
    # Prefetched: a thousand systems have a handful of owners and departments, which a join would make a thousand times.
    rows = seen.prefetch_related("owner", "department").order_by("name")
    systems = {row.slug: shaping.system(row) for row in rows}
    counts = counted(wanted)
    uses = read(systems, wanted)
    scanned, people = last_scanned(seen), people_in(seen)
    shown = [system for system in systems.values() if is_asked(system, wanted)]
    return Flow(
        filters=wanted,
        rows=tuple(rows_of(shown, counts, people, scanned)),
        lines=tuple(lines_of(uses, systems, Held(counts, people), wanted)),
        systems_in_all=len(systems),
        activities_in_all=len(uses.activities),
        updated_at=max(scanned.values(), default=None),
    )


def is_asked(system: SystemRecord, wanted: FlowFilters) -> bool:
    """Whether the filters leave this system."""
    is_there = wanted.department_id in (None, system.department_id)
    return is_there and (system.is_outside_eea or not wanted.only_outside_eea)


def rows_of(
    systems: list[SystemRecord],
    counts: Mapping[str, tuple[CategoryCount, ...]],
    people: Mapping[str, int | None],
    scanned: Mapping[str, datetime],
) -> list[FlowRow]:
    """The systems that hold something, with what they hold."""
    return [
        FlowRow(
            system=system,
            people=people.get(system.slug),
            fields=sum(count.fields for count in counts[system.slug]),
            categories=counts[system.slug],
            scanned_at=scanned.get(system.slug),
        )
        for system in systems
        if system.slug in counts
    ]


def people_in(systems: QuerySet[System]) -> dict[str, int | None]:
    """How many people the largest dataset of each system has."""
    datasets = Dataset.objects.filter(system__in=systems, vanished_at=None)
    return dict(datasets.values_list("system__slug").annotate(most=Max("people")).order_by())


def last_scanned(systems: QuerySet[System]) -> dict[str, datetime]:
    done = Scan.objects.filter(system__in=systems, state=ScanState.DONE)
    return dict(done.values_list("system__slug").annotate(last=Max("ended_at")).order_by())


def counted(wanted: FlowFilters) -> dict[str, tuple[CategoryCount, ...]]:
    """Per system how many fields of each kind of data, from ordinary to specially protected."""
    kinds = [key for key in CATEGORIES if is_wanted(key, wanted)]
    rows = Field.objects.filter(dataset__system__state=SystemState.ACTIVE, vanished_at=None, category__in=kinds)
    if wanted.owner_id is not None:
        rows = rows.filter(dataset__system__owner=wanted.owner_id)
    if wanted.whose:
        rows = rows.filter(dataset__whose=wanted.whose)
    found: dict[str, list[CategoryCount]] = {}
    for system, category, number in (
        rows.values_list("dataset__system__slug", "category").annotate(fields=Count("pk")).order_by()
    ):
        found.setdefault(system, []).append(count_of(category, number))
    return {system: tuple(sorted(counts, key=from_ordinary)) for system, counts in found.items()}


def is_wanted(key: str, wanted: FlowFilters) -> bool:
    """Whether the filters leave this kind of data."""
    return wanted.level in (None, CATEGORIES[key].level) and wanted.category in (None, key)
