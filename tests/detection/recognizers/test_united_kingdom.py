import pytest

from inzage.detection.recognizers.national.united_kingdom import UnitedKingdom
from inzage.detection.recognizers.recognizer import Verdict


@pytest.mark.parametrize("value", ["AB 12 34 56 C", "JG103759A"])
def test_it_knows_number_by_its_rules(value: str) -> None:
    assert UnitedKingdom().check(value) is Verdict.RIGHT


@pytest.mark.parametrize("value", ["GB123456A", "AB123456E", "DA123456A", "AB12345C"])
def test_it_refuses_what_is_no_number(value: str) -> None:
    assert UnitedKingdom().check(value) is Verdict.WRONG


FOUND = [
    ("My NI number is AB 12 34 56 C", ["AB 12 34 56 C"]),
    ("Kenmerk AB 12 34 56 C staat op de brief", ["AB 12 34 56 C"]),
]


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_it_finds_it_in_a_text_and_nothing_else(read_by, text: str, expected: list[str]) -> None:
    assert read_by(UnitedKingdom(), text) == expected
