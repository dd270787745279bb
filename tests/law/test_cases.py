"""The published worked examples: each topic that is answered gives the verdict of the example."""

import json
from collections.abc import Mapping
from pathlib import Path

import pytest

from inzage.law.topics import TOPICS, decide

FOLDER = Path(__file__).parent / "data" / "cases"
CASES = [case for path in sorted(FOLDER.glob("*.json")) for case in json.loads(path.read_text())]

FREE = {"why", "order"}
"""Not compared. `why` says the day in free words, and ours says it in one style. `order` is what one authority ordered."""

AMONG = {"infringement"}
"""An authority names the articles that it needs; we name all that the facts infringe, and theirs must be among ours."""


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["id"])
def test_the_verdict_is_that_of_the_example(case) -> None:
    decision = decide(case["topic"], case["structured"])

    assert decisive(decision.verdict, case["verdict"]) == decisive(case["verdict"], case["verdict"])
    assert decision.reasons
    assert decision.articles


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["id"])
def test_no_fact_of_an_example_is_passed_over(case) -> None:
    assert not any("No rule looks at" in reason.en for reason in decide(case["topic"], case["structured"]).reasons)


def test_every_topic_that_is_answered_has_examples() -> None:
    assert {case["topic"] for case in CASES} == TOPICS.keys()


def decisive(verdict: Mapping[str, object], expected: Mapping[str, object]) -> dict[str, object]:
    """The verdict without what is free; of articles those that the example names."""
    found = {key: value for key, value in verdict.items() if key not in FREE}
    for key in AMONG & found.keys():
        if isinstance(found[key], list) and isinstance(expected.get(key), list):
            found[key] = [article for article in expected[key] if article in found[key]]
    return found
