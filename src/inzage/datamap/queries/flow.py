"""Who uses which kinds of data for what, in which systems are they, and who gets them?"""

from collections.abc import Iterable, Mapping
from datetime import datetime

from django.db.models import Count, Max, QuerySet

from inzage.datamap.models import Field, Scan, System
from inzage.datamap.queries import shaping
from inzage.datamap.queries.totals import owned
from inzage.datamap.queries.uses import Place, places, read
from inzage.datamap.queries.ways import Held, lines_of
from inzage.datamap.records import CategoryCount, Flow, FlowFilters, FlowRow
from inzage.datamap.records import System as SystemRecord
from inzage.datamap.records.flow import counts_of
from inzage.datamap.words import ScanState
from inzage.law.categories import CATEGORIES


def flow(*, filters: FlowFilters | None = None) -> Flow:
    """The map of what is known so far: its systems, and its activities with their ways over the map."""
    wanted = filters or FlowFilters()
    seen = owned(wanted.owner_id)
    # Prefetched: a thousand systems have a handful of owners and departments, which a join would make a thousand times.
    rows = seen.prefetch_related("owner", "department").order_by("name")
    systems = {row.slug: shaping.system(row) for row in rows}
    where = places(wanted.whose)
    counts = counted(where, wanted)
    uses = read(systems, where, wanted)
    scanned, people = last_scanned(seen), people_in(where.values())
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
    people: Mapping[str, int],
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


def people_in(where: Iterable[Place]) -> dict[str, int]:
    """How many people the largest dataset of each system has."""
    most: dict[str, int] = {}
    for system, people in where:
        if people is not None and people > most.get(system, -1):
            most[system] = people
    return most


def last_scanned(systems: QuerySet[System]) -> dict[str, datetime]:
    done = Scan.objects.filter(system__in=systems, state=ScanState.DONE)
    return dict(done.values_list("system__slug").annotate(last=Max("ended_at")).order_by())


def counted(where: Mapping[int, Place], wanted: FlowFilters) -> dict[str, tuple[CategoryCount, ...]]:
    """Per system how many fields of each kind of data, from ordinary to specially protected."""
    rows = Field.objects.filter(vanished_at=None, category__isnull=False)
    if wanted.level or wanted.category:
        rows = rows.filter(category__in=[key for key in CATEGORIES if is_wanted(key, wanted)])
    if wanted.owner_id is not None:
        rows = rows.filter(dataset__system__owner=wanted.owner_id)
    found: dict[str, dict[str, int]] = {}
    # In the order of the index, so that the database counts along it.
    for category, dataset, fields in rows.values_list("category", "dataset").annotate(fields=Count("pk")).order_by():
        if dataset in where and category in CATEGORIES:
            kinds = found.setdefault(where[dataset][0], {})
            kinds[category] = kinds.get(category, 0) + fields
    return {system: counts_of(kinds) for system, kinds in found.items()}


def is_wanted(key: str, wanted: FlowFilters) -> bool:
    """Whether the filters leave this kind of data."""
    return wanted.level in (None, CATEGORIES[key].level) and wanted.category in (None, key)
