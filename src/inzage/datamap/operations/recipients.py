"""Writing down who outside gets data."""

from datetime import datetime

from django.db import transaction
from django.utils.translation import gettext_lazy as _

from inzage.datamap.models import Recipient
from inzage.datamap.operations.finding import held_recipient
from inzage.datamap.operations.fitting import fitting_party
from inzage.datamap.operations.systems import NothingChanged, UnknownCountry
from inzage.datamap.records import Party
from inzage.datamap.tags import Tag
from inzage.datamap.words import NAME, RecipientRole, Safeguard
from inzage.ledger import operations as ledger
from inzage.web import countries
from inzage.web.refusals import Refusal


class RecipientNameMissing(Refusal):
    """A recipient needs a name."""

    code = "recipient_name_missing"
    field = "name"
    sentence = _("Give the recipient a name of 1 to 160 characters.")


class RecipientNameTaken(Refusal):
    """Another recipient has this name."""

    code = "recipient_name_taken"
    field = "name"
    sentence = _("There is already a recipient called “%(name)s”.")


class UnknownRole(Refusal):
    """There is no such role or safeguard."""

    code = "unknown_role"
    field = "role"
    sentence = _("“%(word)s” is not a role or a safeguard that inzage knows.")


class RecipientUsed(Refusal):
    """Activities still give data to this recipient."""

    code = "recipient_used"
    sentence = _("Activities still give data to “%(name)s”. Take it out of them first.")


@transaction.atomic
def add_recipient(
    *, name: str, by: str, at: datetime, role: str = "processor", country: str = "", what_for: str = "",
    safeguard: str = "",
) -> int:  # fmt: skip
    """
    Write down who gets data, as what and where. Law: GDPR art. 30(1)(d) and (e).

    Raises:
        RecipientNameMissing, RecipientNameTaken, TooLong, UnknownRole, UnknownCountry
    """
    facts = checked(name, role, country, what_for, safeguard)
    row = Recipient.objects.create(**facts, added_at=at, added_by=by)
    ledger.note(
        tag=Tag.RECIPIENT_ADDED, about=about(row), by=by, at=at,
        facts={"name": ledger.code(row.name), "role": row.role, "country": row.country},
    )  # fmt: skip
    return row.pk


@transaction.atomic
def change_recipient(
    *, recipient_id: int, name: str, role: str, country: str, what_for: str, safeguard: str, by: str, at: datetime
) -> None:
    """
    Write down other facts about who gets data. The ledger names which facts, not what they were.

    Raises:
        UnknownRecipient, RecipientNameMissing, RecipientNameTaken, TooLong, UnknownRole, UnknownCountry, NothingChanged
    """
    row = held_recipient(recipient_id)
    facts = checked(name, role, country, what_for, safeguard, except_for=row)
    changed = sorted(key for key, value in facts.items() if getattr(row, key) != value)
    if not changed:
        raise NothingChanged
    for key in changed:
        setattr(row, key, facts[key])
    row.save(update_fields=changed)
    ledger.note(tag=Tag.RECIPIENT_CHANGED, about=about(row), by=by, at=at, facts={"changed": ", ".join(changed)})


@transaction.atomic
def remove_recipient(*, recipient_id: int, by: str, at: datetime) -> None:
    """
    Take somebody off the map who gets no data any more.

    Raises:
        UnknownRecipient, RecipientUsed
    """
    row = held_recipient(recipient_id)
    if row.activities.exclude(state="ended").exists():
        raise RecipientUsed(name=row.name)
    ledger.note(tag=Tag.RECIPIENT_REMOVED, about=about(row), by=by, at=at)
    row.delete()


def about(row: Recipient) -> str:
    """How the ledger names a recipient."""
    return f"recipient:{row.pk}"


def checked(
    name: str, role: str, country: str, what_for: str, safeguard: str, *, except_for: Recipient | None = None
) -> dict[str, str]:
    """The facts, cleaned; or the refusal that says which is wrong."""
    said = fitting_party(Party(name, role, country, what_for, safeguard))
    name, country = said.name, said.country.upper()
    if not 1 <= len(name) <= NAME:
        raise RecipientNameMissing
    others = Recipient.objects.filter(name__iexact=name)
    if (others.exclude(pk=except_for.pk) if except_for else others).exists():
        raise RecipientNameTaken(name=name)
    if role not in set(RecipientRole) or safeguard not in set(Safeguard):
        raise UnknownRole(word=role if role not in set(RecipientRole) else safeguard)
    if country and not countries.is_country(country):
        raise UnknownCountry(country=country)
    return {"name": name, "role": role, "country": country, "what_for": said.what_for, "safeguard": safeguard}
