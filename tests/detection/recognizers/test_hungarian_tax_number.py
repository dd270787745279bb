import pytest

from inzage.detection.recognizers.hu.tax_number import HungarianTaxNumber
from inzage.detection.recognizers.recognizer import Verdict


@pytest.mark.parametrize("value", ["8513926175", "8386011904"])
def test_it_knows_a_number_by_its_rules(value: str) -> None:
    assert HungarianTaxNumber().check(value) is Verdict.RIGHT


@pytest.mark.parametrize("value", ["8513926176", "7513926175", "851392617"])
def test_it_refuses_what_is_no_number(value: str) -> None:
    assert HungarianTaxNumber().check(value) is Verdict.WRONG


FOUND = [
    ("adóazonosító jel: 8513926175", ["8513926175"]),
    ("Hongaars fiscaal nummer (adóazonosító jel) 8513926175", ["8513926175"]),
    ("adóazonosító jel 8513926176", []),
    ("Order 8513926175", []),
]


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_it_finds_it_in_a_text_and_nothing_else(read_by, text: str, expected: list[str]) -> None:
    assert read_by(HungarianTaxNumber(), text) == expected
