"""Founding the organisation and naming its departments."""

from datetime import datetime

from django.db import transaction
from django.utils.translation import gettext_lazy as _

from inzage.ledger import operations as ledger
from inzage.people.models import Department, Organisation
from inzage.people.refusals import Refusal
from inzage.people.tags import Tag

LONGEST_NAME = 120


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
