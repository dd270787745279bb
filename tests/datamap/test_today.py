"""The first page: what the map says today, what waits for whom, and what changed."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import translation

from inzage.datamap import operations, queries
from tests.datamap.conftest import BY, NOON

pytestmark = pytest.mark.django_db


@pytest.fixture
def page(client_of):
    """What the first page says to a role, without its marks."""

    def look(role="privacy_officer"):
        return client_of(role).get("/")

    return look


@pytest.fixture
def owned(member_of):
    """Give a system to the owner."""

    def give(system):
        facts = dict.fromkeys(("description", "manager", "partner", "hosting"), "")
        operations.change_system(system_id=system.id, name=system.name, owner_id=member_of("owner").id, department_id=None, country="NL", by=BY, at=NOON, **facts)  # fmt: skip

    return give


def said(answer):
    return " ".join(answer.content.decode().split())


def test_an_empty_map_names_the_first_step(page):
    assert ("Er staat nog geen systeem op de kaart." in said(page()), "/systems/new/" in said(page())) == (True, True)


def test_it_says_first_how_many_fields_wait(page, scanned):
    waiting = queries.totals().to_review

    heading = said(page()).split("<h1", 1)[1].split("</h1>")[0]

    assert waiting > 0
    assert ("/systems/?only=to_review" in heading, "wachten op uw oordeel" in heading) == (True, True)


def test_the_counts_are_those_of_the_pages_behind_them(page, scanned):
    shown = page().context

    assert shown["totals"] == queries.totals()
    assert shown["tasks"]["review"].total == queries.systems(only="to_review").total


def test_a_system_that_nobody_scanned_is_a_task_and_not_in_order(page, system):
    shown = page()

    assert [row.system.slug for row in shown.context["tasks"]["unseen"]] == [system.slug]
    assert f"Scan {system.name} voor het eerst" in said(shown)


def test_a_scan_that_did_not_succeed_comes_first_and_once(page, system, shop, look):
    shop.unlink()
    look(system)

    shown = page()

    assert [row.system.slug for row in shown.context["tasks"]["failing"].items] == [system.slug]
    assert (shown.context["tasks"]["all_unseen"], shown.context["tiles"][0].state) == (0, "now")
    assert "Eén scan is niet gelukt." in said(shown)


def test_a_scan_that_left_a_part_out_did_succeed_and_is_told_apart(page, scanned, look, change_shop):
    change_shop("CREATE VIEW kapot AS SELECT bestaat_niet FROM klant")
    look(scanned)

    shown = page()

    assert "Eén systeem is niet helemaal gelezen." in said(shown)
    assert (shown.context["totals"].failing, "niet gelukt" in said(shown), "Nu handelen" in said(shown)) == (0, False, False)  # fmt: skip
    assert [row.system.slug for row in shown.context["tasks"]["partial"].items] == [scanned.slug]
    assert "/systems/?only=partial" in said(shown)


def test_systems_without_an_owner_are_one_task_until_all_have_one(page, system, owned):
    assert page().context["tasks"]["nobody"].total == 1

    owned(system)

    assert page().context["tasks"]["nobody"].total == 0
    assert page().context["tiles"][3].state == "ok"


def test_questions_without_a_room_say_so_and_are_no_links(page, scanned):
    unknown = [tile for tile in page().context["tiles"] if not tile.address]

    assert [tile.number for tile in unknown] == [2, 3, 5, 6]
    assert said(page()).count("inzage geeft hier nog geen antwoord op.") == 4


def test_what_changed_stands_in_the_timeline_with_its_fields(page, scanned, look, change_shop):
    change_shop("ALTER TABLE klant ADD COLUMN mobiel TEXT")
    look(scanned)

    event = page().context["events"][0]

    assert [change.field for change, _ in event.changes] == ["klant.mobiel"]
    assert "klant.mobiel" in said(page())


def test_an_owner_sees_the_own_systems_alone(page, scanned, owned):
    assert "U bent nog van geen systeem eigenaar." in said(page("owner"))

    owned(scanned)

    assert (page("owner").context["totals"].systems, scanned.name in said(page("owner"))) == (1, True)


def test_an_auditor_sees_what_is_open_but_no_tasks(page, scanned):
    assert ("Wat openstaat" in said(page("auditor")), "Uw taken" in said(page("auditor"))) == (True, False)


def test_who_may_see_no_system_is_led_to_the_people(page):
    assert page("agent")["Location"] == "/people/"


def test_a_stranger_signs_in_first(client):
    assert client.get("/")["Location"].startswith("/accounts/login/")


def test_it_speaks_english_too(client_of, scanned):
    client_of("privacy_officer").post("/settings/language/", {"language": "en"})

    with translation.override("en"):
        assert "for your judgement." in said(client_of("privacy_officer").get("/"))


def test_its_cost_does_not_grow_with_the_map(client_of, scanned, shop):
    client = client_of("privacy_officer")

    def cost():
        with CaptureQueriesContext(connection) as asked:
            client.get("/")
        return len(asked)

    def add(number):
        operations.add_system(name=f"System {number}", target=f"sqlite:///{shop}", by=BY, at=NOON)

    add(0)
    cost()
    before = cost()
    for number in range(1, 12):
        add(number)

    assert cost() == before


def test_the_task_of_systems_without_an_owner_leads_to_those_alone(client_of, page, system, owned, shop):
    operations.add_system(name="Nobody's", target=f"sqlite:///{shop}", by=BY, at=NOON)
    owned(system)
    address = page().context["tiles"][3].address

    listed = client_of("privacy_officer").get(address).content.decode()

    assert ("Nobody&#x27;s" in listed, f'href="/systems/{system.slug}/"' in listed) == (True, False)
