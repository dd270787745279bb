"""The pages on which a person decides about real use, and asks who looked at a customer."""

from datetime import date
from io import BytesIO

import pytest

from inzage.datamap import models, operations, queries
from inzage.ledger import queries as ledger
from inzage.people import operations as people
from tests.datamap.conftest import BY, NOON
from tests.datamap.test_use import LOG, line

pytestmark = pytest.mark.django_db
USE = "/systems/winkel/use/"
ANNA = f"{USE}decide/?kind=undeclared&who=anna&dataset=klant"
DAYS = '2026-11-02 09:12:33.123 CET,"anna","",1,"",1.1,1,"SELECT",2026-11-02 08:00:00 CET,4/17,0,LOG,00000,"statement: {}",,,,,,,,,"","client backend",,0\n'
CUSTOMER = "100042"


@pytest.fixture
def taken(scanned):
    return operations.take_log(system_id=scanned.id, source=BytesIO(LOG.encode()), by=BY, at=NOON).log


def until(years=0):
    today = date.today()
    return today.replace(year=today.year + 1 + years, day=1).isoformat()


def test_from_each_difference_a_page_leads_to_what_can_be_done(officer, text, taken):
    page = officer.get(USE).content.decode()
    assert "decide/?kind=undeclared&amp;who=anna&amp;dataset=klant" in page

    said = text(officer.get(ANNA))
    assert "Er is een doel: schrijf het op" in said
    assert "wij kennen er geen doel voor" in said


def test_a_difference_is_let_be_and_taken_back(officer, text, taken, scanned):
    given = {"about": "klant", "reason": "Zo besproken.", "until": until(), "verdict": "accepted"}
    page = text(officer.post(ANNA, given, follow=True))
    assert "Het blijft zo." in page
    assert "Zo besproken." in page

    (decision,) = models.UseDecision.objects.all()
    page = text(officer.post(f"{USE}decide/{decision.pk}/undo/", follow=True))
    assert "Teruggenomen" in page
    assert "Zo besproken." not in page


def test_a_right_is_asked_back_for_the_tables_that_are_ticked(officer, text, taken, scanned):
    models.Grant.objects.all().delete()
    for dataset in ("klant", "bestelling"):
        models.Grant.objects.create(system_id=scanned.id, who="carla", dataset=dataset, may="select")
    address = f"{USE}decide/?kind=idle&who=carla"
    assert "Wilt u de rechten van carla in Winkel op deze tabellen intrekken?" in text(officer.get(address))

    officer.post(address, {"about": ["klant"], "reason": "Melding 12", "until": until(), "verdict": "asked"})

    assert [(one.dataset, one.verdict) for one in models.UseDecision.objects.all()] == [("klant", "asked")]


def test_what_is_wrong_is_said_and_nothing_typed_is_lost(officer, text, taken):
    answer = officer.post(ANNA, {"about": "klant", "reason": "Omdat.", "until": until(5), "verdict": "accepted"})

    assert answer.status_code == 422
    assert "hoogstens twee jaar vooruit" in text(answer)
    assert "Omdat." in answer.content.decode()


@pytest.mark.parametrize("query", ["", "kind=undeclared&who=niemand&dataset=klant", "kind=weg", "kind=unread&dataset=klant"])  # fmt: skip
def test_there_is_no_page_for_what_does_not_differ(officer, taken, query):
    assert officer.get(f"{USE}decide/?{query}").status_code == 404


def test_use_is_declared_from_the_page(officer, text, taken, scanned):
    people.add_department(name="Verkoop", by=BY, at=NOON)
    address = ANNA.replace("decide", "declare")
    assert officer.post(address, {"department": "Verkoop", "name": ""}).status_code == 422

    answer = officer.post(address, {"department": "Verkoop", "name": "Offertes"}, follow=True)

    assert "Het staat in het verwerkingsregister" in text(answer)
    assert queries.activities()[0].facts.departments == ("Verkoop",)


