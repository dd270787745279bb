"""What stands around the fields of an activity: data beside them that nothing explains, and what protects them."""

from collections import defaultdict
from collections.abc import Sequence
from uuid import UUID

from inzage.datamap.models import ActivityField, Field
from inzage.datamap.queries.protection import guards
from inzage.datamap.records import Activity, Surroundings
from inzage.datamap.words import ActivityState
from inzage.law.categories import CATEGORIES


def surroundings(*, activities: Sequence[Activity]) -> dict[int, Surroundings]:
    """By the number of each activity, in a fixed number of queries."""
    beside = unexplained([one.id for one in activities])
    protecting = guards({system.slug for one in activities for system in one.systems})
    return {
        one.number: Surroundings(
            unexplained=tuple(sorted(beside[one.id])),
            measures=tuple(guard for system in one.systems for guard in protecting.get(system.slug, ())),
        )
        for one in activities
    }


def unexplained(keys: Sequence[UUID]) -> dict[UUID, set[str]]:
    """Kinds of data in the tables and files that an activity uses, in fields that no activity uses."""
    datasets: dict[int, set[UUID]] = defaultdict(set)
    ties = ActivityField.objects.filter(activity__in=keys, field__vanished_at=None)
    for key, dataset in ties.values_list("activity", "field__dataset").distinct():
        datasets[dataset].add(key)
    used = ActivityField.objects.exclude(activity__state=ActivityState.ENDED).values("field")
    rows = Field.objects.filter(dataset__in=list(datasets), vanished_at=None).exclude(pk__in=used)
    found: dict[UUID, set[str]] = defaultdict(set)
    for dataset, category in rows.exclude(category=None).values_list("dataset", "category").distinct():
        for key in datasets[dataset] if category in CATEGORIES else ():
            found[key].add(category)
    return found
