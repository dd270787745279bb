import pytest

from inzage.detection.recognizers.national.iceland import Iceland
from inzage.detection.recognizers.recognizer import Verdict


@pytest.mark.parametrize("value", ["010180-0909", "0101807409"])
def test_it_knows_number_by_its_rules(value: str) -> None:
    assert Iceland().check(value) is Verdict.RIGHT


@pytest.mark.parametrize("value", ["010180-0919", "320180-0909", "01018-0909"])
def test_it_refuses_what_is_no_number(value: str) -> None:
    assert Iceland().check(value) is Verdict.WRONG


FOUND = [
    ("Kennitala 010180-0909", ["010180-0909"]),
    ("Kenmerk 010180-0909 staat op de brief", []),
]


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_it_finds_it_in_a_text_and_nothing_else(read_by, text: str, expected: list[str]) -> None:
    assert read_by(Iceland(), text) == expected