def test_fields_that_nobody_reads_stand_on_the_page_and_can_be_let_be(officer, text, scanned):
    log = DAYS.format("SELECT achternaam FROM klant WHERE klantnummer = 4")
    operations.take_log(system_id=scanned.id, source=BytesIO(log.encode()), by=BY, at=NOON)

    page = text(officer.get(USE))
    assert "bsn niet sinds" in page
    assert "achternaam niet sinds" not in page
    officer.post(f"{USE}decide/?kind=unread&dataset=klant", {"about": ["bsn"], "reason": "Wet.", "until": until()})
    assert [(one.kind, one.field) for one in models.UseDecision.objects.all()] == [("unread", "bsn")]


def test_who_looked_is_asked_on_a_page_and_the_question_is_kept(officer, text, scanned):
    officer.post(f"{USE}records/", {"reason": "Klanten vragen het.", "days": "365"})
    log = line("anna", "klant", subject=CUSTOMER)
    operations.take_log(system_id=scanned.id, source=BytesIO(log.encode()), by=BY, at=NOON)
    assert "Klanten vragen het." in text(officer.get(USE))

    answer = officer.post("/looks/", {"keys": f"{CUSTOMER}\nklant42@example.nl"})

    assert "anna niemand zei van wie het is klant 1 0" in text(answer)
    assert "no-store" in answer["Cache-Control"]
    assert str(ledger.entries(limit=1)[0].tag) == "datamap:looks:asked"


def test_what_a_system_cannot_tell_is_called_unknown(officer, text, taken):
    page = text(officer.post("/looks/", {"keys": CUSTOMER}))

    assert "Dit is niet alles" in page
    assert "Onbekend: voor dit systeem wordt niet bijgehouden" in page
    assert officer.post("/looks/", {"keys": ""}).status_code == 422


def test_it_is_turned_off_again(officer, text, scanned):
    officer.post(f"{USE}records/", {"reason": "Klanten vragen het.", "days": "365"})

    assert "Wat bewaard was, is weg" in text(officer.post(f"{USE}records/stop/", follow=True))
    assert officer.post(f"{USE}records/stop/").status_code == 404
    assert officer.post(f"{USE}records/", {"reason": "", "days": "9999"}).status_code == 422


@pytest.mark.parametrize("role", ["engineer", "auditor", "owner", "agent"])
def test_only_the_officer_decides_and_asks(client_of, taken, role):
    client = client_of(role)
    assert client.get("/looks/").status_code == 403
    for address in (ANNA, ANNA.replace("decide", "declare"), f"{USE}records/", f"{USE}records/stop/"):
        assert client.post(address, {}).status_code == 403


def test_the_same_over_json(client_of, taken, scanned):
    ask, base = client_of("privacy_officer"), "/api/v1/systems/winkel/use/"
    people.add_department(name="Verkoop", by=BY, at=NOON)

    def send(method, address, given):
        return getattr(ask, method)(address, given, content_type="application/json")

    given = {"kind": "undeclared", "who": "anna", "about": [{"dataset": "klant"}], "verdict": "accepted", "reason": "Ja.", "until": until()}  # fmt: skip
    (key,) = send("post", f"{base}decisions", given).json()
    assert ask.get(f"{base}findings").json()["decided"][0]["id"] == key
    assert ask.delete(f"{base}decisions/{key}").status_code == 204
    assert send("post", f"{base}decisions", {**given, "who": "weg"}).json()["code"] == "no_such_finding"
    assert send("post", f"{base}declare", {"dataset": "klant", "department": "Verkoop", "name": "X"}).status_code == 200
    assert send("put", f"{base}records", {"reason": "Klanten.", "days": 30}).status_code == 204
    assert ask.get(f"{base}records").json()["days"] == 30
    assert send("post", "/api/v1/looks", {"keys": [CUSTOMER]}).json()["systems"][0]["state"] == "not_named"
    assert ask.delete(f"{base}records").status_code == 204
    assert client_of("auditor").post("/api/v1/looks", {"keys": [CUSTOMER]}, content_type="application/json").status_code == 403  # fmt: skip
