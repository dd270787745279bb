"""How old is what we keep, and of how many people is something kept longer than it may be?"""

from collections import defaultdict
from uuid import UUID

from django.db.models import F, QuerySet, Window
from django.db.models.functions import RowNumber

from inzage.datamap import records
from inzage.datamap.activity_rows import KEPT, rule
from inzage.datamap.models import Retention, RetentionMeasured
from inzage.datamap.words import ActivityState
from inzage.web.languages import language_of

SHOWN = 60
"""So many times of a rule are shown; what was before stays in the table."""

RULE = ("activity", "date_field", "count", "unit")
"""What a measurement hangs on."""

Key = tuple[UUID, int, int, str]


def rules_measured(*, activity_id: UUID) -> list[records.RuleMeasured]:
    """The rules of an activity with what was found of each, the last time first."""
    return [one.told for one in lines(Retention.objects.filter(activity=activity_id), shown=SHOWN)]


def retention(*, system: str = "", only_open: bool = False) -> list[records.ActivityRule]:
    """
    The rules of every activity that did not end, or those about one system, each with the last measurement.

    `only_open` leaves those of which something is overdue, or of which that is unknown.
    """
    rows = Retention.objects.exclude(activity__state=ActivityState.ENDED)
    if system:
        rows = rows.filter(dataset__system__slug=system)
    found = lines(rows, shown=1)
    return [one for one in found if one.told.is_overdue or one.told.is_unknown] if only_open else found


def lines(rows: QuerySet[Retention], *, shown: int) -> list[records.ActivityRule]:
    """Rules with their last measurements, in two queries."""
    found = last_times(rows, shown)
    columns = (*RULE, "activity__number", "activity__name", *KEPT[1:])
    return [
        records.ActivityRule(
            number,
            name,
            records.RuleMeasured(rule(*kept), tuple(found.get((key, field or 0, count or 0, unit), ()))),
        )
        for key, field, count, unit, number, name, *kept in rows.order_by("activity__number", "pk").values_list(
            *columns
        )
    ]


def last_times(rows: QuerySet[Retention], shown: int) -> dict[Key, list[records.Measured]]:
    """The last so many measurements of each rule."""
    latest = RetentionMeasured.objects.filter(activity__in=rows.values("activity")).annotate(
        place=Window(RowNumber(), partition_by=[F(name) for name in RULE], order_by=F("day").desc())
    )
    found: dict[Key, list[records.Measured]] = defaultdict(list)
    for row in latest.filter(place__lte=shown).select_related("person_field").order_by("-day"):
        found[row.activity_id, row.date_field_id, row.count, row.unit].append(measured(row))
    return found


def measured(row: RetentionMeasured) -> records.Measured:
    return records.Measured(
        day=row.day,
        at=row.at,
        oldest=row.oldest,
        rows=row.rows,
        undated=row.undated,
        overdue=row.overdue,
        is_exact=row.is_exact,
        error=row.error_nl if language_of() == "nl" else row.error,
        people=row.people,
        people_entirely=row.people_entirely,
        people_exact=row.people_exact,
        nameless=row.nameless,
        person_field=row.person_field.name if row.person_field else "",
        why_rows=row.why_rows,
    )
