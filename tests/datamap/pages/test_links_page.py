"""The links of a system: how they are known, with their reasons, and what a person says of them."""

import pytest

from inzage.datamap import queries
from inzage.ledger import queries as ledger

pytestmark = pytest.mark.django_db
PAGE = "/systems/winkel/links/"


@pytest.fixture
def link(scanned):
    return queries.links(system="winkel").items[0]


def shown(answer):
    return [link.id for link in answer.context["page"].items]


def test_a_link_is_shown_from_and_to(officer, link, text):
    said = text(officer.get(PAGE))

    assert (link.source in said, link.target in said, "vastgelegd" in said) == (True, True, True)


@pytest.mark.parametrize(("verb", "verdict"), [("accept", "accepted"), ("refuse", "refused")])
def test_a_person_decides(officer, link, verb, verdict):
    answer = officer.post(f"/links/{link.id}/{verb}/", {"back": f"{PAGE}?kind=declared"})

    assert (answer.status_code, answer["Location"]) == (302, f"{PAGE}?kind=declared#l-{link.id}")
    assert queries.link(link_id=link.id).verdict == verdict


def test_a_refused_link_stands_apart_and_can_come_back(officer, link):
    officer.post(f"/links/{link.id}/refuse/")

    assert (link.id in shown(officer.get(PAGE)), shown(officer.get(f"{PAGE}?refused=1"))) == (False, [link.id])
    officer.post(f"/links/{link.id}/accept/")
    assert link.id in shown(officer.get(PAGE))


def test_what_the_system_itself_says_needs_no_confirming_but_can_be_refused(officer, client_of, link):
    body, seen = officer.get(f"{PAGE}?kind=declared").content.decode(), client_of("auditor").get(PAGE).content.decode()

    assert (link.kind, "Bevestig<" in body, "Wijs af<" in body) == ("declared", False, True)
    assert ("niets te beoordelen" in body, "niets te beoordelen" in seen) == (False, True)


def test_deciding_twice_is_told_and_leaves_no_trace(officer, link, text):
    officer.post(f"/links/{link.id}/accept/")
    before = ledger.count()

    answer = officer.post(f"/links/{link.id}/accept/")

    assert (answer.status_code, ledger.count()) == (422, before)
    assert "Dit was al het oordeel over het verband" in text(answer)


@pytest.mark.parametrize("asked", ["kind=nonsense", "refused=2", "page=99"])
def test_an_address_that_makes_no_sense_still_opens(officer, link, asked):
    assert link.id in shown(officer.get(f"{PAGE}?{asked}"))


def test_a_system_without_links_says_where_they_come_from(officer, system, text):
    assert "Er is geen verband bekend" in text(officer.get(PAGE))


def test_the_page_takes_few_queries(officer, link, django_assert_max_num_queries):
    with django_assert_max_num_queries(30):
        officer.get(PAGE)
