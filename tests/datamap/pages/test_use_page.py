"""The page of real use: who used what, what differs, and who may do what there."""

from io import BytesIO

import pytest

from inzage.datamap import forms, operations, queries
from inzage.people import operations as people
from tests.datamap.conftest import BY, NOON
from tests.datamap.test_use import LOG

pytestmark = pytest.mark.django_db
USE = "/systems/winkel/use/"


def sent(text, **more):
    file = BytesIO(text.encode())
    file.name = "winkel.json"
    return {"file": file, **more}


@pytest.fixture
def taken(scanned):
    return operations.take_log(system_id=scanned.id, source=BytesIO(LOG.encode()), by=BY, at=NOON).log


def test_without_a_log_the_page_says_that_use_is_unknown(officer, text, scanned):
    page = text(officer.get(USE))

    assert "Het echte gebruik is nog niet bekend" in page
    assert "Door niemand gebruikt" not in page


def test_a_log_is_sent_and_its_use_is_shown(officer, text, scanned):
    answer = officer.post(f"{USE}logs/", sent(LOG + "kapot\n"), follow=True)

    page = text(answer)
    assert answer.redirect_chain == [(USE, 302)]
    assert "5 regels geteld. 1 regel was niet te lezen." in page
    assert "anna klant 2 1 2" in page
    assert "wie naar één klant keek" in page


@pytest.mark.parametrize(
    ("given", "said"),
    [
        (sent("geen logboek\n"), "geen logbestand dat wij kennen"),
        (sent(""), "Dit logbestand is leeg"),
        (sent(LOG, zone="Mars"), "geen tijdzone"),
        (sent(LOG, rules="\nklanten"), "Regel 2 is geen goede regel"),
        ({}, "Dit veld is verplicht"),
    ],
)
def test_a_log_that_cannot_be_counted_is_refused_in_dutch(officer, text, scanned, given, said):
    answer = officer.post(f"{USE}logs/", given)

    assert (answer.status_code, said in text(answer)) == (422, True)


def test_a_log_that_is_too_large_is_for_the_command_line(officer, text, scanned, monkeypatch):
    monkeypatch.setattr(forms.use, "MOST_BYTES", 10)

    assert "inzage use take" in text(officer.post(f"{USE}logs/", sent(LOG)))
    assert not queries.logs(system_id=scanned.id)


def test_the_findings_say_what_to_do(officer, text, taken):
    page = text(officer.get(USE))

    assert "Gelezen zonder opgeschreven gebruik" in page
    assert "Zeg van wie het account is." in page


def test_for_days_without_a_log_nothing_is_called_unused(officer, text, taken):
    page = text(officer.get(f"{USE}?first=2026-10-01"))

    assert "De logbestanden dekken niet al deze dagen" in page
    assert "Door niemand gebruikt" not in page


def test_whose_account_it_is_is_saved_and_shown(officer, text, taken):
    department = people.add_department(name="Verkoop", by=BY, at=NOON)

    answer = officer.post(f"{USE}accounts/", {"account": "anna", "holder": f"department:{department}"}, follow=True)

    assert "Opgeslagen van wie het account is." in text(answer)
    holders = queries.holders(system_id=queries.system(slug="winkel").id)
    assert {one.account: one.department for one in holders if one.is_used} == {"bram": "", "anna": "Verkoop"}
    assert officer.post(f"{USE}accounts/", {"account": "", "holder": ""}).status_code == 422


def test_the_search_answers_with_the_part_alone(officer, text, taken):
    part = text(officer.get(f"{USE}?q=bram", headers={"HX-Request": "true"}))

    assert ("bestelling" in part, "anna" in part, "Lees een logbestand in" in part) == (True, False, False)
    assert "Geen gebruik gevonden" in text(officer.get(f"{USE}?q=xyz"))


def test_a_log_is_removed(officer, text, taken):
    answer = officer.post(f"{USE}logs/{taken.id}/forget/", follow=True)

    assert "Wat dit logbestand telde, is verwijderd." in text(answer)
    assert officer.post(f"{USE}logs/{taken.id}/forget/").status_code == 404


@pytest.mark.parametrize(("role", "status"), [("engineer", 422), ("auditor", 403), ("agent", 403), ("owner", 403)])
def test_who_may_not_change_a_system_takes_no_log(client_of, taken, role, status):
    assert client_of(role).post(f"{USE}logs/", {}).status_code == status


@pytest.mark.parametrize("role", ["engineer", "auditor", "agent", "owner"])
def test_only_the_officer_says_whose_account_it_is(client_of, taken, role):
    assert client_of(role).post(f"{USE}accounts/", {"account": "anna"}).status_code == 403


def test_an_owner_sees_the_use_of_their_own_system_alone(owner, scanned, taken, give):
    assert owner.get(USE).status_code == 404
    give(scanned)
    assert owner.get(USE).status_code == 200


def test_the_same_over_json(client_of, scanned):
    ask = client_of("privacy_officer")
    assert ask.get("/api/v1/systems/winkel/use/findings").json() is None

    taken = ask.post("/api/v1/systems/winkel/logs", sent(LOG)).json()

    assert (taken["log"]["lines"], taken["was_known"]) == (4, False)
    assert [row["who"] for row in ask.get("/api/v1/systems/winkel/use").json()["items"]] == ["anna", "bram"]
    found = ask.get("/api/v1/systems/winkel/use/findings").json()
    assert (found["covers"], len(found["undeclared"]), found["first"]) == (True, 2, "2026-11-02")
    assert ask.put("/api/v1/systems/winkel/accounts", {"account": ""}, content_type="application/json").json()["code"] == "account_missing"  # fmt: skip
    assert ask.post("/api/v1/systems/winkel/logs", sent("x\n")).json()["code"] == "log_unreadable"
    assert ask.delete(f"/api/v1/systems/winkel/logs/{taken['log']['id']}").status_code == 204
    assert client_of("auditor").post("/api/v1/systems/winkel/logs", sent(LOG)).status_code == 403
