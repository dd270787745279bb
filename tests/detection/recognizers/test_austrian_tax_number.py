import pytest
from hypothesis import given
from hypothesis import strategies as st
from stdnum.at import tin

from inzage.detection.recognizers.at.tax_number import AustrianTaxNumber
from inzage.detection.recognizers.recognizer import Verdict


@pytest.mark.parametrize("value", ["59-119/9013", "591199013"])
def test_it_knows_a_number_by_its_rules(value: str) -> None:
    assert AustrianTaxNumber().check(value) is Verdict.RIGHT


@pytest.mark.parametrize("value", ["59-119/9014", "00-119/9013", "59119901"])
def test_it_refuses_what_is_no_number(value: str) -> None:
    assert AustrianTaxNumber().check(value) is Verdict.WRONG


@given(st.from_regex(r"[0-9]{2}-[0-9]{3}/[0-9]{4}", fullmatch=True))
def test_its_rule_says_what_the_standard_says(value: str) -> None:
    assert (AustrianTaxNumber().check(value) is Verdict.RIGHT) == tin.is_valid(value)


FOUND = [
    ("Abgabenkontonummer: 59-119/9013", ["59-119/9013"]),
    ("Steuernummer (Österreich): 591199013.", ["591199013"]),
    ("Abgabenkontonummer 59-119/9014", []),
    ("Artikel 59-119/9013 fehlt", []),
]


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_it_finds_it_in_a_text_and_nothing_else(read_by, text: str, expected: list[str]) -> None:
    assert read_by(AustrianTaxNumber(), text) == expected
