"""A decision lives with the map: what it rests on changes, and it opens again with the difference shown."""

from dataclasses import replace

import pytest

from inzage.connectors.protection import Check, Seen
from inzage.datamap import operations as datamap
from inzage.datamap import queries as the_map
from inzage.dpia import basis, operations, queries
from inzage.dpia.words import Decision, Outcome, StudyState
from inzage.law.dpia import Need
from tests.datamap.observing import saw, see
from tests.dpia.conftest import BY, LATER, WRITTEN

DIAGNOSES = """
ALTER TABLE klant ADD COLUMN diagnose TEXT;
UPDATE klant SET diagnose = CASE klantnummer % 4 WHEN 0 THEN 'diabetes type 2' WHEN 1 THEN 'astma' WHEN 2 THEN 'depressie' ELSE 'hypertensie' END;
"""


def changed(changes):
    return {one.fact: (one.left, one.came) for one in changes}


def keys(duties):
    return {one.key for one in duties if one.about == "activity:1"}


def test_nothing_is_stale_as_long_as_the_map_is_the_same(left_out, signed, scanned, look):
    look(scanned)

    assert not queries.stale()


def test_a_scan_that_finds_health_data_turns_the_pre_check_and_reopens_the_study(left_out, signed, scanned, look, change_shop, all_lines):  # fmt: skip
    before = the_map.duties()
    change_shop(DIAGNOSES)
    look(scanned)

    found = queries.precheck(number=1)
    assert changed(found.changes) == {"unexplained": ((), ("health",))}
    assert (left_out.verdict.need, found.verdict.need) == (Need.LIKELY_NOT, Need.LIKELY_REQUIRED)
    assert {"precheck_again", "study_again"} <= keys(queries.duties())
    assert keys(the_map.duties()) - keys(before) == {"data_beside"}

    stale = operations.reopen_changed(by=BY, at=LATER)

    assert (list(stale.prechecks), list(stale.studies)) == ([1], [1])
    assert all_lines()[:2] == ["dpia:study:reopened", "dpia:precheck:reopened"]


def test_what_reopened_is_open_and_still_shows_the_difference(left_out, signed, scanned, look, change_shop):
    change_shop(DIAGNOSES)
    look(scanned)
    operations.reopen_changed(by=BY, at=LATER)

    check, study = queries.precheck(number=1), queries.study(number=1)
    assert (check.outcome, study.state) == (Outcome.OPEN, StudyState.DRAFT)
    assert check.reopened_at == study.reopened_at == LATER
    assert changed(study.changes) == changed(check.changes) == {"unexplained": ((), ("health",))}
    assert {"precheck_again", "study_again"} <= keys(queries.duties())


def test_what_reopened_does_not_reopen_again(left_out, signed, scanned, look, change_shop, all_lines):
    change_shop(DIAGNOSES)
    look(scanned)
    operations.reopen_changed(by=BY, at=LATER)
    before = all_lines()

    assert not operations.reopen_changed(by=BY, at=LATER)
    assert all_lines() == before


def test_signing_again_rests_on_what_the_map_says_now(signed, scanned, look, change_shop):
    change_shop(DIAGNOSES)
    look(scanned)
    operations.reopen_changed(by=BY, at=LATER)
    operations.sign_study(number=1, decision=Decision.GO, why="", version=2, by=BY, at=LATER)

    found = queries.study(number=1)
    assert (found.changes, found.signed_version, found.reopened_at) == ((), 3, None)


def test_a_recipient_outside_the_eea_makes_it_stale(left_out, newsletter):
    datamap.add_recipient(name="Mailvlucht Inc.", role="processor", country="US", by=BY, at=LATER)
    facts = replace(newsletter.facts, no_recipients=False, recipients=("Mailvlucht Inc.",))
    datamap.change_activity(activity_id=newsletter.id, facts=facts, version=1, by=BY, at=LATER)

    assert [one.fact for one in queries.stale().prechecks[1]] == ["recipients"]


def test_a_measure_that_was_taken_away_makes_it_stale(scanned, newsletter):

    datamap.set_measure(system_id=scanned.id, kind="logging", state="yes", note="", by=BY, at=LATER)
    operations.write_study(number=1, facts=WRITTEN, version=0, by=BY, at=LATER)
    operations.sign_study(number=1, decision=Decision.GO, why="", version=1, by=BY, at=LATER)
    datamap.set_measure(system_id=scanned.id, kind="logging", state="no", note="", by=BY, at=LATER)

    assert changed(queries.stale().studies[1]) == {"measures": (("winkel|logging",), ())}


def test_a_measure_that_a_scan_contradicts_makes_it_stale_and_one_that_it_verifies_does_not(scanned, newsletter):
    datamap.set_measure(system_id=scanned.id, kind="encryption_in_transit", state="yes", note="", by=BY, at=LATER)
    operations.write_study(number=1, facts=WRITTEN, version=0, by=BY, at=LATER)
    operations.sign_study(number=1, decision=Decision.GO, why="", version=1, by=BY, at=LATER)

    see(scanned, saw())
    assert not queries.stale().studies

    see(scanned, saw(seen=Seen.UNPROTECTED))
    left, came = changed(queries.stale().studies[1])["measures"]
    assert (left, came) == (("winkel|encryption_in_transit",), ("winkel|encryption_in_transit|contradicted",))


def test_the_study_shows_what_its_measures_are_worth(officer, scanned, newsletter, text):
    for kind in ("encryption_in_transit", "logging"):
        datamap.set_measure(system_id=scanned.id, kind=kind, state="yes", note="", by=BY, at=LATER)
    operations.write_study(number=1, facts=WRITTEN, version=0, by=BY, at=LATER)
    see(scanned, saw(), saw(Check.STATEMENT_LOG, Seen.UNPROTECTED))

    said = text(officer.get("/dpia/1/study/"))
    assert "Versleuteld onderweg ( Winkel , bevestigd door de scan)" in said
    assert "Logboek van wie wat bekeek ( Winkel ) weersproken door de scan" in said


def test_an_activity_that_ended_is_not_reopened(left_out, newsletter):
    datamap.end_activity(activity_id=newsletter.id, by=BY, at=LATER)

    assert not queries.stale()


@pytest.mark.parametrize(("before", "now", "is_change"), [("120", "180", False), ("999", "1000", True), ("9", "8", False)])  # fmt: skip
def test_a_number_of_people_is_different_when_it_passes_a_step(before, now, is_change):
    assert bool(basis.changes({"people": [before]}, {"people": [now]})) is is_change


def test_data_that_was_explained_changes_nothing(db):
    assert basis.changes({"unexplained": ["bsn"]}, {"unexplained": []}) == ()


def test_a_fact_that_was_not_kept_then_tells_nothing(db):
    assert basis.changes({}, {"kinds": ["health"]}) == ()


def test_an_answer_given_when_the_map_said_otherwise_does_not_count(answered, scanned, look, change_shop):
    from inzage.dpia.records import Given
    from inzage.law.reasons import Answer
    from tests.dpia.conftest import NOTHING

    operations.answer(number=1, asked=NOTHING, answers={"sensitive_data": Given(Answer.NO)}, version=1, by=BY, at=LATER)  # fmt: skip
    change_shop(DIAGNOSES)
    look(scanned)

    found = next(one for one in queries.precheck(number=1).questions if one.key == "sensitive_data")
    assert (found.is_outdated, found.counts) == (True, Answer.YES)


def test_the_map_says_what_its_register_lacks(newsletter):
    found = {one.key for one in the_map.duties()}

    assert "activity_incomplete" in found
    assert keys(the_map.duties()) == {"activity_incomplete"}
