"""What the map says of activities: where their data is, who gets it, and what no activity uses."""

from dataclasses import replace

import pytest

from inzage.datamap import operations, queries
from inzage.datamap.models import Dataset, Field, System
from inzage.datamap.queries.picture import picture
from inzage.datamap.records import NO_BASIS, ActivityFacts, FieldUse, FlowFilters, Kept
from inzage.law.categories import Level
from inzage.people import operations as people
from tests.datamap.conftest import BY, NOON

pytestmark = pytest.mark.django_db

NEWSLETTER = ActivityFacts(
    name="Nieuwsbrief",
    departments=("Verkoop",),
    basis="consent",
    groups=("customers",),
    uses=(FieldUse("crm", "t", "email"), FieldUse("crm", "t", "iban"), FieldUse("mail", "t", "email")),
    recipients=("Mailvlucht Inc.", "Noordkade", "Drukker"),
    retentions=(Kept(count=30, unit="day", start="intrekking", system="mail", dataset="t"), Kept(start="opzegging")),
)


def add(slug, *kinds, hosting="", country="NL"):
    row = System.objects.create(slug=slug, name=slug.title(), kind="null", country=country, hosting=hosting, added_at=NOON, added_by=BY)  # fmt: skip
    dataset = Dataset.objects.create(system=row, name="t", kind="table", people=len(slug), found_at=NOON)
    Field.objects.bulk_create(Field(dataset=dataset, name=kind, found_category=kind, confidence=0.9, found_at=NOON) for kind in kinds)  # fmt: skip
    return row


@pytest.fixture
def company(db):
    """Three systems, three recipients, and no activity yet."""
    people.add_department(name="Verkoop", by=BY, at=NOON)
    for name, country in (("Mailvlucht Inc.", "US"), ("Noordkade", "NL"), ("Drukker", "BE")):
        operations.add_recipient(name=name, role="processor", country=country, by=BY, at=NOON)
    add("crm", "email", "iban", "bsn", hosting="noordkade")
    add("mail", "email", hosting="Mailvlucht Inc.", country="US")
    add("wage", "bsn", hosting="Eigen beheer")


@pytest.fixture
def newsletter(company):
    operations.add_activity(facts=NEWSLETTER, by=BY, at=NOON)


def told(flow):
    """Each line as its name, and per system the kinds and who gets them."""
    return {
        line.name or f"none {line.ways[0].system.slug}": {
            way.system.slug if way.system else "": (
                {one.category for one in way.categories},
                {one.name for one in way.receivers},
            )
            for way in line.ways
        }
        for line in flow.lines
    }


def test_a_host_gets_what_it_hosts_and_others_what_all_systems_have(newsletter):
    assert told(queries.flow())["Nieuwsbrief"] == {
        "crm": ({"email", "iban"}, {"Noordkade", "Drukker"}),
        "mail": ({"email"}, {"Mailvlucht Inc.", "Drukker"}),
    }


def test_a_host_that_the_activity_does_not_name_still_gets_what_it_hosts(company):
    operations.add_activity(facts=replace(NEWSLETTER, recipients=()), by=BY, at=NOON)

    (line, *_) = queries.flow().lines
    assert {one.name for one in line.receivers} == {"Noordkade", "Mailvlucht Inc."}
    assert line.named == set()


def test_a_host_that_is_no_recipient_is_drawn_as_the_map_knows_it(company):
    add("cloud", "email", hosting="Wolkenschap", country="US")

    host = next(one for line in queries.flow().lines for one in line.receivers if one.name == "Wolkenschap")
    assert (host.id, host.country, host.is_outside_eea) == (None, "US", True)


def test_what_no_activity_uses_stays_on_the_map(newsletter):
    found = told(queries.flow())

    assert found["none crm"] == {"crm": ({"bsn"}, {"Noordkade"})}
    assert found["none wage"] == {"wage": ({"bsn"}, set())}
    assert "none mail" not in found


def test_with_and_without_a_register_every_kind_of_every_system_lies_on_a_way(company):
    def pairs():
        return {
            (way.system.slug, one.category)
            for line in queries.flow().lines
            for way in line.ways
            for one in way.categories
            if way.system
        }

    before = pairs()
    operations.add_activity(facts=NEWSLETTER, by=BY, at=NOON)

    assert before == pairs() == {("crm", "email"), ("crm", "iban"), ("crm", "bsn"), ("mail", "email"), ("wage", "bsn")}


def test_what_an_activity_says_it_has_and_no_field_shows_has_no_system(company):
    operations.add_activity(facts=replace(NEWSLETTER, uses=(), declared=("photo",)), by=BY, at=NOON)

    assert told(queries.flow())["Nieuwsbrief"] == {"": ({"photo"}, {"Mailvlucht Inc.", "Noordkade", "Drukker"})}


def test_an_activity_that_ended_lets_go_of_what_it_used(newsletter):
    operations.end_activity(activity_id=queries.activity(number=1).id, by=BY, at=NOON)

    assert set(told(queries.flow())) == {"none crm", "none mail", "none wage"}


@pytest.mark.parametrize(
    ("asked", "left"),
    [
        ({"group": "customers"}, {"Nieuwsbrief"}),
        ({"group": "employees"}, set()),
        ({"basis": "consent"}, {"Nieuwsbrief"}),
        ({"basis": "contract"}, set()),
        ({"basis": NO_BASIS}, {"none crm", "none wage"}),
        ({"category": "iban"}, {"Nieuwsbrief"}),
        ({"category": "bsn"}, {"none crm", "none wage"}),
        ({"level": Level.SPECIAL}, {"none crm", "none wage"}),
        ({"only_outside_eea": True}, {"Nieuwsbrief"}),
        ({"department_id": 0}, {"none crm", "none wage"}),
        ({"owner_id": 987_654}, set()),
    ],
)
def test_the_filters_leave_what_they_name(newsletter, asked, left):
    assert set(told(queries.flow(filters=FlowFilters(**asked)))) == left


def test_only_outside_the_eea_leaves_the_ways_that_lead_there(newsletter):
    found = told(queries.flow(filters=FlowFilters(only_outside_eea=True)))

    assert found == {"Nieuwsbrief": {"mail": ({"email"}, {"Mailvlucht Inc."})}}


def test_who_looks_after_a_system_sees_of_an_activity_what_is_there_and_no_more(newsletter):
    owner = people.add_member(email="o@example.nl", name="O", role="owner", department=None, password=None, by=BY, at=NOON)  # fmt: skip
    System.objects.filter(slug="crm").update(owner=owner)

    found = queries.flow(filters=FlowFilters(owner_id=owner))

    assert told(found) == {
        "Nieuwsbrief": {"crm": ({"email", "iban"}, {"Noordkade", "Drukker"})},
        "none crm": {"crm": ({"bsn"}, {"Noordkade"})},
    }
    said = repr((found, picture(found), queries.kept(number=1, owner_id=owner)))
    assert [words for words in ("Mail", "Wage", "intrekking") if words in said] == []
    assert "opzegging" in said


def test_more_activities_take_no_more_queries(newsletter, django_assert_num_queries):
    from django.db import connection
    from django.test.utils import CaptureQueriesContext

    with CaptureQueriesContext(connection) as few:
        queries.flow()
    for number in range(5):
        operations.add_activity(facts=replace(NEWSLETTER, name=f"N{number}"), by=BY, at=NOON)

    with django_assert_num_queries(len(few)):
        queries.flow()
