"""The pre-check: it proposes from the map, a person answers and decides, and each refusal leaves no trace."""

import pytest

from inzage.datamap import operations as datamap
from inzage.dpia import operations, queries
from inzage.dpia.records import Asked, Given
from inzage.dpia.words import Outcome
from inzage.law.dpia import Need
from inzage.law.reasons import Answer
from tests.dpia.conftest import BY, LATER, NOON, NOTHING, decide


def question(key):
    return next(one for one in queries.precheck(number=1).questions if one.key == key)


def answer(**answers):
    version = queries.precheck(number=1).version
    return operations.answer(number=1, asked=NOTHING, answers=answers, version=version, by=BY, at=LATER)


def test_every_question_has_a_proposal_with_a_reason(newsletter):
    questions = queries.precheck(number=1).questions

    assert [sum(one.group == group for one in questions) for group in ("always", "listed", "criteria")] == [3, 17, 9]
    assert all(one.proposed.reasons and one.given is None for one in questions)


def test_what_only_people_know_stays_unknown_until_they_say_it(newsletter):
    assert queries.precheck(number=1).verdict.need is Need.UNKNOWN

    found = operations.answer(number=1, asked=NOTHING, answers={}, version=0, by=BY, at=NOON)

    assert found.verdict.need is Need.LIKELY_NOT


def test_answering_leaves_its_line_without_what_was_written(answered, all_lines):
    from inzage.ledger import queries as ledger

    assert all_lines()[0] == "dpia:precheck:answered"
    assert ledger.entries(limit=1)[0].facts == {"answers": 0, "open": 29, "verdict": "likely_not"}


def test_a_person_may_answer_otherwise_with_a_reason(answered):
    found = answer(large_scale=Given(Answer.YES, "Heel Nederland."))

    assert found.verdict.need is Need.LIKELY_REQUIRED
    assert question("large_scale").given == Given(Answer.YES, "Heel Nederland.", Answer.NO)


@pytest.mark.parametrize(
    ("answers", "refusal"),
    [
        ({"shoe_size": Given(Answer.YES)}, operations.UnknownAnswer),
        ({"sensitive_data": Given(Answer.YES, " ")}, operations.AnswerWithoutReason),
        ({}, operations.NothingChanged),
    ],
)
def test_a_refused_answer_leaves_no_trace(answered, all_lines, answers, refusal):
    before = all_lines()
    with pytest.raises(refusal):
        answer(**answers)

    assert (all_lines(), queries.precheck(number=1)) == (before, answered)


def test_who_answers_over_a_newer_version_is_stopped(answered):
    with pytest.raises(operations.EditedMeanwhile, match=BY):
        operations.answer(number=1, asked=Asked(), answers={}, version=0, by="aya@example.nl", at=LATER)


def test_a_decision_to_do_none_keeps_its_reason_and_what_it_rests_on(left_out, all_lines):
    assert (left_out.outcome, left_out.why, left_out.decided_by) == (Outcome.NO_DPIA, "Weinig gegevens, weinig mensen.", BY)  # fmt: skip
    assert (left_out.changes, all_lines()[0]) == ((), "dpia:precheck:decided")


def test_a_decision_to_do_none_needs_a_reason(answered):
    with pytest.raises(operations.WhyMissing):
        decide(Outcome.NO_DPIA, why=" ")


def test_a_decision_to_do_none_needs_the_view_of_the_dpo_where_there_is_one(answered):
    from inzage.people import operations as people
    from inzage.people.records import Details

    people.describe_organisation(details=Details(name="Winkel BV", has_dpo=True, dpo="fg@example.nl"), by=BY, at=NOON)
    with pytest.raises(operations.DpoViewMissing):
        decide(Outcome.NO_DPIA, why="Weinig.")

    decide(Outcome.NO_DPIA, why="Weinig.", dpo_view="Eens.")
    assert queries.precheck(number=1).dpo_view == "Eens."


def test_a_decision_to_do_none_is_refused_while_questions_are_open(newsletter):
    with pytest.raises(operations.QuestionsOpen):
        decide(Outcome.NO_DPIA, why="Weinig.")


def test_a_decision_to_do_none_is_refused_where_the_list_asks_for_one(answered):
    answer(fraud_prevention=Given(Answer.YES, "Het is tegen fraude, op grote schaal."))
    with pytest.raises(operations.RequiredByLaw):
        decide(Outcome.NO_DPIA, why="Weinig.")


def test_a_dpia_may_always_be_decided_on(newsletter):
    decide(Outcome.DPIA)

    assert queries.precheck(number=1).needs_study


def test_the_same_decision_twice_is_refused(left_out):
    with pytest.raises(operations.AlreadyDecided):
        decide(Outcome.NO_DPIA, why="Weinig gegevens, weinig mensen.")


def test_other_answers_take_a_decision_back(left_out):
    answer(large_scale=Given(Answer.YES, "Iedereen in Nederland."))

    assert queries.precheck(number=1).outcome is Outcome.OPEN


def test_an_activity_that_ended_keeps_its_pre_check(answered, newsletter):
    datamap.end_activity(activity_id=newsletter.id, by=BY, at=LATER)
    with pytest.raises(operations.ActivityEnded):
        decide(Outcome.DPIA)


def test_data_that_nothing_explains_in_the_same_table_counts(newsletter):
    from inzage.datamap import queries as the_map

    assert queries.precheck(number=1).around.unexplained == ()
    datamap.end_activity(activity_id=the_map.activity(number=2).id, by=BY, at=LATER)

    assert "bsn" in queries.precheck(number=1).around.unexplained
    assert question("sensitive_data").proposed.answer is Answer.YES
