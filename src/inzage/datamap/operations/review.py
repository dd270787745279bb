"""What a person decides about one field. A decision survives every scan after it."""

from collections.abc import Mapping
from datetime import datetime

from django.db import transaction
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from inzage.datamap import lessons, past
from inzage.datamap.models import Field, Review
from inzage.datamap.operations.finding import held_field
from inzage.datamap.tags import Tag
from inzage.datamap.words import Verdict
from inzage.law.categories import CATEGORIES
from inzage.ledger import operations as ledger
from inzage.web.refusals import Refusal

ANY = "any"
"""The reviewer did not say what the page showed."""


class FieldVanished(Refusal):
    """The last scan did not see the field any more."""

    code = "field_vanished"
    sentence = _("The field %(field)s is no longer in the system.")


class AlreadyDecided(Refusal):
    """A person already decided so."""

    code = "already_decided"
    sentence = _("This was already decided about %(field)s.")


class FindingChanged(Refusal):
    """A scan has found something else since the page was made."""

    code = "finding_changed"
    sentence = _("A scan now sees something else in %(field)s. Look again before you decide.")


class UnknownCategory(Refusal):
    """There is no such kind of data."""

    code = "unknown_category"
    field = "category"
    sentence = _("“%(category)s” is not a kind of data that inzage knows.")


@transaction.atomic
def confirm_field(*, field_id: int, by: str, at: datetime, saw: str | None = ANY) -> None:
    """
    Agree with what the scan found in a field. `saw` is the category that the page showed.

    Raises:
        UnknownField, FieldVanished, AlreadyDecided
        FindingChanged: if the finding is no longer what the person saw
    """
    field = open_to_review(field_id)
    if saw not in (ANY, field.found_category):
        raise FindingChanged(field=field.name)
    decide(field, Verdict.CONFIRMED, field.found_category, tag=Tag.FIELD_CONFIRMED, by=by, at=at)


@transaction.atomic
def correct_field(*, field_id: int, category: str, by: str, at: datetime) -> None:
    """
    Say which kind of data a field holds. Saying what the scan found is confirming it.

    Raises:
        UnknownField, FieldVanished, AlreadyDecided, UnknownCategory
    """
    if category not in CATEGORIES:
        raise UnknownCategory(category=category)
    field = open_to_review(field_id)
    if category == field.found_category:
        decide(field, Verdict.CONFIRMED, category, tag=Tag.FIELD_CONFIRMED, by=by, at=at)
    else:
        decide(field, Verdict.CORRECTED, category, tag=Tag.FIELD_CORRECTED, by=by, at=at)


@transaction.atomic
def mark_not_personal(*, field_id: int, by: str, at: datetime) -> None:
    """
    Say that a field holds no personal data. The next scan does not bring it back.

    Raises:
        UnknownField, FieldVanished, AlreadyDecided
    """
    field = open_to_review(field_id)
    decide(field, Verdict.NOT_PERSONAL, None, tag=Tag.FIELD_NOT_PERSONAL, by=by, at=at)


def open_to_review(field_id: int) -> Field:
    """The field, held; refused where there is nothing left to decide about."""
    field = held_field(field_id)
    if field.vanished_at is not None:
        raise FieldVanished(field=field.name)
    return field


def decide(field: Field, verdict: Verdict, category: str | None, *, tag: Tag, by: str, at: datetime) -> None:
    """Write the decision, how it was before, what it teaches other fields of this name, and the line."""
    if (field.verdict, field.decided_category) == (verdict, category):
        raise AlreadyDecided(field=field.name)
    remember(field, by=by, at=at).save(force_insert=True)
    field.verdict, field.decided_category, field.decided_by, field.decided_at = verdict, category, by, at
    field.save(update_fields=["verdict", "decided_category", "decided_by", "decided_at"])
    past.remember_kinds(Q(pk=field.pk), at=at)
    taught = lessons.spread([field.key], at=at)
    ledger.note(
        tag=tag, about=f"system:{field.dataset.system.slug}", by=by, at=at, facts=facts(field, category, taught=taught)
    )


def remember(field: Field, *, by: str, at: datetime) -> Review:
    """How a field is now, so that it can be put back."""
    return Review(
        field=field,
        verdict_before=field.verdict,
        category_before=field.decided_category,
        by_before=field.decided_by,
        at_before=field.decided_at,
        by=by,
        at=at,
    )


def facts(field: Field, category: str | None, *, taught: int) -> Mapping[str, str | int]:
    """What the ledger says about a decision: names of the schema and of categories, never a value."""
    said: dict[str, str | int] = {
        "field": ledger.code(f"{field.dataset.name}.{field.name}"),
        "found": field.found_category or "",
        "category": category or "",
    }
    return {**said, "taught": taught} if taught else said
