import pytest

from inzage.detection.recognizers.hu.insurance_number import HungarianInsuranceNumber
from inzage.detection.recognizers.recognizer import Verdict


@pytest.mark.parametrize("value", ["037687210", "037-687-210", "037 687 210"])
def test_it_knows_a_number_by_its_rules(value: str) -> None:
    assert HungarianInsuranceNumber().check(value) is Verdict.RIGHT


@pytest.mark.parametrize("value", ["037687211", "000000000", "03768721"])
def test_it_refuses_what_is_no_number(value: str) -> None:
    assert HungarianInsuranceNumber().check(value) is Verdict.WRONG


FOUND = [
    ("TAJ szám: 037 687 210", ["037 687 210"]),
    ("TAJ: 037687211", []),
    ("Barcode 037687210", []),
]


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_it_finds_it_in_a_text_and_nothing_else(read_by, text: str, expected: list[str]) -> None:
    assert read_by(HungarianInsuranceNumber(), text) == expected
