"""What is data used for, by whom, and who gets it?"""

from collections.abc import Mapping, Sequence
from datetime import datetime
from uuid import UUID

from django.db.models import Count, Max, OuterRef, Q, QuerySet, Subquery

from inzage.datamap import facts as versions
from inzage.datamap.activity_rows import facts_of_all
from inzage.datamap.models import Activity, ActivityField, ActivityVersion, Field, Recipient, RefusedProposal
from inzage.datamap.operations.finding import UnknownActivity, UnknownRecipient
from inzage.datamap.queries.activity_shapes import getting, recipient, used_categories, used_systems, with_declared
from inzage.datamap.queries.completeness import incomplete
from inzage.datamap.queries.paging import page_of
from inzage.datamap.records import Activity as ActivityRecord
from inzage.datamap.records import ActivityFilters, FieldUse, Page, Version
from inzage.datamap.records import Recipient as RecipientRecord
from inzage.datamap.words import ActivityState
from inzage.law.categories import CATEGORIES
from inzage.web.countries import EEA

DAY = (
    Q(type__icontains="date") | Q(type__icontains="time") | Q(name__icontains="datum") | Q(name__icontains="date")
    | Q(name__endswith="_op") | Q(name__endswith="_at")
)  # fmt: skip
"""By its type, or by its name where the system keeps days as text."""

ACTIVE = (ActivityState.ACTIVE, ActivityState.DRAFT)


def activity(*, number: int) -> ActivityRecord:
    """
    One line of the register, with what the map knows about it now.

    Raises:
        UnknownActivity
    """
    row = Activity.objects.filter(number=number).first()
    if row is None:
        raise UnknownActivity
    return shaped([row])[0]


def activities(*, filters: ActivityFilters | None = None) -> list[ActivityRecord]:
    """The lines of the register by number, with what the map knows about them now."""
    return shaped(list(narrowed(filters or ActivityFilters()).order_by("number")))


def activity_page(*, filters: ActivityFilters, page: int = 1, per_page: int = 50) -> Page[ActivityRecord]:
    """Some lines of the register by number."""
    rows = narrowed(filters).order_by("number")
    return page_of(rows, shaped, page=page, per_page=per_page)


def date_fields(places: Sequence[tuple[str, str]]) -> list[FieldUse]:
    """The fields of these datasets (the slug of the system, and the name) that look like a day."""
    systems = {system for system, _dataset in places}
    rows = Field.objects.filter(DAY, dataset__system__slug__in=systems, vanished_at=None)
    found = rows.order_by("dataset__name", "position").values_list("dataset__system__slug", "dataset__name", "name")
    return [FieldUse(*one) for one in found if one[:2] in set(places)]


def register(*, at: datetime) -> list[Version]:
    """The register as it was at a moment: of each activity the last version of then, without what had ended."""
    return [one for one in map(version, version_rows(at)) if one.facts.state != ActivityState.ENDED]


def version_rows(at: datetime) -> QuerySet[ActivityVersion]:
    """Of each activity the last version of a moment, by number."""
    then = ActivityVersion.objects.filter(at__lte=at)
    last = then.filter(activity=OuterRef("activity")).order_by("-version").values("version")[:1]
    return then.filter(version=Subquery(last)).select_related("activity").order_by("activity__number")


def history(*, activity_id: UUID) -> list[Version]:
    """Every version of an activity, the last one first."""
    return [version(row) for row in ActivityVersion.objects.filter(activity=activity_id).order_by("-version")]


def recipients() -> list[RecipientRecord]:
    """Who gets data, by name, with how many activities give it."""
    going = Count("activities", filter=Q(activities__state__in=ACTIVE))
    return [recipient(row, row.going) for row in Recipient.objects.annotate(going=going).order_by("name")]


def recipient_by_id(*, recipient_id: int) -> RecipientRecord:
    """
    Somebody who gets data.

    Raises:
        UnknownRecipient
    """
    row = Recipient.objects.filter(pk=recipient_id).first()
    if row is None:
        raise UnknownRecipient(name=recipient_id)
    return recipient(row, row.activities.filter(state__in=ACTIVE).count())


def refused_proposals() -> Mapping[str, str]:
    """Why which proposal is not done here, by the key of its template."""
    return dict(RefusedProposal.objects.values_list("template", "why"))


def version(row: ActivityVersion) -> Version:
    return Version(version=row.version, facts=versions.from_json(row.facts), by=row.by, at=row.at)


def narrowed(wanted: ActivityFilters) -> QuerySet[Activity]:
    """The rows that the filters leave."""
    rows = Activity.objects.filter(state__in=wanted.states)
    if wanted.search:
        rows = rows.filter(Q(name__icontains=wanted.search) | Q(purpose__icontains=wanted.search))
    if wanted.basis:
        rows = rows.filter(basis=wanted.basis)
    if wanted.capacity:
        rows = rows.filter(capacity=wanted.capacity)
    if wanted.department:
        rows = rows.filter(departments__name__iexact=wanted.department)
    if wanted.recipient:
        rows = rows.filter(recipients__name__iexact=wanted.recipient)
    if wanted.only_outside_eea:
        rows = rows.filter(pk__in=outside())
    rows = of_fields(rows, wanted).distinct()
    return rows.filter(pk__in=incomplete(rows)) if wanted.only_incomplete else rows


def of_fields(rows: QuerySet[Activity], wanted: ActivityFilters) -> QuerySet[Activity]:
    """Those that use data of this level or from this system."""
    if wanted.level is not None:
        kinds = [key for key, kind in CATEGORIES.items() if kind.level == wanted.level]
        using = ActivityField.objects.filter(field__category__in=kinds)
        declaring = Q(pk__in=[key for key, said in rows.values_list("pk", "declared") if set(said) & set(kinds)])
        rows = rows.filter(Q(pk__in=using.values("activity")) | declaring)
    if wanted.system:
        using = ActivityField.objects.filter(field__dataset__system__slug=wanted.system)
        rows = rows.filter(pk__in=using.values("activity"))
    if wanted.group:
        # A list in JSON: what both databases can search in the same way is done here.
        rows = rows.filter(pk__in=[key for key, said in rows.values_list("pk", "groups") if wanted.group in said])
    return rows


def outside() -> QuerySet[Activity]:
    """Activities whose data leaves the EEA."""
    recipients = Q(recipients__in=Recipient.objects.exclude(country="").exclude(country__in=EEA))
    using = ActivityField.objects.exclude(field__dataset__system__country="").exclude(
        field__dataset__system__country__in=EEA
    )
    return Activity.objects.filter(recipients | Q(pk__in=using.values("activity")))


def shaped(rows: Sequence[Activity]) -> list[ActivityRecord]:
    """Records of these rows, in a fixed number of queries."""
    keys = [row.pk for row in rows]
    facts = facts_of_all(rows)
    categories = used_categories(keys)
    systems = used_systems(keys)
    parties = getting(keys)
    people = dict(
        ActivityField.objects.filter(activity__in=keys, field__dataset__vanished_at=None)
        .values_list("activity")
        .annotate(most=Max("field__dataset__people"))
        .order_by()
    )
    return [
        ActivityRecord(
            id=row.pk,
            number=row.number,
            version=row.version,
            template=row.template,
            facts=facts[row.pk],
            categories=with_declared(categories[row.pk], row.declared),
            systems=tuple(systems[row.pk]),
            recipients=tuple(parties[row.pk]),
            people=people.get(row.pk),
            added_at=row.added_at,
            changed_at=row.changed_at,
            changed_by=row.changed_by,
            ended_at=row.ended_at,
        )
        for row in rows
    ]
