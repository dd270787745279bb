"""What a study must say: art. 35(7), with 35(2), 35(9) and 35(11)."""

from dataclasses import replace

import pytest

from inzage.law.dpia.contents import PARTS, Study, is_complete, judge
from inzage.law.dpia.risks import FEARED, Risk, Step

GRAVE, SMALL = (Step.SIGNIFICANT, Step.SIGNIFICANT), (Step.LIMITED, Step.LIMITED)
FULL = Study(
    description="Calls are recorded and heard again by a coach.",
    purposes="Better answers",
    basis="legitimate_interest",
    interest="Good service",
    necessity="Notes miss the tone",
    proportionality="One call in fifty",
    risks=tuple(Risk(key, *GRAVE, *SMALL) for key in FEARED),
    measures=4,
    has_dpo=True,
    dpo_advice="Shorten the retention",
    views="The works council agreed",
    changes=0,
)


def outcomes(study: Study) -> dict[str, str]:
    return {one.part.key: one.outcome.value for one in judge(study)}


def test_a_full_study_is_complete() -> None:
    assert set(outcomes(FULL).values()) == {"met"}
    assert is_complete(FULL)


def test_an_empty_study_misses_or_does_not_know_every_part() -> None:
    assert set(outcomes(Study()).values()) == {"missed", "unknown"}
    assert not is_complete(Study())


@pytest.mark.parametrize(
    ("change", "key", "outcome"),
    [
        ({"description": " "}, "description", "missed"), ({"purposes": ""}, "purposes", "missed"),
        ({"necessity": ""}, "necessity", "missed"), ({"proportionality": ""}, "proportionality", "missed"),
        ({"interest": ""}, "interest", "missed"), ({"basis": ""}, "interest", "unknown"),
        ({"basis": "contract", "interest": ""}, "interest", "not_needed"),
        ({"risks": FULL.risks[1:]}, "risks", "missed"), ({"risks": (*FULL.risks, Risk("own"))}, "risks", "missed"),
        ({"risks": ()}, "measures", "unknown"), ({"measures": None}, "measures", "unknown"), ({"measures": 0}, "measures", "missed"),
        ({"risks": tuple(Risk(key, *GRAVE) for key in FEARED)}, "measures", "missed"),
        ({"risks": tuple(Risk(key, *SMALL) for key in FEARED), "measures": 0}, "measures", "met"),
        ({"dpo_advice": ""}, "dpo_advice", "missed"), ({"dpo_advice": "", "has_dpo": None}, "dpo_advice", "unknown"),
        ({"dpo_advice": "", "has_dpo": False}, "dpo_advice", "not_needed"),
        ({"views": ""}, "views", "missed"), ({"views": " ", "views_not_sought": "It would show the trap"}, "views", "met"),
        ({"changes": None}, "review", "unknown"), ({"changes": 2}, "review", "missed"),
    ],
)  # fmt: skip
def test_each_part_is_met_missed_or_unknown(change: dict[str, object], key: str, outcome: str) -> None:
    study = replace(FULL, **change)

    assert outcomes(study)[key] == outcome
    assert is_complete(study) == (outcome in {"met", "not_needed"})


def test_the_parts_follow_the_article() -> None:
    letters = [part.article for part in PARTS.values() if part.article.startswith("art. 35(7)")]

    assert list(dict.fromkeys(letters)) == [f"art. 35(7)({letter})" for letter in "abcd"]
    assert {"art. 35(2)", "art. 35(9)", "art. 35(11)"} <= {part.article for part in PARTS.values()}


@pytest.mark.parametrize("key", PARTS)
def test_a_part_that_is_not_there_says_what_to_do(key: str) -> None:
    reasons = {one.part.key: one.reason for one in judge(Study())}

    assert (reasons[key].en, reasons[key].nl) == (PARTS[key].say_en, PARTS[key].say_nl)
    assert reasons[key].en.endswith(".")
    assert reasons[key].nl.endswith(".")
