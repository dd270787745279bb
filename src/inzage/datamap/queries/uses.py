"""What activities do on the map: the fields they use per system and kind, their departments, and who gets data."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from django.db.models import Count, Max, Q, QuerySet

from inzage.datamap import countries, models
from inzage.datamap.activity_rows import KEPT, rule
from inzage.datamap.records import CategoryCount, FlowFilters, Kept, Receiver, System, Team
from inzage.datamap.records.flow import count_of
from inzage.datamap.words import ActivityState, SystemState
from inzage.law.categories import CATEGORIES

GOING = (ActivityState.ACTIVE, ActivityState.DRAFT)


class Head(NamedTuple):
    """What a line of the register says of itself."""

    number: int
    name: str
    state: str
    basis: str
    groups: list[str]
    declared: list[str]


@dataclass(slots=True)
class Used:
    """What an activity uses in one system. `people` are those of the largest dataset."""

    counts: list[CategoryCount] = field(default_factory=list)
    people: int | None = None


@dataclass(frozen=True, slots=True)
class Uses:
    """The activities that may be seen, with what they do; by the number of the activity."""

    activities: list[Head]
    teams: dict[int, list[Team]]
    receivers: dict[int, list[Receiver]]
    fields: dict[int, dict[str, Used]]
    known: dict[str, Receiver]
    hosting: dict[str, str]
    """Who hosts which system, also of those that the reader does not see."""


def read(seen: Mapping[str, System], wanted: FlowFilters) -> Uses:
    """Every activity, or for an owner those that use something in the systems that they see."""
    fields = used_fields(wanted.whose)
    heads = [Head(*row) for row in going(models.Activity.objects.all()).order_by("number").values_list(*Head._fields)]
    hosting = {slug: system.hosting for slug, system in seen.items()}
    if wanted.owner_id is not None:
        heads = [head for head in heads if not seen.keys().isdisjoint(fields.get(head.number, ()))]
        hosting = dict(models.System.objects.filter(state=SystemState.ACTIVE).values_list("slug", "hosting"))
    known = {row.name.casefold(): receiver(row) for row in models.Recipient.objects.all()}
    by_id = {one.id: one for one in known.values()}
    teams = tied(models.Activity.departments.through.objects.all(), "department", "department__name")
    recipients = tied(models.Activity.recipients.through.objects.all(), "recipient")
    return Uses(
        activities=heads,
        teams={number: [Team(*one) for one in rows] for number, rows in teams.items()},
        receivers={number: [by_id[one] for (one,) in rows] for number, rows in recipients.items()},
        fields=fields,
        known=known,
        hosting=hosting,
    )


def going(rows: QuerySet[Any], path: str = "") -> QuerySet[Any]:
    """Without what ended."""
    return rows.filter(**{f"{path}state__in": GOING})


def kept(*, number: int, owner_id: int | None = None) -> list[Kept]:
    """How long an activity keeps data; an owner sees no rule of a dataset in a system of others."""
    rules = models.Retention.objects.filter(activity__number=number, activity__state__in=GOING)
    if owner_id is not None:
        rules = rules.filter(Q(dataset=None) | Q(dataset__system__owner=owner_id))
    return [rule(*one) for one in rules.order_by("pk").values_list(*KEPT[1:])]


def used_fields(whose: str | None) -> dict[int, dict[str, Used]]:
    """Per activity and system the fields that it uses and that are still there, counted by kind."""
    rows = going(models.ActivityField.objects.all(), "activity__")
    rows = rows.filter(field__vanished_at=None, field__dataset__system__state=SystemState.ACTIVE)
    if whose:
        rows = rows.filter(field__dataset__whose=whose)
    # By number and slug: a key of the database would be made into an object ten thousand times.
    kinds = rows.values_list("activity__number", "field__dataset__system__slug", "field__category")
    found: dict[int, dict[str, Used]] = defaultdict(lambda: defaultdict(Used))
    for number, system, category, fields, people in kinds.annotate(
        fields=Count("pk"), people=Max("field__dataset__people")
    ).order_by():
        used = found[number][system]
        used.people = max(used.people or 0, people) if people is not None else used.people
        # A field without personal data is used too, and is of no kind.
        if category in CATEGORIES:
            used.counts.append(count_of(category, fields))
    return found


def tied(rows: QuerySet[Any], *columns: str) -> dict[int, list[tuple[Any, ...]]]:
    """What hangs on each activity that goes on, by name."""
    found: dict[int, list[tuple[Any, ...]]] = defaultdict(list)
    for number, *rest in going(rows, "activity__").order_by(columns[-1]).values_list("activity__number", *columns):
        found[number].append(tuple(rest))
    return found


def receiver(row: models.Recipient) -> Receiver:
    return Receiver(
        key=f"recipient:{row.pk}",
        id=row.pk,
        name=row.name,
        country=row.country,
        is_outside_eea=countries.is_outside_eea(row.country),
        role=row.role,
        what_for=row.what_for,
        safeguard=row.safeguard,
    )
