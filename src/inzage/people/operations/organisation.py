"""Founding the organisation and naming its departments."""

from datetime import datetime

from django.db import transaction
from django.utils.translation import gettext_lazy as _

from inzage.ledger import operations as ledger
from inzage.people.models import Department, Organisation
from inzage.people.records import Details
from inzage.people.refusals import NothingChanged, Refusal
from inzage.people.tags import Tag

LONGEST_NAME = 120
LONGEST = 2_000


class NameMissing(Refusal):
    """An organisation or department has a name."""

    code = "name_missing"
    field = "name"
    sentence = _("Give a name of 1 to 120 characters.")


class OrganisationExists(Refusal):
    """An installation serves one organisation."""

    code = "organisation_exists"
    sentence = _("There is already an organisation here: %(name)s.")


class DepartmentTaken(Refusal):
    """Another department has this name."""

    code = "department_taken"
    field = "name"
    sentence = _("There is already a department called “%(name)s”. Choose another name.")


class OrganisationMissing(Refusal):
    """Nobody founded the organisation yet."""

    code = "organisation_missing"
    sentence = _("The organisation has no name yet. Name it first.")


class DetailsTooLong(Refusal):
    """Nobody needs so many words to be reached."""

    code = "details_too_long"
    sentence = _("Use at most %(longest)s characters for each of the details.")


class NobodyToReach(Refusal):
    """There are details of a DPO or representative where nobody said that there is one."""

    code = "nobody_to_reach"
    sentence = _(
        "You filled in how to reach somebody, but not that there is one. Choose “Yes” or leave the details out."
    )


@transaction.atomic
def found_organisation(*, name: str, by: str, at: datetime) -> None:
    """
    Name the organisation of this installation.

    Raises:
        NameMissing, OrganisationExists
    """
    name = clean_name(name)
    if standing := Organisation.objects.first():
        raise OrganisationExists(name=standing.name)
    Organisation.objects.create(name=name, founded_at=at)
    ledger.note(tag=Tag.ORGANISATION_FOUNDED, about="organisation", by=by, at=at)


@transaction.atomic
def describe_organisation(*, details: Details, by: str, at: datetime) -> None:
    """
    Write down what a register says of the organisation. Law: GDPR art. 30(1)(a), 27 and 37(7).

    The line in the ledger names which facts changed, never what they say: they may name a person.

    Raises:
        OrganisationMissing, NameMissing, DetailsTooLong, NobodyToReach, NothingChanged
    """
    row = Organisation.objects.select_for_update().first()
    if row is None:
        raise OrganisationMissing
    facts = checked(details)
    changed = [key for key, value in facts.items() if getattr(row, key) != value]
    if not changed:
        raise NothingChanged
    for key in changed:
        setattr(row, key, facts[key])
    row.save(update_fields=changed)
    ledger.note(
        tag=Tag.ORGANISATION_DESCRIBED, about="organisation", by=by, at=at, facts={"changed": ", ".join(changed)}
    )


def checked(details: Details) -> dict[str, object]:
    """The details, cleaned; or the refusal that says what is wrong."""
    texts = {key: clean(getattr(details, key)) for key in ("contact", "dpo", "representative")}
    if any(len(text) > LONGEST for text in texts.values()):
        raise DetailsTooLong(longest=LONGEST)
    if (texts["dpo"] and not details.has_dpo) or (texts["representative"] and not details.has_representative):
        raise NobodyToReach
    said = {"has_dpo": details.has_dpo, "has_representative": details.has_representative}
    return {"name": clean_name(details.name), **texts, **said}


def clean(text: str) -> str:
    """Lines without the space around them, as both databases can keep them."""
    return "\n".join(line.strip() for line in text.replace("\x00", "").strip().splitlines())


@transaction.atomic
def add_department(*, name: str, by: str, at: datetime) -> int:
    """
    Name a department; return its id.

    Raises:
        NameMissing, DepartmentTaken
    """
    name = clean_name(name)
    if Department.objects.filter(name__iexact=name).exists():
        raise DepartmentTaken(name=name)
    department = Department.objects.create(name=name)
    ledger.note(tag=Tag.DEPARTMENT_ADDED, about=f"department:{department.pk}", by=by, at=at)
    return department.pk


def clean_name(name: str) -> str:
    name = " ".join(name.split())
    if not 1 <= len(name) <= LONGEST_NAME:
        raise NameMissing
    return name
