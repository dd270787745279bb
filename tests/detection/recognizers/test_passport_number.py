import pytest

from inzage.detection.recognizers.generic.passport_number import PassportNumber
from inzage.detection.recognizers.recognizer import Verdict


@pytest.mark.parametrize("value", ["NXK4", "ABCDEFGHI", "12 34"])
def test_it_refuses_what_is_no_number(value: str) -> None:
    assert PassportNumber().check(value) is Verdict.WRONG


@pytest.mark.parametrize("value", ["NXK4F2P91", "C01X00T47"])
def test_it_cannot_tell_by_the_number_alone(value: str) -> None:
    assert PassportNumber().check(value) is Verdict.UNSURE


FOUND = [
    ("Paspoortnummer: NXK4F2P91", ["NXK4F2P91"]),
    ("Mijn paspoort is verlopen, code NXK", []),
    ("Kenmerk NXK4F2P91", []),
]


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_it_finds_it_in_a_text_and_nothing_else(read_by, text: str, expected: list[str]) -> None:
    assert read_by(PassportNumber(), text) == expected
