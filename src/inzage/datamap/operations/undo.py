"""Taking a decision back: the field is exactly as it was before."""

from datetime import datetime
from uuid import UUID

from django.db import transaction
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from inzage.datamap import lessons, past
from inzage.datamap.models import Field, Review
from inzage.datamap.operations.finding import held_field
from inzage.datamap.operations.review import facts
from inzage.datamap.tags import Tag
from inzage.ledger import operations as ledger
from inzage.web.refusals import Refusal

BEFORE = ["verdict", "decided_category", "decided_by", "decided_at"]


class NothingToUndo(Refusal):
    """No decision stands."""

    code = "nothing_to_undo"
    sentence = _("There is no decision to take back.")


@transaction.atomic
def undo_review(*, field_id: int, by: str, at: datetime) -> None:
    """
    Take back the last decision about a field.

    Raises:
        UnknownField, NothingToUndo
    """
    field = held_field(field_id)
    review = Review.objects.filter(field=field, undone_at=None).order_by("-pk").first()
    if review is None:
        raise NothingToUndo
    put_back(field, review)
    field.save(update_fields=BEFORE)
    past.remember_kinds(Q(pk=field.pk), at=at)
    Review.objects.filter(pk=review.pk).update(undone_at=at)
    taught = lessons.spread([field.key], at=at)
    ledger.note(
        tag=Tag.REVIEW_UNDONE,
        about=f"system:{field.dataset.system.slug}",
        by=by,
        at=at,
        facts=facts(field, field.decided_category, taught=taught),
    )


@transaction.atomic
def undo_many(*, batch: UUID, by: str, at: datetime, owner_id: int | None = None) -> int:
    """
    Take back what was confirmed together, except where somebody decided again since. Return how many fields.

    With `owner_id` only in systems that this member owns.

    Raises:
        NothingToUndo
    """
    together = Review.objects.filter(batch=batch, undone_at=None).select_related("field__dataset__system")
    reviews = list(together if owner_id is None else together.filter(field__dataset__system__owner=owner_id))
    later = set(
        Review.objects.filter(field__in=[review.field_id for review in reviews], undone_at=None)
        .exclude(batch=batch)
        .filter(pk__gt=max((review.pk for review in reviews), default=0))
        .values_list("field_id", flat=True)
    )
    standing = [review for review in reviews if review.field_id not in later]
    if not standing:
        raise NothingToUndo
    for review in standing:
        put_back(review.field, review)
    Field.objects.bulk_update([review.field for review in standing], BEFORE, batch_size=500)
    past.remember_kinds(Q(pk__in=[review.field_id for review in standing]), at=at)
    Review.objects.filter(pk__in=[review.pk for review in standing]).update(undone_at=at)
    taught = lessons.spread((review.field.key for review in standing), at=at)
    ledger.note(
        tag=Tag.REVIEWS_UNDONE,
        about=f"system:{standing[0].field.dataset.system.slug}",
        by=by,
        at=at,
        facts={"fields": len(standing), "batch": str(batch), **({"taught": taught} if taught else {})},
    )
    return len(standing)


def put_back(field: Field, review: Review) -> None:
    field.verdict, field.decided_category = review.verdict_before, review.category_before
    field.decided_by, field.decided_at = review.by_before, review.at_before
