"""What activities touch on the map, as records."""

from collections import defaultdict
from collections.abc import Sequence
from uuid import UUID

from django.db.models import Count

from inzage.datamap import models
from inzage.datamap.queries import shaping
from inzage.datamap.records import Agreed, Recipient, UsedCategory, UsedSystem
from inzage.datamap.words import Agreement, RecipientRole, Safeguard
from inzage.law.categories import CATEGORIES
from inzage.web import countries


def recipient(row: models.Recipient, activities: int) -> Recipient:
    return Recipient(
        id=row.pk,
        name=row.name,
        role=RecipientRole(row.role),
        country=row.country,
        is_outside_eea=countries.is_outside_eea(row.country),
        what_for=row.what_for,
        safeguard=Safeguard(row.safeguard),
        activities=activities,
        agreed=Agreed(Agreement(row.agreement), row.agreed_on, row.agreement_place),
        version=row.version,
    )


def used_categories(keys: Sequence[UUID]) -> dict[UUID, list[UsedCategory]]:
    """Per activity how many fields of each kind of data it uses, as far as they are still there."""
    found: dict[UUID, list[UsedCategory]] = defaultdict(list)
    rows = models.ActivityField.objects.filter(activity__in=keys, field__vanished_at=None)
    for key, category, number in (
        rows.exclude(field__category=None)
        .values_list("activity", "field__category")
        .annotate(number=Count("pk"))
        .order_by()
    ):
        if category in CATEGORIES:
            found[key].append(UsedCategory(category, CATEGORIES[category].level, number))
    return found


def used_systems(keys: Sequence[UUID]) -> dict[UUID, list[UsedSystem]]:
    """Per activity the systems whose fields it uses, by name."""
    found: dict[UUID, list[UsedSystem]] = defaultdict(list)
    place = "field__dataset__system__"
    for key, slug, name, country, number in (
        models.ActivityField.objects.filter(activity__in=keys)
        .values_list("activity", f"{place}slug", f"{place}name", f"{place}country")
        .annotate(number=Count("pk"))
        .order_by(f"{place}name")
    ):
        found[key].append(UsedSystem(slug, name, country, countries.is_outside_eea(country), number))
    return found


def getting(keys: Sequence[UUID]) -> dict[UUID, list[Recipient]]:
    """Per activity who gets its data, by name."""
    found: dict[UUID, list[Recipient]] = defaultdict(list)
    ties = models.Activity.recipients.through.objects.filter(activity__in=keys).select_related("recipient")
    for tie in ties.order_by("recipient__name"):
        found[tie.activity_id].append(recipient(tie.recipient, 0))
    return found


def with_declared(found: list[UsedCategory], declared: Sequence[str]) -> tuple[UsedCategory, ...]:
    """The kinds of data from ordinary to specially protected; what is declared only has no fields."""
    counts: dict[str | None, int] = {one.category: one.fields for one in found}
    counts = {**dict.fromkeys(declared, 0), **counts}
    return tuple(UsedCategory(key, CATEGORIES[key].level, counts[key]) for key in shaping.from_ordinary(counts))
