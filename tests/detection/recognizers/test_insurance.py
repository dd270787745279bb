import pytest

from inzage.detection.recognizers.labels.insurance import Insurance
from inzage.detection.recognizers.recognizer import Verdict


@pytest.mark.parametrize("value", ["1", "abc"])
def test_it_refuses_what_is_no_number(value: str) -> None:
    assert Insurance().check(value) is Verdict.WRONG


@pytest.mark.parametrize("value", ["P-12345678"])
def test_it_cannot_tell_by_the_number_alone(value: str) -> None:
    assert Insurance().check(value) is Verdict.UNSURE


FOUND = [
    ("Polisnummer P-12345678", ["P-12345678"]),
    ("Die Versicherungsnummer 47-1100-2 bitte", ["47-1100-2"]),
    ("National Insurance number AB123456C", []),
    ("De polis kost 120 euro", []),
]


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_it_finds_it_in_a_text_and_nothing_else(read_by, text: str, expected: list[str]) -> None:
    assert read_by(Insurance(), text) == expected
