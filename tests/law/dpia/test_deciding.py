"""Whether a DPIA is needed: the article first, then the Dutch list, then the criteria. Unknown is not no."""

import pytest

from inzage.law.dpia import Facts, Need, UnknownQuestion, decide
from inzage.law.dpia.criteria import ALWAYS, CRITERIA, NINE, THREE
from inzage.law.dpia.listed import LISTED, Threshold

NO_LIST = dict.fromkeys(LISTED, False)
NO_CASE = dict.fromkeys(ALWAYS, False)


def facts(*met: str, unknown: tuple[str, ...] = (), **more: object) -> Facts:
    criteria = {**{key: key in met for key in CRITERIA}, **dict.fromkeys(unknown)}
    return Facts(**{"criteria": criteria, "listed": NO_LIST, "always": NO_CASE, **more})


@pytest.mark.parametrize("key", ALWAYS)
def test_each_case_of_the_article_requires_it(key: str) -> None:
    verdict = decide(facts(always={**NO_CASE, key: True}))

    assert verdict.need is Need.REQUIRED
    assert [reason.article for reason in verdict.reasons] == [f"art. 35(3)({key})"]


@pytest.mark.parametrize("number", LISTED)
def test_each_kind_of_the_dutch_list_requires_it(number: int) -> None:
    verdict = decide(facts(listed={**NO_LIST, number: True}))

    assert verdict.need is Need.REQUIRED
    assert f"Stcrt. 2019, 64418, no. {number}" in verdict.reasons[0].article


@pytest.mark.parametrize("number", LISTED)
def test_a_threshold_from_memory_is_marked_as_advice(number: int) -> None:
    reasons = decide(facts(listed={**NO_LIST, number: True})).reasons

    assert any(reason.is_advice for reason in reasons) is not LISTED[number].was_seen


@pytest.mark.parametrize(
    ("met", "need"),
    [
        ((), Need.LIKELY_NOT), (("large_scale",), Need.LIKELY_NOT), (("sensitive_data", "large_scale"), Need.LIKELY_REQUIRED),
        (tuple(CRITERIA), Need.LIKELY_REQUIRED),
    ],
)  # fmt: skip
def test_two_criteria_make_it_likely(met: tuple[str, ...], need: Need) -> None:
    assert decide(facts(*met)).need is need


def test_what_the_criteria_say_is_advice_and_one_can_be_enough() -> None:
    reasons = decide(facts("large_scale")).reasons

    assert all(reason.is_advice for reason in reasons)
    assert "one can be" in reasons[1].en
    assert "Write down why no DPIA" in reasons[-1].en


@pytest.mark.parametrize(
    ("given", "open_"),
    [
        (facts("large_scale", unknown=("innovative_use",)), ("innovative_use",)),
        (facts(unknown=("innovative_use", "large_scale")), ("large_scale", "innovative_use")),
        (facts(listed={**NO_LIST, 12: None}), ("no. 12",)),
        (facts(always={"a": False, "b": None, "c": False}), ("35(3)(b)",)),
    ],
)
def test_what_can_still_change_it_leaves_it_unknown(given: Facts, open_: tuple[str, ...]) -> None:
    verdict = decide(given)

    assert verdict.need is Need.UNKNOWN
    assert verdict.open == open_


def test_one_unknown_criterion_alone_changes_nothing() -> None:
    assert decide(facts(unknown=("innovative_use",))).need is Need.LIKELY_NOT


def test_without_answers_nothing_is_known() -> None:
    verdict = decide(Facts())

    assert verdict.need is Need.UNKNOWN
    assert len(verdict.open) == len(NINE) + len(LISTED) + len(THREE)


@pytest.mark.parametrize(
    ("given", "need"),
    [
        (facts(listed={**NO_LIST, 7: True}), Need.NOT_REQUIRED),
        (facts(always={**NO_CASE, "b": True}), Need.NOT_REQUIRED),
        (facts("sensitive_data", "vulnerable_subjects", "large_scale"), Need.LIKELY_NOT),
        (facts("evaluation_scoring", "innovative_use"), Need.LIKELY_REQUIRED),
        (facts(listed={**NO_LIST, 12: True}), Need.REQUIRED),
        (facts(always={**NO_CASE, "a": True}), Need.REQUIRED),
    ],
)
def test_one_professional_is_not_on_a_large_scale_but_nothing_else_is_excused(given: Facts, need: Need) -> None:
    alone = Facts(given.criteria, given.listed, given.always, individual_professional=True)

    assert decide(alone).need is need


def test_a_law_that_was_assessed_itself_is_enough() -> None:
    verdict = decide(facts(always={**NO_CASE, "a": True}, assessed_by_law=True))

    assert (verdict.need, verdict.reasons[0].article) == (Need.NOT_REQUIRED, "art. 35(10)")


@pytest.mark.parametrize("wrong", [{"criteria": {"big": True}}, {"listed": {18: True}}, {"always": {"d": True}}])
def test_an_answer_to_no_question_is_refused(wrong: dict[str, object]) -> None:
    with pytest.raises(UnknownQuestion):
        decide(Facts(**wrong))


def test_the_list_has_17_kinds_in_both_languages_and_each_threshold() -> None:
    assert list(LISTED) == list(range(1, 18))
    assert {row.threshold for row in LISTED.values()} == set(Threshold)
    assert all(row.en.endswith(".") and row.nl.endswith(".") and row.label_nl for row in LISTED.values())


@pytest.mark.parametrize("criterion", [*NINE, *THREE], ids=lambda one: one.key)
def test_each_criterion_asks_a_question_in_both_languages(criterion) -> None:
    assert criterion.ask_en.endswith("?")
    assert criterion.ask_nl.endswith("?")
    assert criterion.en != criterion.nl
