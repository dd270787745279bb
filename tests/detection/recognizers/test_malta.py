import pytest

from inzage.detection.recognizers.national.malta import Malta
from inzage.detection.recognizers.recognizer import Verdict


@pytest.mark.parametrize("value", ["123456", "123456X", "12345678M"])
def test_it_refuses_what_is_no_number(value: str) -> None:
    assert Malta().check(value) is Verdict.WRONG


@pytest.mark.parametrize("value", ["123456M"])
def test_it_cannot_tell_by_the_number_alone(value: str) -> None:
    assert Malta().check(value) is Verdict.UNSURE


FOUND = [
    ("Malta ID card 123456M", ["123456M"]),
    ("Kenmerk 123456M staat op de brief", []),
]


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_it_finds_it_in_a_text_and_nothing_else(read_by, text: str, expected: list[str]) -> None:
    assert read_by(Malta(), text) == expected
