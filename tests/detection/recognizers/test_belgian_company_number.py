import pytest

from inzage.detection.recognizers.be.company_number import BelgianCompanyNumber
from inzage.detection.recognizers.recognizer import Verdict


@pytest.mark.parametrize("value", ["0403.170.701", "0403170701"])
def test_it_knows_a_number_whose_check_digits_hold(value: str) -> None:
    assert BelgianCompanyNumber().check(value) is Verdict.RIGHT


@pytest.mark.parametrize("value", ["0403.170.702", "0000000000"])
def test_it_refuses_what_is_no_number(value: str) -> None:
    assert BelgianCompanyNumber().check(value) is Verdict.WRONG


FOUND = [
    ("KBO 0403.170.701", ["0403.170.701"]),
    ("ondernemingsnummer 0403.170.701", ["0403.170.701"]),
    ("bel 0403.170.701", []),
]


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_it_finds_it_in_a_text_and_nothing_else(read_by, text: str, expected: list[str]) -> None:
    assert read_by(BelgianCompanyNumber(), text) == expected
