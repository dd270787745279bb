import pytest

from inzage.detection.recognizers.gb.company_number import BritishCompanyNumber
from inzage.detection.recognizers.recognizer import Verdict


@pytest.mark.parametrize("value", ["123456", "S1234567"])
def test_it_refuses_what_is_no_number(value: str) -> None:
    assert BritishCompanyNumber().check(value) is Verdict.WRONG


@pytest.mark.parametrize("value", ["01234567", "SC123456"])
def test_it_cannot_tell_by_the_number_alone(value: str) -> None:
    assert BritishCompanyNumber().check(value) is Verdict.UNSURE


FOUND = [
    ("Company number: 01234567", ["01234567"]),
    ("Companies House no. SC123456", ["SC123456"]),
    ("Order 01234567", []),
]


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_it_finds_it_in_a_text_and_nothing_else(read_by, text: str, expected: list[str]) -> None:
    assert read_by(BritishCompanyNumber(), text) == expected
