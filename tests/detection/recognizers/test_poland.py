import pytest

from inzage.detection.recognizers.national.poland import Poland
from inzage.detection.recognizers.recognizer import Verdict


@pytest.mark.parametrize("value", ["80010165799", "80010110379"])
def test_it_knows_number_by_its_rules(value: str) -> None:
    assert Poland().check(value) is Verdict.RIGHT


@pytest.mark.parametrize("value", ["80010165790", "80990165799", "8001016579"])
def test_it_refuses_what_is_no_number(value: str) -> None:
    assert Poland().check(value) is Verdict.WRONG


FOUND = [
    ("PESEL 80010165799", ["80010165799"]),
    ("Kenmerk 80010165799 staat op de brief", []),
]


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_it_finds_it_in_a_text_and_nothing_else(read_by, text: str, expected: list[str]) -> None:
    assert read_by(Poland(), text) == expected
