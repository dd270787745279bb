import pytest

from inzage.detection.recognizers.generic.card_number import CardNumber
from inzage.detection.recognizers.recognizer import Verdict


@pytest.mark.parametrize("value", ["4111 1111 1111 1111", "5500000000000004", "340000000000009", "3530111333300000"])
def test_it_knows_number_by_its_rules(value: str) -> None:
    assert CardNumber().check(value) is Verdict.RIGHT


@pytest.mark.parametrize("value", ["4111 1111 1111 1112", "1111111111111117", "0000000000000000", "41111111"])
def test_it_refuses_what_is_no_number(value: str) -> None:
    assert CardNumber().check(value) is Verdict.WRONG


FOUND = [
    ("Postzending 4223212259284317 kwijt", []),
    ("card lost, number 2204940435632697", ["2204940435632697"]),
    ("Mijn kaart 4111-1111-1111-1111 is gestolen", ["4111-1111-1111-1111"]),
    ("Trackingnummer 4111111111111111 onderweg", []),
    ("IMEI 353220554600004", []),
]


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_it_finds_it_in_a_text_and_nothing_else(read_by, text: str, expected: list[str]) -> None:
    assert read_by(CardNumber(), text) == expected
