"""Confirming together what the scan is sure of."""

import uuid
from datetime import datetime
from uuid import UUID

from django.db import transaction
from django.db.models import F, Q, QuerySet
from django.utils.translation import gettext_lazy as _

from inzage.datamap import lessons, past
from inzage.datamap.models import Field, Review
from inzage.datamap.operations.finding import held_system
from inzage.datamap.operations.review import remember
from inzage.datamap.records import Confirmed
from inzage.datamap.tags import Tag
from inzage.datamap.words import SURE, Verdict
from inzage.law.categories import CATEGORIES, Level
from inzage.ledger import operations as ledger
from inzage.web.refusals import Refusal

SPECIAL = [key for key, kind in CATEGORIES.items() if kind.level == Level.SPECIAL]


class NothingSure(Refusal):
    """No field may be confirmed together with others."""

    code = "nothing_sure"
    sentence = _("There is no field that may be confirmed without looking at it.")


class CountDiffers(Refusal):
    """The number on the button is no longer the number of fields."""

    code = "count_differs"
    sentence = _("There are now %(now)d fields to confirm, and you saw %(expected)d. Look again before you confirm.")


@transaction.atomic
def confirm_many(*, system_id: UUID, expected: int, by: str, at: datetime, dataset_id: int | None = None) -> Confirmed:
    """
    Confirm every field of a system (or dataset) that the scan is sure of and that is not specially protected.

    Raises:
        UnknownSystem, NothingSure
        CountDiffers: if there are not exactly as many as the person saw
    """
    system = held_system(system_id)
    fields = list(sure(system_id, dataset_id).select_for_update(of=("self",)))
    if not fields:
        raise NothingSure
    if len(fields) != expected:
        raise CountDiffers(now=len(fields), expected=expected)
    batch = uuid.uuid4()
    reviews = [remember(field, by=by, at=at) for field in fields]
    for review in reviews:
        review.batch = batch
    Review.objects.bulk_create(reviews)
    Field.objects.filter(pk__in=[field.pk for field in fields]).update(
        verdict=Verdict.CONFIRMED, decided_category=F("found_category"), decided_by=by, decided_at=at
    )
    past.remember_kinds(Q(pk__in=[field.pk for field in fields]), at=at)
    taught = lessons.spread((field.key for field in fields), at=at)
    ledger.note(
        tag=Tag.FIELDS_CONFIRMED,
        about=f"system:{system.slug}",
        by=by,
        at=at,
        facts={"fields": len(fields), "batch": str(batch), **({"taught": taught} if taught else {})},
    )
    return Confirmed(fields=len(fields), batch=batch)


def sure(system_id: UUID, dataset_id: int | None = None) -> QuerySet[Field]:
    """The fields that may be confirmed together; a page counts these same ones."""
    fields = Field.objects.filter(
        dataset__system=system_id, is_open=True, confidence__gte=SURE, found_category__isnull=False
    ).exclude(found_category__in=SPECIAL)
    return fields if dataset_id is None else fields.filter(dataset=dataset_id)
