import pytest
from hypothesis import given
from hypothesis import strategies as st
from stdnum.cy import vat

from inzage.detection.recognizers.cy.tax_number import CypriotTaxNumber
from inzage.detection.recognizers.recognizer import Verdict


@pytest.mark.parametrize("value", ["10259033P"])
def test_it_knows_a_number_by_its_rules(value: str) -> None:
    assert CypriotTaxNumber().check(value) is Verdict.RIGHT


@pytest.mark.parametrize("value", ["10259033Z", "1025903P", "12000000A"])
def test_it_refuses_what_is_no_number(value: str) -> None:
    assert CypriotTaxNumber().check(value) is Verdict.WRONG


@given(st.from_regex(r"(?:0|1[013]|[2-9])[0-9]{6,7}[A-Z]", fullmatch=True))
def test_its_rule_says_what_the_standard_says(value: str) -> None:
    assert (CypriotTaxNumber().check(value) is Verdict.RIGHT) == vat.is_valid(value)


FOUND = [
    ("Cypriot TIN 10259033P", ["10259033P"]),
    ("TIN: 10259033Z", []),
    ("Part 10259033P is on back order", []),
]


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_it_finds_it_in_a_text_and_nothing_else(read_by, text: str, expected: list[str]) -> None:
    assert read_by(CypriotTaxNumber(), text) == expected
