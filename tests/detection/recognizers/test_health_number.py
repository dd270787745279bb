import pytest

from inzage.detection.recognizers.gb.health_number import HealthNumber
from inzage.detection.recognizers.recognizer import Verdict


@pytest.mark.parametrize("value", ["400 477 6163", "4006721412"])
def test_it_knows_number_by_its_rules(value: str) -> None:
    assert HealthNumber().check(value) is Verdict.RIGHT


@pytest.mark.parametrize("value", ["400 477 6164", "400477616"])
def test_it_refuses_what_is_no_number(value: str) -> None:
    assert HealthNumber().check(value) is Verdict.WRONG


FOUND = [
    ("NHS number: 400 477 6163", ["400 477 6163"]),
    ("Nummer 400 477 6163", []),
]


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_it_finds_it_in_a_text_and_nothing_else(read_by, text: str, expected: list[str]) -> None:
    assert read_by(HealthNumber(), text) == expected
