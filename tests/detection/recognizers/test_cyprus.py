import pytest

from inzage.detection.recognizers.national.cyprus import Cyprus
from inzage.detection.recognizers.recognizer import Verdict


@pytest.mark.parametrize("value", ["12345", "12345678901", "AB123456"])
def test_it_refuses_what_is_no_number(value: str) -> None:
    assert Cyprus().check(value) is Verdict.WRONG


@pytest.mark.parametrize("value", ["1234567"])
def test_it_cannot_tell_by_the_number_alone(value: str) -> None:
    assert Cyprus().check(value) is Verdict.UNSURE


FOUND = [
    ("Cyprus identity card 1234567", ["1234567"]),
    ("Kenmerk 1234567 staat op de brief", []),
]


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_it_finds_it_in_a_text_and_nothing_else(read_by, text: str, expected: list[str]) -> None:
    assert read_by(Cyprus(), text) == expected
