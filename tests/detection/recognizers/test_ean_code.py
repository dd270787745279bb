import pytest

from inzage.detection.recognizers.nl.ean_code import EanCode
from inzage.detection.recognizers.recognizer import Verdict


@pytest.mark.parametrize("value", ["871687000000000092", "8716 8700 0000 0000 23"])
def test_it_knows_code_by_its_rules(value: str) -> None:
    assert EanCode().check(value) is Verdict.RIGHT


@pytest.mark.parametrize("value", ["871687000000000093", "123456789012345678", "87168700000000009"])
def test_it_refuses_what_is_no_code(value: str) -> None:
    assert EanCode().check(value) is Verdict.WRONG


FOUND = [
    ("De EAN-code is 871687000000000092.", ["871687000000000092"]),
]


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_it_finds_it_in_a_text_and_nothing_else(read_by, text: str, expected: list[str]) -> None:
    assert read_by(EanCode(), text) == expected
