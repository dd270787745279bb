"""The pages of proposals and of the library: accept, change first, refuse with a reason, and what nothing explains."""

import pytest

from inzage.datamap import operations, queries
from inzage.law.activities import TEMPLATES
from tests.datamap.conftest import BY, NOON

pytestmark = pytest.mark.django_db
ORDERS = "web_orders"


@pytest.fixture
def hosted(scanned):
    """The shop at a host outside the EEA."""
    operations.change_system(
        system_id=scanned.id, name="Winkel", description="Bestellingen van klanten in de webwinkel.", owner_id=None,
        department_id=None, manager="", partner="", hosting="Wolk Inc.", country="US", by=BY, at=NOON,
    )  # fmt: skip
    return scanned


def posted(template=ORDERS, **changed):
    """What a browser sends for the form of a proposal, with some answers changed."""
    facts = queries.suggestion(template=template, language="nl").facts
    rules = {
        f"rule-{number}-{key}": getattr(rule, key) or ""
        for number, rule in enumerate(facts.retentions)
        for key in ("what", "count", "unit", "start", "ground", "at_end")
    }
    names = ("name", "purpose", "basis", "basis_detail", "capacity", "state")
    lists = {name: list(getattr(facts, name)) for name in ("departments", "groups", "declared")}
    return {**{name: getattr(facts, name) for name in names}, **lists, **rules, **changed}


def test_the_register_counts_what_waits(officer, text, hosted):
    assert "Bekijk 1 voorstel uit uw systemen" in text(officer.get("/register/"))

    officer.post(f"/register/proposals/{ORDERS}/accept/")
    assert "Bekijk 1 voorstel" not in text(officer.get("/register/"))


def test_a_proposal_says_what_why_and_how_sure(officer, text, hosted):
    page = text(officer.get("/register/proposals/"))

    assert "Bestellingen in de webwinkel" in page
    assert "“bestelling” staat in de naam van de dataset." in page
    assert "Uitvoering van een overeenkomst art. 6 lid 1 onder b" in page
    assert "Wolk Inc." in page
    assert f"{queries.proposal(template=ORDERS).score:.0%}" in page.replace(" %", "%").replace("\u00a0%", "%")


def test_accepting_writes_it_in_the_register(officer, text, hosted):
    page = text(officer.post(f"/register/proposals/{ORDERS}/accept/", follow=True))

    found = queries.activity(number=1)
    assert "Bestellingen in de webwinkel staat in het register." in page
    assert (found.template, [one.name for one in found.recipients]) == (ORDERS, ["Wolk Inc."])
    again = text(officer.post(f"/register/proposals/{ORDERS}/accept/", follow=True))
    assert ("wordt niet meer voorgesteld" in again, len(queries.activities())) == (True, 1)


def test_the_recipients_to_accept_are_ticked_where_they_always_get_it_and_can_be_changed(officer, text, hosted):
    page = officer.get("/register/proposals/").content.decode()
    assert 'value="Wolk Inc." form="accept-web_orders" checked' in page
    assert 'value="Bezorger" form="accept-web_orders">' in page

    officer.post(f"/register/proposals/{ORDERS}/accept/", {"shown": "1", "recipients": ["Bezorger", "Iemand anders"]})
    assert [one.name for one in queries.activity(number=1).recipients] == ["Bezorger"]


def test_nobody_ticked_is_unknown_and_not_nobody(officer, hosted):
    officer.post(f"/register/proposals/{ORDERS}/accept/", {"shown": "1"})

    found = queries.activity(number=1)
    assert (found.recipients, found.facts.no_recipients) == ((), False)


def test_a_line_that_is_not_lawful_says_so_with_its_article(officer, text, hosted):
    officer.post(f"/register/new/?from={ORDERS}", posted(declared=["bsn"]))

    page = text(officer.get("/register/1/"))
    assert "Zo niet rechtmatig" in page
    assert "noem de wet, of gebruik het niet." in page
    assert "niet rechtmatig" in text(officer.get("/register/"))
    assert "Uitzondering voor bijzondere gegevens" not in page


