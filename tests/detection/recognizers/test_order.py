import pytest

from inzage.detection.recognizers.labels.order import Order
from inzage.detection.recognizers.recognizer import Verdict


@pytest.mark.parametrize("value", ["1", "abc"])
def test_it_refuses_what_is_no_number(value: str) -> None:
    assert Order().check(value) is Verdict.WRONG


@pytest.mark.parametrize("value", ["2024-000123"])
def test_it_cannot_tell_by_the_number_alone(value: str) -> None:
    assert Order().check(value) is Verdict.UNSURE


FOUND = [
    ("Ordernummer 2024-000123 is weg", ["2024-000123"]),
    ("In order, 1200 stuks", []),
]


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_it_finds_it_in_a_text_and_nothing_else(found, text: str, expected: list[str]) -> None:
    assert found(Order(), text) == expected
