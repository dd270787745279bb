"""The map to give away: which systems hold which personal fields, in two queries."""

from itertools import groupby

from django.db.models import Q

from inzage.datamap.models import Field, System
from inzage.datamap.records import ChartedDataset, ChartedField, ChartedSystem
from inzage.datamap.words import SystemState, Verdict

PATH = ("dataset__system", "dataset__name", "dataset__kind", "dataset__whose", "name", "category", "verdict")


def charted() -> tuple[ChartedSystem, ...]:
    """The systems on the map, with the fields that hold personal data or of which somebody said that they do not."""
    rows = Field.objects.filter(vanished_at=None, dataset__vanished_at=None, dataset__system__state=SystemState.ACTIVE)
    told = rows.filter(Q(category__isnull=False) | Q(verdict=Verdict.NOT_PERSONAL))
    found = {
        key: tuple(
            ChartedDataset(name, kind, whose, tuple(ChartedField(*row[4:]) for row in fields))
            for (name, kind, whose), fields in groupby(within, key=lambda row: row[1:4])
        )
        for key, within in groupby(told.order_by(*PATH[:2], "name").values_list(*PATH), key=lambda row: row[0])
    }
    systems = System.objects.filter(state=SystemState.ACTIVE).select_related("department").order_by("slug")
    return tuple(
        ChartedSystem(
            slug=row.slug,
            name=row.name,
            kind=row.kind,
            description=row.description,
            department=row.department.name if row.department else "",
            hosting=row.hosting,
            country=row.country,
            datasets=found.get(row.pk, ()),
        )
        for row in systems
    )