def test_changing_first_starts_from_the_proposal_and_keeps_its_fields_and_hosts(officer, text, hosted):
    uses = queries.proposal(template=ORDERS).facts.uses
    page = officer.get(f"/register/new/?from={ORDERS}")
    assert f"{len(uses)} velden komen mee" in text(page)
    assert 'value="Wolk Inc."' in page.content.decode()

    answer = officer.post(f"/register/new/?from={ORDERS}", posted(purpose="Lampen sturen.", recipients=["Wolk Inc."]))

    found = queries.activity(number=1)
    assert (answer["Location"], found.template, found.facts.purpose) == ("/register/1/", ORDERS, "Lampen sturen.")
    assert (set(found.facts.uses), found.recipients[0].country) == (set(uses), "US")


def test_a_host_that_is_taken_out_becomes_no_recipient(officer, hosted):
    officer.post(f"/register/new/?from={ORDERS}", posted(no_recipients="on"))

    assert (queries.activity(number=1).recipients, queries.recipients()) == ((), [])


def test_refusing_asks_why_and_keeps_it_for_who_changes_their_mind(officer, text, hosted):
    answer = officer.post(f"/register/proposals/{ORDERS}/refuse/", {"why": " "})
    assert (answer.status_code, "Zeg in een paar woorden waarom." in text(answer)) == (422, True)
    assert '<details class="why-not" open>' in answer.content.decode()

    officer.post(f"/register/proposals/{ORDERS}/refuse/", {"why": "Wij verkopen niets."})
    assert "Wij verkopen niets." in text(officer.get("/register/proposals/"))
    officer.post(f"/register/proposals/{ORDERS}/restore/")
    assert queries.proposal(template=ORDERS)


def test_data_of_a_refused_proposal_is_explained_by_nothing(officer, text, hosted):
    for one in queries.proposals().open:
        operations.refuse_proposal(template=one.template, why="Nee.", by=BY, at=NOON)

    answer = officer.get("/register/proposals/")
    assert "Er is niets om voor te stellen" in text(answer)
    assert 'href="/systems/winkel/?q=klant"' in answer.content.decode()


def test_the_library_has_what_systems_do_not_show(officer, text, db):
    assert "Cameratoezicht" in text(officer.get("/register/library/"))

    officer.post("/register/new/?from=camera", posted("camera"))

    found = queries.activity(number=1)
    assert (found.template, found.facts.basis, found.facts.uses) == ("camera", "legitimate_interest", ())
    assert set(found.facts.declared) == set(TEMPLATES["camera"].categories)
    assert "In het register : Cameratoezicht" in text(officer.get("/register/library/"))


def test_what_the_library_does_not_have_is_not_found(officer, db):
    assert officer.get("/register/new/?from=moon_landing").status_code == 404


def test_who_only_reads_sees_the_proposals_and_no_buttons(client_of, text, hosted):
    page = client_of("auditor").get("/register/proposals/").content.decode()

    assert "Bestellingen in de webwinkel" in page
    assert "/accept/" not in page
    assert "?from=" not in page


@pytest.mark.parametrize("role", ["engineer", "auditor", "owner", "agent"])
@pytest.mark.parametrize("act", ["accept", "refuse", "restore"])
def test_who_may_not_write_is_refused(client_of, hosted, role, act):
    assert client_of(role).post(f"/register/proposals/{ORDERS}/{act}/", {"why": "x"}).status_code == 403
    assert (queries.activities(), queries.refused_proposals()) == ([], {})


@pytest.mark.parametrize("role", ["owner", "agent"])
@pytest.mark.parametrize("page", ["proposals", "library"])
def test_who_may_not_see_the_register_sees_no_proposals(client_of, db, role, page):
    assert client_of(role).get(f"/register/{page}/").status_code == 403
