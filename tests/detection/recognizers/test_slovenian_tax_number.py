import pytest
from hypothesis import given
from hypothesis import strategies as st
from stdnum.si import ddv

from inzage.detection.recognizers.recognizer import Verdict
from inzage.detection.recognizers.si.tax_number import SlovenianTaxNumber


@pytest.mark.parametrize("value", ["50223054"])
def test_it_knows_a_number_by_its_rules(value: str) -> None:
    assert SlovenianTaxNumber().check(value) is Verdict.RIGHT


@pytest.mark.parametrize("value", ["50223055", "09999990", "5022305"])
def test_it_refuses_what_is_no_number(value: str) -> None:
    assert SlovenianTaxNumber().check(value) is Verdict.WRONG


@given(st.from_regex(r"[1-9][0-9]{7}", fullmatch=True))
def test_its_rule_says_what_the_standard_says(value: str) -> None:
    assert (SlovenianTaxNumber().check(value) is Verdict.RIGHT) == ddv.is_valid(value)


FOUND = [
    ("davčna številka: 50223054", ["50223054"]),
    ("davčna številka 50223055", []),
    ("Dossier 50223054 staat open", []),
]


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_it_finds_it_in_a_text_and_nothing_else(read_by, text: str, expected: list[str]) -> None:
    assert read_by(SlovenianTaxNumber(), text) == expected
