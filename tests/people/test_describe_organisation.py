"""Writing down how to reach the organisation: it works, the ledger names facts and no person, and each refusal."""

from dataclasses import replace

import pytest
from django.db import IntegrityError, transaction

from inzage.ledger import queries as ledger
from inzage.people import operations, queries
from inzage.people.models import Organisation
from inzage.people.records import Details
from tests.people.conftest import DOES

pytestmark = pytest.mark.django_db
DETAILS = Details(
    name="Voorbeeld Energie",
    contact="Stationsplein 1, Utrecht\nprivacy@voorbeeld.nl",
    has_dpo=True,
    dpo="Iris Voorbeeld, fg@voorbeeld.nl",
    has_representative=False,
)


@pytest.fixture(autouse=True)
def founded(db):
    operations.found_organisation(name="Voorbeeld Energie", **DOES)


def describe(**changed):
    operations.describe_organisation(details=replace(DETAILS, **changed), **DOES)


def test_before_somebody_said_so_everything_is_unknown():
    found = queries.organisation()

    assert (found.contact, found.has_dpo, found.has_representative) == ("", None, None)


def test_it_says_back_what_was_written():
    describe()

    found = queries.organisation()
    assert Details(found.name, found.contact, found.has_dpo, found.dpo, found.has_representative) == DETAILS


def test_the_ledger_names_the_facts_and_nobody(lines):
    describe()

    assert lines()[0] == (
        "people:organisation:described", "organisation", {"changed": "contact, dpo, has_dpo, has_representative"},
    )  # fmt: skip
    assert "Iris" not in str([entry.facts for entry in ledger.entries()])
    assert "Iris" not in repr(queries.organisation()) + repr(DETAILS)


def test_an_answer_can_become_unknown_again():
    describe()
    describe(has_dpo=None, dpo="")

    assert queries.organisation().has_dpo is None


def test_the_name_can_change():
    describe(name=" Voorbeeld  Groep ")

    assert queries.organisation().name == "Voorbeeld Groep"


@pytest.mark.parametrize(
    ("wrong", "refusal"),
    [
        ({"name": " "}, operations.NameMissing),
        ({"contact": "x" * 2001}, operations.DetailsTooLong),
        ({"has_dpo": False}, operations.NobodyToReach),
        ({"has_dpo": None}, operations.NobodyToReach),
        ({"representative": "Bureau in Gent"}, operations.NobodyToReach),
    ],
)
def test_each_refusal_leaves_no_trace(refuses, wrong, refusal):
    before = queries.organisation()

    refuses(refusal, operations.describe_organisation, details=replace(DETAILS, **wrong))

    assert queries.organisation() == before


def test_the_same_again_is_no_change(refuses):
    describe()

    refuses(operations.NothingChanged, operations.describe_organisation, details=DETAILS)


def test_an_organisation_without_a_name_cannot_be_described(refuses):
    Organisation.objects.all().delete()

    refuses(operations.OrganisationMissing, operations.describe_organisation, details=DETAILS)


@pytest.mark.parametrize("wrong", [{"dpo": "Iemand"}, {"representative": "Iemand"}])
def test_the_database_itself_keeps_details_to_who_is_there(wrong):
    with pytest.raises(IntegrityError), transaction.atomic():
        Organisation.objects.update(**wrong)
