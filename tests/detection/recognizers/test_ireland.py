import pytest

from inzage.detection.recognizers.national.ireland import Ireland
from inzage.detection.recognizers.recognizer import Verdict


@pytest.mark.parametrize("value", ["1166566P", "1125771K"])
def test_it_knows_number_by_its_rules(value: str) -> None:
    assert Ireland().check(value) is Verdict.RIGHT


@pytest.mark.parametrize("value", ["1166566Q", "116656P", "11665661"])
def test_it_refuses_what_is_no_number(value: str) -> None:
    assert Ireland().check(value) is Verdict.WRONG


FOUND = [
    ("My PPS number is 1166566P.", ["1166566P"]),
    ("Kenmerk 1166566P staat op de brief", ["1166566P"]),
]


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_it_finds_it_in_a_text_and_nothing_else(read_by, text: str, expected: list[str]) -> None:
    assert read_by(Ireland(), text) == expected
