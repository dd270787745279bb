"""How old is what we keep, and how much of it is older than it may be?"""

from collections import defaultdict
from uuid import UUID

from inzage.datamap import records
from inzage.datamap.activity_rows import KEPT, rule
from inzage.datamap.models import Retention, RetentionMeasured
from inzage.datamap.words import ActivityState
from inzage.web.languages import language_of

SHOWN = 12
"""So many times of a rule are shown; what was before stays in the table."""


def rules_measured(*, activity_id: UUID) -> list[records.RuleMeasured]:
    """The rules of an activity with what was found of each, the last time first."""
    found: dict[tuple[int, int, str], list[records.Measured]] = defaultdict(list)
    for row in RetentionMeasured.objects.filter(activity=activity_id).order_by("-day"):
        found[row.date_field_id, row.count, row.unit].append(measured(row))
    rows = Retention.objects.filter(activity=activity_id).order_by("pk")
    return [
        records.RuleMeasured(rule(*kept), tuple(found.get((field or 0, count or 0, unit), ())[:SHOWN]))
        for field, count, unit, *kept in rows.values_list("date_field", "count", "unit", *KEPT[1:])
    ]


def overdue() -> list[tuple[int, records.RuleMeasured]]:
    """The rules of which something was overdue or unknown at the last look, with the number of their activity."""
    going = Retention.objects.exclude(activity__state=ActivityState.ENDED).values_list("activity", "activity__number")
    return [
        (number, one)
        for key, number in going.distinct().order_by("activity__number")
        for one in rules_measured(activity_id=key)
        if one.is_overdue or one.is_unknown
    ]


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
    )
