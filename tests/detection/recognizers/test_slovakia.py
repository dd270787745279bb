import pytest

from inzage.detection.recognizers.national.slovakia import Slovakia
from inzage.detection.recognizers.recognizer import Verdict


@pytest.mark.parametrize("value", ["805101/9482", "8051016260"])
def test_it_knows_number_by_its_rules(value: str) -> None:
    assert Slovakia().check(value) is Verdict.RIGHT


@pytest.mark.parametrize("value", ["805101/9483", "805101/94"])
def test_it_refuses_what_is_no_number(value: str) -> None:
    assert Slovakia().check(value) is Verdict.WRONG


FOUND = [
    ("Slovenská republika, rodné číslo 805101/9482", ["805101/9482"]),
    ("Rodné číslo 805101/9482", []),
    ("Kenmerk 805101/9482 staat op de brief", []),
]


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_it_finds_it_in_a_text_and_nothing_else(read_by, text: str, expected: list[str]) -> None:
    assert read_by(Slovakia(), text) == expected
