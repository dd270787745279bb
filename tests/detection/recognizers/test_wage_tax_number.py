import pytest

from inzage.detection.recognizers.nl.wage_tax_number import WageTaxNumber
from inzage.detection.recognizers.recognizer import Verdict


@pytest.mark.parametrize("value", ["630124668L03", "525209372L01"])
def test_it_knows_a_number_by_its_rules(value: str) -> None:
    assert WageTaxNumber().check(value) is Verdict.RIGHT


@pytest.mark.parametrize("value", ["630124669L03", "630124668B03", "63012466L03"])
def test_it_refuses_what_is_no_number(value: str) -> None:
    assert WageTaxNumber().check(value) is Verdict.WRONG


FOUND = [
    ("Loonheffingsnummer: 630124668L03", ["630124668L03"]),
    ("Onze werkgever gebruikt 630124668L03.", ["630124668L03"]),
    ("LH-nummer 630124669L03", []),
]


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_it_finds_it_in_a_text_and_nothing_else(read_by, text: str, expected: list[str]) -> None:
    assert read_by(WageTaxNumber(), text) == expected
