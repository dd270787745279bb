"""Writing down who outside gets data."""

from datetime import datetime

from django.db import transaction
from django.utils.translation import gettext_lazy as _

from inzage.datamap import past
from inzage.datamap.models import Recipient, RecipientVersion
from inzage.datamap.operations.finding import held_recipient
from inzage.datamap.operations.fitting import fits, fitting_party
from inzage.datamap.operations.systems import NothingChanged, UnknownCountry
from inzage.datamap.records import Agreed, Party
from inzage.datamap.tags import Tag
from inzage.datamap.words import NAME, Agreement, RecipientRole, Safeguard
from inzage.datamap.writing import clean
from inzage.ledger import operations as ledger
from inzage.people import queries as people
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


class AgreementUnsaid(Refusal):
    """It is said when or where an agreement is, and not that there is one."""

    code = "agreement_unsaid"
    field = "agreement"
    sentence = _("Choose “yes” where there is an agreement; else leave its date and place empty.")


class RecipientEditedMeanwhile(Refusal):
    """Somebody else wrote the recipient down since it was read."""

    code = "edited_meanwhile"
    sentence = _("%(by)s changed this recipient while you were writing. Compare both and save again.")


class RecipientUsed(Refusal):
    """Activities still give data to this recipient."""

    code = "recipient_used"
    sentence = _("Activities still give data to “%(name)s”. Take it out of them first.")


@transaction.atomic
def add_recipient(
    *, name: str, by: str, at: datetime, role: str = "processor", country: str = "", what_for: str = "",
    safeguard: str = "", agreed: Agreed | None = None,
) -> int:  # fmt: skip
    """
    Write down who gets data, as what and where. Law: GDPR art. 28(3), 30(1)(d) and (e).

    Raises:
        RecipientNameMissing, RecipientNameTaken, TooLong, UnknownRole, UnknownCountry, AgreementUnsaid
    """
    facts = checked(name, role, country, what_for, safeguard)
    row = Recipient.objects.create(**facts, **agreement(name, agreed or Agreed()), added_at=at, added_by=by)
    past.remember_recipient(row, by=by, at=at)
    ledger.note(
        tag=Tag.RECIPIENT_ADDED, about=about(row), by=by, at=at,
        facts={"name": ledger.code(row.name), "role": row.role, "country": row.country},
    )  # fmt: skip
    return row.pk


@transaction.atomic
def change_recipient(
    *, recipient_id: int, name: str, role: str, country: str, what_for: str, safeguard: str, by: str, at: datetime,
    agreed: Agreed | None = None, version: int | None = None,
) -> int:  # fmt: skip
    """
    Write down other facts about who gets data; return its new version. The ledger names which facts.

    `version` is the one that was read; without one it is written over whatever is there. Without `agreed` what is
    known of the agreement stays.

    Raises:
        UnknownRecipient, RecipientNameMissing, RecipientNameTaken, TooLong, UnknownRole, UnknownCountry,
        AgreementUnsaid, NothingChanged
        RecipientEditedMeanwhile: if somebody else wrote since that version
    """
    row = held_recipient(recipient_id)
    if version is not None and row.version != version:
        raise RecipientEditedMeanwhile(by=written_by(row))
    facts: dict[str, object] = {**checked(name, role, country, what_for, safeguard, except_for=row)}
    facts |= agreement(name, agreed) if agreed else {}
    changed = sorted(key for key, value in facts.items() if getattr(row, key) != value)
    if not changed:
        raise NothingChanged
    for key in changed:
        setattr(row, key, facts[key])
    row.version += 1
    row.save(update_fields=[*changed, "version"])
    past.remember_recipient(row, by=by, at=at)
    ledger.note(tag=Tag.RECIPIENT_CHANGED, about=about(row), by=by, at=at, facts={"changed": ", ".join(changed)})
    return row.version


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
    past.remember_recipient(row, by=by, at=at, is_removed=True)
    row.delete()


def written_by(row: Recipient) -> str:
    """The name of who wrote this version down."""
    return people.name_of(RecipientVersion.objects.get(recipient=row.pk, version=row.version).by)


def agreement(name: str, said: Agreed) -> dict[str, object]:
    """What is said of the contract, as columns. Law: GDPR art. 28(3)."""
    if said.state not in set(Agreement):
        raise UnknownRole(word=said.state)
    place = clean(said.place).strip()
    fits(name, "agreement_place", _("where the agreement is"), place, NAME)
    if said.state != Agreement.YES and (said.on or place):
        raise AgreementUnsaid
    return {"agreement": said.state, "agreed_on": said.on, "agreement_place": place}


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
