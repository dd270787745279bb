"""Adding a system: a test of the way there, then the first scan; what was typed stays, except the password."""

import pytest

from inzage.datamap import addresses, queries
from inzage.datamap.models import System
from inzage.ledger import queries as ledger

pytestmark = pytest.mark.django_db
NOWHERE = "postgresql://lezer@127.0.0.1:1/kompas"


@pytest.fixture
def winkel(shop):
    return {"name": "Winkel", "target": f"sqlite:///{shop}", "password": "", "options": "", "country": "NL"}


def test_a_system_is_added_and_its_scan_is_shown(officer, winkel):
    answer = officer.post("/systems/new/", winkel)

    scan = queries.scans(system="winkel").items[0]
    assert (answer.status_code, answer["Location"]) == (302, f"/scans/{scan.id}/")
    assert {entry.tag for entry in ledger.entries(limit=2)} == {"datamap:system:added", "datamap:scan:started"}


def test_the_facts_come_along(officer, winkel, member_of):
    facts = {"description": "Klanten", "hosting": "Eigen kelder", "owner_id": member_of("owner").id}

    officer.post("/systems/new/", {**winkel, **facts})

    system = queries.system(slug="winkel")
    assert (system.description, system.hosting, system.owner_id, system.country) == ("Klanten", "Eigen kelder", member_of("owner").id, "NL")  # fmt: skip


def test_a_system_that_does_not_answer_is_refused_with_the_sentence(officer, winkel, text):
    before = ledger.count()

    answer = officer.post("/systems/new/", {**winkel, "target": NOWHERE})

    assert (answer.status_code, list(answer.context["form"].errors), ledger.count()) == (422, ["target"], before)
    assert "antwoordt niemand" in text(answer)


def test_it_can_be_added_all_the_same(officer, winkel):
    answer = officer.post("/systems/new/", {**winkel, "target": NOWHERE, "force": "on"})

    assert (answer.status_code, queries.system(slug="winkel").kind) == (302, "postgresql")


@pytest.mark.parametrize(
    ("wrong", "field"),
    [
        ({"name": ""}, "name"),
        ({"target": ""}, "target"),
        ({"target": "gopher://winkel"}, "target"),
        ({"options": "zomaar iets"}, "options"),
        ({"country": "Atlantis"}, "country"),
        ({"owner_id": "999"}, "owner_id"),
        ({"department_id": "999"}, "department_id"),
    ],
)
def test_what_is_wrong_stands_at_its_field_and_nothing_typed_is_lost(officer, winkel, wrong, field):
    answer = officer.post("/systems/new/", {**winkel, "description": "Klanten en bestellingen", **wrong})

    assert (answer.status_code, list(answer.context["form"].errors)) == (422, [field])
    assert "Klanten en bestellingen" in answer.content.decode()
    assert not System.objects.exists()


def test_a_name_that_is_taken_is_told_at_the_name(officer, winkel, system):
    answer = officer.post("/systems/new/", {**winkel, "name": "winkel"})

    assert (answer.status_code, list(answer.context["form"].errors)) == (422, ["name"])


def test_the_password_is_sealed_and_on_no_page(officer, winkel):
    way = {**winkel, "target": NOWHERE, "password": "geheim-canarie-7", "options": "sslmode=prefer"}
    wrong = officer.post("/systems/new/", way)

    officer.post("/systems/new/", {**way, "force": "on"})

    opened = addresses.opened(System.objects.get())
    assert opened.options == {"password": "geheim-canarie-7", "sslmode": "prefer"}
    pages = [wrong, *(officer.get(f"/systems/winkel/{part}") for part in ("", "address/", "change/", "history/"))]
    assert not any("geheim-canarie-7" in page.content.decode() for page in pages)


def test_a_bucket_gets_the_secret_under_its_own_name(officer, winkel):
    officer.post("/systems/new/", {**winkel, "target": "s3://bak/map", "password": "geheim", "options": "key=sleutel", "force": "on"})  # fmt: skip

    assert addresses.opened(System.objects.get()).options == {"key": "sleutel", "secret": "geheim"}


def test_a_test_says_what_answered_and_writes_nothing(officer, winkel, text):
    answer = officer.post("/systems/new/test/", winkel)

    assert ("SQLite" in text(answer), System.objects.exists()) == (True, False)


def test_a_test_says_what_is_wrong(officer, text):
    assert "antwoordt niemand" in text(officer.post("/systems/new/test/", {"target": NOWHERE}))
    assert officer.post("/systems/new/test/", {"target": ""}).status_code == 422


def test_without_a_script_the_test_keeps_the_form(officer, winkel, text):
    answer = officer.post("/systems/new/", {**winkel, "act": "test", "hosting": "Eigen kelder"})

    assert ("Het antwoordt:" in text(answer), "Eigen kelder" in answer.content.decode()) == (True, True)
    assert not System.objects.exists()


def test_the_examples_are_shown_with_the_form(officer, db):
    page = officer.get("/systems/new/").content.decode()

    assert all(example in page for example in ("postgresql://", "mariadb://", "sqlite:///", "s3://"))
