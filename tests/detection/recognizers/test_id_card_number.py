import pytest

from inzage.detection.recognizers.generic.id_card_number import IdCardNumber
from inzage.detection.recognizers.recognizer import Verdict


@pytest.mark.parametrize("value", ["ABC", "ABCDEFGH"])
def test_it_refuses_what_is_no_number(value: str) -> None:
    assert IdCardNumber().check(value) is Verdict.WRONG


@pytest.mark.parametrize("value", ["SPECI2021", "592-1234567-12"])
def test_it_cannot_tell_by_the_number_alone(value: str) -> None:
    assert IdCardNumber().check(value) is Verdict.UNSURE


FOUND = [
    ("ID-kaart : IZWLXXBC8", ["IZWLXXBC8"]),
    ("id card number DD611719 shown", ["DD611719"]),
    ("Identiteitskaart SPECI2021 gezien", ["SPECI2021"]),
    ("Personalausweis L01X00T47", ["L01X00T47"]),
    ("Kenmerk SPECI2021", []),
]


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_it_finds_it_in_a_text_and_nothing_else(read_by, text: str, expected: list[str]) -> None:
    assert read_by(IdCardNumber(), text) == expected
