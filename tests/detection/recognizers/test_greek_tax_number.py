import pytest
from hypothesis import given
from hypothesis import strategies as st
from stdnum.gr import vat

from inzage.detection.recognizers.gr.tax_number import GreekTaxNumber
from inzage.detection.recognizers.recognizer import Verdict


@pytest.mark.parametrize("value", ["094259216"])
def test_it_knows_a_number_by_its_rules(value: str) -> None:
    assert GreekTaxNumber().check(value) is Verdict.RIGHT


@pytest.mark.parametrize("value", ["123456781", "000000000", "09425921"])
def test_it_refuses_what_is_no_number(value: str) -> None:
    assert GreekTaxNumber().check(value) is Verdict.WRONG


@given(st.from_regex(r"0[1-9][0-9]{7}", fullmatch=True))
def test_its_rule_says_what_the_standard_says(value: str) -> None:
    assert (GreekTaxNumber().check(value) is Verdict.RIGHT) == vat.is_valid(value)


FOUND = [
    ("ΑΦΜ: 094259216", ["094259216"]),
    ("Greek tax number (AFM) 094259216.", ["094259216"]),
    ("AFM 094259217", []),
    ("Regel 094259216 ontbreekt", []),
]


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_it_finds_it_in_a_text_and_nothing_else(read_by, text: str, expected: list[str]) -> None:
    assert read_by(GreekTaxNumber(), text) == expected
