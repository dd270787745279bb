"""What is written down about activities, from their rows, in a fixed number of queries."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Any
from uuid import UUID

from django.db.models import QuerySet

from inzage.datamap.models import Activity, ActivityField, Retention
from inzage.datamap.records import ActivityFacts, FieldUse, Kept

USE = ("activity", "field__dataset__system__slug", "field__dataset__name", "field__name", "origin")
KEPT = (
    "activity", "what", "count", "unit", "start", "ground", "at_end", "dataset__system__slug", "dataset__name",
    "date_field__name",
)  # fmt: skip


def facts_of(row: Activity) -> ActivityFacts:
    """The facts of one activity."""
    return facts_of_all([row])[row.pk]


def facts_of_all(rows: Sequence[Activity], *, with_uses: bool = True) -> Mapping[UUID, ActivityFacts]:
    """
    The facts of each activity; names and fields sorted, so that equal facts compare equal.

    Which fields they use can be left out by who does not ask for them: there can be thousands.
    """
    keys = [row.pk for row in rows]
    departments = grouped(Activity.departments.through.objects.all(), keys, ("activity", "department__name"))
    recipients = grouped(Activity.recipients.through.objects.all(), keys, ("activity", "recipient__name"))
    uses = grouped(ActivityField.objects.all(), keys if with_uses else [], USE)
    kept = grouped(Retention.objects.order_by("pk"), keys, KEPT)
    return {
        row.pk: ActivityFacts(
            name=row.name,
            state=row.state,
            capacity=row.capacity,
            on_behalf_of=row.on_behalf_of,
            departments=by_name(departments[row.pk]),
            purpose=row.purpose,
            basis=row.basis,
            basis_detail=row.basis_detail,
            interest_test=row.interest_test,
            consent_care=row.consent_care,
            condition=row.condition,
            condition_detail=row.condition_detail,
            number_law=row.number_law,
            criminal_ground=row.criminal_ground,
            groups=tuple(row.groups),
            uses=tuple(FieldUse(*one) for one in sorted(uses[row.pk])),
            declared=tuple(row.declared),
            source=row.source,
            automated_decision=row.automated_decision,
            logic=row.logic,
            profiling=row.profiling,
            no_recipients=row.no_recipients,
            recipients=by_name(recipients[row.pk]),
            recipients_why=row.recipients_why,
            retentions=tuple(rule(*one) for one in kept[row.pk]),
            security=row.security,
        )
        for row in rows
    }


def grouped(rows: QuerySet[Any], keys: Sequence[UUID], columns: tuple[str, ...]) -> dict[UUID, list[tuple[Any, ...]]]:
    """The columns of each activity's rows, without its key, which is the first."""
    found: dict[UUID, list[tuple[Any, ...]]] = defaultdict(list)
    for key, *rest in rows.filter(activity__in=keys).values_list(*columns):
        found[key].append(tuple(rest))
    return found


def by_name(rows: Iterable[tuple[Any, ...]]) -> tuple[str, ...]:
    return tuple(sorted((name for (name,) in rows), key=str.casefold))


def rule(what: str, count: int | None, unit: str, start: str, ground: str, at_end: str, *place: str | None) -> Kept:
    system, dataset, date_field = (one or "" for one in place)
    return Kept(what, count, unit, start, ground, at_end, system, dataset, date_field)
