"""Every page of the map: who may open it, who may not, and that looking changes nothing."""

import pytest

from inzage.datamap import queries
from inzage.ledger import queries as ledger

pytestmark = pytest.mark.django_db

SEEN = ["", "access/", "use/", "links/", "measures/", "history/", "fields.csv"]
CHANGING = ["change/", "address/", "retire/"]


@pytest.fixture
def places(scanned):
    """The addresses of one of each thing."""
    field = queries.fields(system=scanned.slug).items[0]
    scan = queries.scans(system=scanned.slug).items[0]
    link = queries.links(system=scanned.slug).items[0]
    return {"system": f"/systems/{scanned.slug}/", "field": f"/fields/{field.id}/", "scan": f"/scans/{scan.id}/", "link": f"/links/{link.id}/"}  # fmt: skip


def pages(places):
    own = [places["system"] + part for part in SEEN]
    return [*own, places["field"], places["field"] + "detail/", places["scan"]]


def acts(places):
    own = [places["system"] + part for part in ("confirm/", "scan/", "measures/", *CHANGING)]
    fields = [places["field"] + part for part in ("decide/", "not-personal/", "undo/")]
    return [*own, *fields, places["scan"] + "stop/", places["link"] + "accept/", places["link"] + "refuse/"]


@pytest.mark.parametrize("role", ["privacy_officer", "engineer", "auditor"])
def test_who_sees_the_map_sees_every_page(client_of, places, role):
    client = client_of(role)

    assert {address: client.get(address).status_code for address in [*pages(places), "/systems/", "/map/"]} == dict.fromkeys([*pages(places), "/systems/", "/map/"], 200)  # fmt: skip


def test_an_owner_sees_the_own_system_and_no_other(owner, places, scanned, give):
    assert {client_status(owner, address) for address in pages(places)} == {404}

    give(scanned)

    assert {client_status(owner, address) for address in pages(places)} == {200}


def test_the_list_and_the_map_hold_only_what_is_ones_own(owner, scanned, give):
    assert [len(owner.get(page).context[name].items) for page, name in (("/systems/", "page"), ("/map/", "page"))] == [0, 0]  # fmt: skip

    give(scanned)

    assert [len(owner.get(page).context[name].items) for page, name in (("/systems/", "page"), ("/map/", "page"))] == [1, 1]  # fmt: skip


def test_an_owner_does_nothing_to_what_is_of_another(owner, places):
    before = ledger.count()

    found = {owner.post(address, {"state": "yes", "expected": 1}).status_code for address in acts(places)}

    assert (found <= {403, 404}, ledger.count()) == (True, before)


def test_an_owner_reviews_and_scans_but_does_not_change_the_facts(owner, places, scanned, give):
    give(scanned)

    assert {client_status(owner, places["system"] + part) for part in CHANGING} == {403}
    assert owner.post(places["system"] + "measures/", {"backup-state": "yes"}).status_code in (403, 422)
    assert owner.post(places["field"] + "not-personal/").status_code == 302
    assert owner.post(places["system"] + "scan/").status_code == 302


@pytest.mark.parametrize("role", ["auditor", "agent"])
def test_others_change_nothing(client_of, places, role):
    client, before = client_of(role), ledger.count()

    assert {client.post(address).status_code for address in acts(places)} <= {403, 422}
    assert ledger.count() == before


def test_an_agent_sees_nothing_of_the_map(client_of, places):
    agent = client_of("agent")

    assert {client_status(agent, page) for page in [*pages(places), "/systems/", "/systems/new/", "/map/"]} == {403}


def test_a_stranger_is_asked_to_sign_in(client, places):
    for address in [*pages(places), "/systems/", "/systems/new/", "/map/"]:
        answer = client.get(address)
        assert (answer.status_code, "login" in answer["Location"]) == (302, True)


def test_what_is_not_there_is_not_found(officer, db):
    nothing = ["/systems/nergens/", "/fields/999/", "/scans/00000000-0000-0000-0000-000000000000/", "/systems/nergens/links/"]  # fmt: skip

    assert {client_status(officer, address) for address in nothing} == {404}


def test_looking_changes_nothing(officer, places):
    before = ledger.count()

    for address in acts(places):
        officer.get(address)

    assert ledger.count() == before


def client_status(client, address):
    return client.get(address).status_code
