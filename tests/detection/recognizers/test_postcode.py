import pytest

from inzage.detection.recognizers.gb.postcode import BritishPostcode
from inzage.detection.recognizers.nl.postcode import Postcode
from inzage.detection.recognizers.recognizer import Verdict


@pytest.mark.parametrize("value", ["SW1A 2AA", "EC1A1BB", "M1 1AE"])
def test_it_knows_code_by_its_rules(value: str) -> None:
    assert BritishPostcode().check(value) is Verdict.RIGHT


@pytest.mark.parametrize("value", ["QQ1 1AA", "SW1A 2CC", "1012 AB"])
def test_it_refuses_what_is_no_code(value: str) -> None:
    assert BritishPostcode().check(value) is Verdict.WRONG


FOUND = [
    ("London SW1A 2AA.", ["SW1A 2AA"]),
]


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_it_finds_it_in_a_text_and_nothing_else(read_by, text: str, expected: list[str]) -> None:
    assert read_by(BritishPostcode(), text) == expected


DUTCH = [
    ("Postcode 1012 AB Amsterdam", ["1012 AB"]),
    ("Amsterdam,1012ab", ["1012ab"]),
    ("Het product met code 1968XP-53 of 7239NG/90", []),
    ("in 2019 is het betaald, on 12 August 2026 at noon", []),
    ("postcode 1012 SS bestaat niet", []),
    ("NB: voorraad 7246 GF is 2 stuks, typenummer 8759 WH", []),
    ("it's about item 9242 XP", []),
]


@pytest.mark.parametrize(("text", "expected"), DUTCH)
def test_it_tells_a_dutch_code_from_years_and_articles(read_by, text: str, expected: list[str]) -> None:
    assert read_by(Postcode(), text) == expected
