"""Looking again by itself: after each scan, and each day."""

from inzage.datamap import tasks as below
from inzage.dpia import queries, tasks
from inzage.dpia.words import Outcome, StudyState
from inzage.jobs import doing, following
from inzage.jobs import queries as jobs
from inzage.jobs.registry import declared
from inzage.ledger import queries as ledger
from tests.datamap.conftest import NOON
from tests.dpia.test_living import DIAGNOSES


def work_off():
    """Do what the worker would do with what was asked for here."""
    for one in jobs.open_work():
        if one.workflow == tasks.WORKFLOW:
            doing.do(declared()[one.workflow], one.key, lambda _name, body: body())


def test_the_end_of_a_scan_reopens_what_is_different(left_out, signed, scanned, look, change_shop):
    change_shop(DIAGNOSES)
    again = look(scanned)
    following.ask_what_follows(below.WORKFLOW, str(again.id))
    work_off()

    found = queries.study(number=1)
    assert (queries.precheck(number=1).outcome, found.state) == (Outcome.OPEN, StudyState.DRAFT)
    assert [one.by for one in ledger.all_entries()][-2:] == [tasks.WORKER] * 2


def test_each_day_it_looks_once(left_out, all_lines):
    before = all_lines()
    for _ in range(2):
        following.ask_for_the_day(NOON.date())
        work_off()

    assert [one.key for one in jobs.recent_work() if one.workflow == tasks.WORKFLOW] == ["2026-11-24"]
    assert all_lines() == before
