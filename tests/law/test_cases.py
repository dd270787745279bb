"""The published worked examples: each topic that is answered gives exactly the verdict of the example."""

import json
from pathlib import Path

import pytest

from inzage.law.topics import TOPICS, decide

FOLDER = Path(__file__).parent / "data" / "cases"
CASES = [case for path in sorted(FOLDER.glob("*.json")) for case in json.loads(path.read_text())]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["id"])
def test_the_verdict_is_that_of_the_example(case) -> None:
    decision = decide(case["topic"], case["structured"])

    assert dict(decision.verdict) == case["verdict"]
    assert decision.reasons
    assert decision.articles


def test_every_topic_that_is_answered_has_examples() -> None:
    assert {case["topic"] for case in CASES} == TOPICS.keys()
