"""What activities do on the map: the fields they use per system and kind, their departments, and who gets data."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from django.db.models import Count, Q, QuerySet

from inzage.datamap import models
from inzage.datamap.activity_rows import KEPT, rule
from inzage.datamap.records import CategoryCount, FlowFilters, Kept, Receiver, System, Team
from inzage.datamap.records.flow import counts_of
from inzage.datamap.words import ActivityState, SystemState
from inzage.law.categories import CATEGORIES
from inzage.web import countries

GOING = (ActivityState.ACTIVE, ActivityState.DRAFT)
Place = tuple[str, int | None]
"""The slug of the system of a dataset, and how many people are in the dataset."""


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

    fields: dict[str, int] = field(default_factory=dict)
    people: int | None = None

    def add(self, category: str | None, fields: int, people: int | None) -> None:
        if people is not None and people > (self.people or -1):
            self.people = people
        # A field without personal data is used too, and is of no kind.
        if category is not None and category in CATEGORIES:
            self.fields[category] = self.fields.get(category, 0) + fields

    @property
    def counts(self) -> tuple[CategoryCount, ...]:
        """The kinds of data, from ordinary to specially protected."""
        return counts_of(self.fields)


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


def read(seen: Mapping[str, System], where: Mapping[int, Place], wanted: FlowFilters) -> Uses:
    """Every activity, or for an owner those that use something in the systems that they see."""
    fields = used_fields(where)
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


def places(whose: str | None = None) -> dict[int, Place]:
    """
    Where each dataset is, and how many people are in it.

    Read once: to join it to a hundred thousand fields takes the database longer than to look it up here.
    """
    rows = models.Dataset.objects.filter(system__state=SystemState.ACTIVE)
    if whose:
        rows = rows.filter(whose=whose)
    columns = rows.values_list("pk", "system__slug", "people", "vanished_at")
    return {key: (slug, None if vanished_at else people) for key, slug, people, vanished_at in columns}


def used_fields(where: Mapping[int, Place]) -> dict[int, dict[str, Used]]:
    """Per activity and system the fields that it uses and that are still there, counted by kind."""
    rows = going(models.ActivityField.objects.filter(field__vanished_at=None), "activity__")
    kinds = rows.values_list("activity__number", "field__dataset", "field__category")
    found: dict[int, dict[str, Used]] = defaultdict(lambda: defaultdict(Used))
    for number, dataset, category, fields in kinds.annotate(fields=Count("pk")).order_by():
        if dataset in where:
            system, people = where[dataset]
            found[number][system].add(category, fields, people)
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
