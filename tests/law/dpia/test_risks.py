"""How great a risk is, what is left of it, and when the authority must be asked before the start."""

from datetime import date

import pytest

from inzage.law.dpia.risks import (
    FEARED,
    LEVELS,
    LIKELIHOOD,
    SEVERITY,
    TO_SEND,
    Level,
    Risk,
    Step,
    answer_due,
    before,
    consultation,
    level,
    rest,
)
from inzage.law.reasons import Answer

GRAVE, SMALL = (Step.SIGNIFICANT, Step.SIGNIFICANT), (Step.LIMITED, Step.LIMITED)
CALM = [Risk(key, *GRAVE, *SMALL) for key in FEARED]


@pytest.mark.parametrize(
    ("severity", "by_likelihood"),
    [
        pytest.param(Step.NEGLIGIBLE, "low low medium medium", id="negligible"),
        pytest.param(Step.LIMITED, "low low medium medium", id="limited"),
        pytest.param(Step.SIGNIFICANT, "medium medium high high", id="significant"),
        pytest.param(Step.MAXIMUM, "medium high high high", id="maximum"),
    ],
)
def test_the_level_of_each_pair(severity: Step, by_likelihood: str) -> None:
    assert [level(severity, likelihood).name.lower() for likelihood in Step] == by_likelihood.split()


def test_a_risk_that_was_not_judged_has_no_level() -> None:
    assert before(Risk("x", Step.LIMITED)) is None
    assert rest(Risk("x", *GRAVE, Step.LIMITED)) is None


def test_the_rest_is_what_the_measures_leave() -> None:
    risk = Risk("x", *GRAVE, *SMALL)

    assert (before(risk), rest(risk)) == (Level.HIGH, Level.LOW)


def test_no_consultation_when_no_high_risk_is_left() -> None:
    assert consultation(CALM).answer is Answer.NO


def test_a_high_rest_must_be_consulted_even_when_others_are_not_judged() -> None:
    found = consultation([Risk("blackmail", *GRAVE, *GRAVE), Risk("illegitimate_access")])

    assert (found.answer, found.risks) == (Answer.YES, ("blackmail",))
    assert {reason.article for reason in found.reasons} == {"art. 36(1)"}


@pytest.mark.parametrize(
    ("risks", "unjudged"),
    [([], tuple(FEARED)), (CALM[1:], ("illegitimate_access",)), ([*CALM, Risk("own", *GRAVE)], ("own",))],
)
def test_unknown_is_not_no(risks: list[Risk], unjudged: tuple[str, ...]) -> None:
    found = consultation(risks)

    assert (found.answer, found.risks) == (Answer.UNKNOWN, unjudged)


@pytest.mark.parametrize(
    ("extended", "due"),
    [
        pytest.param(False, date(2026, 2, 27), id="eight weeks after Friday 2 January"),
        pytest.param(True, date(2026, 4, 10), id="and six more"),
    ],
)
def test_the_authority_answers_in_weeks(extended: bool, due: date) -> None:
    assert answer_due(date(2026, 1, 2), extended=extended) == due


def test_each_step_and_event_is_named_in_both_languages() -> None:
    words = [*SEVERITY.values(), *LIKELIHOOD.values(), *FEARED.values(), *LEVELS.values()]

    assert list(SEVERITY) == list(LIKELIHOOD) == list(Step)
    assert all(one.en and one.nl and one.en != one.nl for one in words)


def test_what_is_sent_follows_the_letters_of_the_article() -> None:
    assert [article for article, _, _ in TO_SEND] == [f"art. 36(3)({letter})" for letter in "abcdef"]
