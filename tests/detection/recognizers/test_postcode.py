import pytest

from inzage.detection.recognizers.nl.postcode import Postcode
from inzage.detection.recognizers.recognizer import Verdict


@pytest.mark.parametrize("value", ["1012 AB", "1012AB", "1012ab", "9999 ZZ"])
def test_it_knows_a_postcode(value: str) -> None:
    assert Postcode().check(value) is Verdict.RIGHT


@pytest.mark.parametrize("value", ["0123 AB", "1234 SS", "1234 SA", "1234", "12345 AB", "1234 ABC", "AB 1234"])
def test_it_refuses_what_is_never_given_out(value: str) -> None:
    assert Postcode().check(value) is Verdict.WRONG


def test_it_finds_one_before_its_place(found) -> None:
    assert found(Postcode(), "Dorpsstraat 1, 1012 AB Amsterdam of NL-3011 AA") == ["1012 AB", "3011 AA"]


def test_a_year_before_a_word_is_none(found) -> None:
    assert found(Postcode(), "Dat was in 2019 en ook 2020 is goed, order 1234 AX") == []
