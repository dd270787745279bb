"""Founding the organisation and naming departments."""

import pytest
from django.db import IntegrityError, transaction

from inzage.people import operations, queries
from inzage.people.models import Organisation
from tests.people.conftest import DOES, NOON

pytestmark = pytest.mark.django_db


def test_it_is_founded_once_and_leaves_its_line(lines):
    operations.found_organisation(name="  Voorbeeld   Energie ", **DOES)

    assert (queries.organisation().name, queries.organisation().founded_at) == ("Voorbeeld Energie", NOON)
    assert lines() == [("people:organisation:founded", "organisation", {})]


def test_before_that_there_is_none():
    assert queries.organisation() is None


def test_it_refuses_a_second_organisation(refuses):
    operations.found_organisation(name="Voorbeeld Energie", **DOES)

    refusal = refuses(operations.OrganisationExists, operations.found_organisation, name="Tweede")

    assert "Voorbeeld Energie" in str(refusal)


def test_the_database_itself_keeps_it_to_one():
    operations.found_organisation(name="Voorbeeld Energie", **DOES)

    with pytest.raises(IntegrityError), transaction.atomic():
        Organisation.objects.create(id=2, name="Tweede", founded_at=NOON)


@pytest.mark.parametrize("name", ["", "   ", "x" * 121])
def test_it_refuses_a_name_that_is_none(refuses, name):
    refuses(operations.NameMissing, operations.found_organisation, name=name)
    refuses(operations.NameMissing, operations.add_department, name=name)


def test_a_department_is_added_and_leaves_its_line(lines):
    key = operations.add_department(name="Klantenservice", **DOES)

    assert [(row.id, row.name, row.members) for row in queries.departments()] == [(key, "Klantenservice", 0)]
    assert lines() == [("people:department:added", f"department:{key}", {})]


def test_it_refuses_a_department_with_the_same_name(refuses):
    operations.add_department(name="Klantenservice", **DOES)

    refuses(operations.DepartmentTaken, operations.add_department, name="klantenSERVICE")


def test_a_department_counts_who_works_there(noor, lotte):
    operations.deactivate_member(member_id=lotte.id, **DOES)

    assert [(row.name, row.members) for row in queries.departments()] == [("Kantoor", 1)]
