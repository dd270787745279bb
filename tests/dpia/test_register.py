"""The register knows of the DPIA: the part of its check can be met, and its page leads there."""

from dataclasses import replace

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import translation

from inzage.datamap import operations as datamap
from inzage.datamap import queries as the_map
from inzage.dpia import operations, queries
from inzage.dpia.words import Decision, Outcome
from inzage.law.register import Verdict
from tests.datamap.conftest import BY, NOON
from tests.dpia.conftest import NEWSLETTER, WRITTEN, decide
from tests.dpia.test_living import DIAGNOSES

pytestmark = pytest.mark.django_db


def part(number=1):
    """What the register says of the DPIA of an activity."""
    lines = [the_map.activity(number=number)]
    complete = the_map.completeness(activities=lines, studies=the_map.studied(activities=lines))[number]
    return next(one.verdict for one in complete.parts if one.key == "dpia")


def test_before_anybody_decided_it_is_unknown(newsletter):
    assert part() == Verdict.UNKNOWN


def test_who_decided_that_no_dpia_is_needed_needs_none(left_out):
    assert part() == Verdict.NOT_NEEDED


def test_a_decision_that_rests_on_something_else_by_now_says_nothing(left_out, scanned, look, change_shop):
    change_shop(DIAGNOSES)
    look(scanned)

    assert part() != Verdict.NOT_NEEDED


def test_a_dpia_that_must_be_done_is_missing_until_it_is_signed(answered):
    decide(Outcome.DPIA)
    assert part() == Verdict.MISSING

    operations.write_study(number=1, facts=WRITTEN, version=0, by=BY, at=NOON)
    assert part() == Verdict.MISSING
    operations.sign_study(number=1, decision=Decision.GO, why="", version=1, by=BY, at=NOON)
    assert part() == Verdict.MET


def test_the_page_of_the_activity_says_it_and_leads_there(officer, text, left_out):
    answer = officer.get("/register/1/")

    assert "Besloten: er is geen DPIA nodig." in text(answer)
    assert 'href="/dpia/1/"' in answer.content.decode()


def test_a_signed_dpia_is_told_with_its_day(signed):
    with translation.override("en"):
        (told,) = queries.studied([the_map.activity(number=1)]).values()

    assert (told.needed, told.is_there, told.address) == (None, True, "/dpia/1/study/")
    assert told.said.startswith("The DPIA was signed")


def test_many_activities_take_as_many_queries_as_one(newsletter):
    def asked():
        lines = the_map.activities()
        with CaptureQueriesContext(connection) as said:
            assert len(the_map.studied(activities=lines)) == len(lines)
        return len(said)

    before = asked()
    for number in range(5):
        datamap.add_activity(facts=replace(NEWSLETTER, name=f"Brief {number}"), by=BY, at=NOON)

    assert asked() == before
