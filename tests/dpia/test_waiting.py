"""How many activities wait: the number in the menu, and what must be done for each."""

import pytest

from inzage.datamap import operations as datamap
from inzage.dpia import operations, queries
from inzage.dpia.words import Decision, Outcome
from tests.dpia.conftest import BY, LATER, decide
from tests.dpia.test_living import DIAGNOSES


def duties():
    return {one.about for one in queries.duties()}


@pytest.fixture
def agrees():
    """The number of the menu and the duties say the same."""

    def check(*waiting):
        assert duties() == {f"activity:{number}" for number in waiting}
        assert queries.waiting() == len(waiting)

    return check


def test_every_activity_waits_until_somebody_decides(newsletter, agrees):
    agrees(1, 2)


def test_what_was_decided_waits_no_longer(left_out, agrees):
    agrees(2)


def test_a_dpia_that_must_be_done_waits_until_it_is_signed(signed, agrees):
    decide(Outcome.DPIA)
    agrees(2)

    operations.write_study(number=1, facts=signed.facts.__class__(), version=2, by=BY, at=LATER)
    agrees(1, 2)


def test_what_reopened_waits_again(left_out, signed, scanned, look, change_shop, agrees):
    change_shop(DIAGNOSES)
    look(scanned)
    operations.reopen_changed(by=BY, at=LATER)

    agrees(1, 2)


def test_who_must_ask_the_authority_waits_for_its_answer(left_out, signed, agrees):
    facts = signed.facts
    operations.write_study(number=1, facts=changed(facts, severity_after=4, likelihood_after=4), version=2, by=BY, at=LATER)  # fmt: skip
    operations.sign_study(number=1, decision=Decision.CONSULT, why="", version=3, by=BY, at=LATER)

    agrees(1, 2)


def changed(facts, **steps):
    from dataclasses import replace

    return replace(facts, risks=tuple(replace(one, **steps) for one in facts.risks))


def test_what_ended_waits_no_longer(newsletter, agrees):
    datamap.end_activity(activity_id=newsletter.id, by=BY, at=LATER)

    agrees(2)


def test_the_number_takes_two_questions(left_out, django_assert_num_queries):
    with django_assert_num_queries(2):
        queries.waiting()


def test_the_number_stands_in_the_menu_of_every_page(officer, text, newsletter):
    assert "DPIA's 2" in text(officer.get("/map/"))
    assert "Klantgegevens 2" in text(officer.get("/people/"))
