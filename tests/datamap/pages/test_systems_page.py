"""The list of systems: counts, filters, order and pages in the address, and an empty state that names the first step."""

import pytest

from inzage.datamap import operations
from inzage.datamap.models import System
from tests.datamap.conftest import BY, NOON

pytestmark = pytest.mark.django_db


def names(answer):
    return [row.system.name for row in answer.context["page"].items]


@pytest.fixture
def more(scanned):
    """Two more systems: one that was never scanned, abroad, and one in a department."""
    from inzage.people import operations as people

    department = people.add_department(name="Klantenservice", by=BY, at=NOON)
    operations.add_system(name="Mailvlucht", target="null:", country="US", hosting="Mailvlucht Inc.", by=BY, at=NOON)
    operations.add_system(name="Helpdesk", target="null:", country="NL", department_id=department, by=BY, at=NOON)
    return department


def test_an_empty_list_names_the_first_step(officer, text):
    answer = officer.get("/systems/")

    assert ("Voeg het eerste systeem toe" in text(answer), "/systems/new/" in answer.content.decode()) == (True, True)


def test_who_may_not_add_is_not_told_to(owner):
    assert "/systems/new/" not in owner.get("/systems/").content.decode()


def test_a_row_shows_what_is_known(officer, scanned, text):
    said = text(officer.get("/systems/"))

    assert "Winkel SQLite · " in said
    assert "Burgerservicenummer (BSN) (extra beschermd)" in said
    assert "Klaar vandaag" in said


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        ("", ["Helpdesk", "Mailvlucht", "Winkel"]),
        ("q=wink", ["Winkel"]),
        ("q=Mailvlucht+Inc", ["Mailvlucht"]),
        ("only=not_scanned", ["Helpdesk", "Mailvlucht"]),
        ("only=special", ["Winkel"]),
        ("only=to_review", ["Winkel"]),
        ("only=failing", []),
        ("outside=on", ["Mailvlucht"]),
        ("order=-name", ["Winkel", "Mailvlucht", "Helpdesk"]),
        ("order=-to_review", ["Winkel", "Helpdesk", "Mailvlucht"]),
    ],
)
def test_the_address_says_what_to_list(officer, more, asked, found):
    assert names(officer.get(f"/systems/?{asked}")) == found


def test_the_department_is_in_the_address_too(officer, more):
    assert names(officer.get(f"/systems/?department={more}")) == ["Helpdesk"]


@pytest.mark.parametrize("asked", ["only=nonsense", "order=password", "department=zes", "page=-4", "page=9999999999999", "outside=x"])  # fmt: skip
def test_an_address_that_makes_no_sense_still_opens(officer, more, asked):
    assert officer.get(f"/systems/?{asked}").status_code == 200


def test_a_long_list_has_pages_that_keep_the_filter(officer, db):
    System.objects.bulk_create(System(name=f"S{n:03d}", slug=f"s{n}", kind="null", added_at=NOON, added_by=BY) for n in range(120))  # fmt: skip

    second = officer.get("/systems/?q=S&page=2")

    assert names(second)[0] == "S050"
    assert 'href="?q=S&amp;page=3"' in second.content.decode()


def test_a_search_also_finds_fields_and_tables(officer, scanned, text):
    found = officer.get("/systems/?q=klant").context["found"]

    assert {(hit.kind, hit.name) for hit in found} >= {("dataset", "klant"), ("field", "klantnummer")}


def test_a_script_gets_the_list_alone(officer, scanned):
    answer = officer.get("/systems/?q=wink", headers={"HX-Request": "true"})

    assert ("<html" in answer.content.decode(), 'id="list"' in answer.content.decode()) == (False, True)
    assert "HX-Request" in answer["Vary"]


def test_more_systems_take_no_more_queries(officer, more, django_assert_max_num_queries):
    System.objects.bulk_create(System(name=f"S{n:03d}", slug=f"s{n}", kind="null", added_at=NOON, added_by=BY) for n in range(60))  # fmt: skip

    with django_assert_max_num_queries(26):
        officer.get("/systems/")
