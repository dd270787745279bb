import pytest

from inzage.detection.recognizers.pl.tax_number import PolishTaxNumber
from inzage.detection.recognizers.recognizer import Verdict


@pytest.mark.parametrize("value", ["8567346215", "856-734-62-15"])
def test_it_knows_a_number_whose_check_digits_hold(value: str) -> None:
    assert PolishTaxNumber().check(value) is Verdict.RIGHT


@pytest.mark.parametrize("value", ["8567346216", "0000000000"])
def test_it_refuses_what_is_no_number(value: str) -> None:
    assert PolishTaxNumber().check(value) is Verdict.WRONG


FOUND = [("NIP 8567346215", ["8567346215"]), ("NIP: 856-734-62-15", ["856-734-62-15"]), ("Numer 8567346215", [])]


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_it_finds_it_in_a_text_and_nothing_else(read_by, text: str, expected: list[str]) -> None:
    assert read_by(PolishTaxNumber(), text) == expected
