import pytest

from inzage.detection.recognizers.nl.licence_plate_written import WrittenLicencePlate
from inzage.detection.recognizers.recognizer import Verdict


@pytest.mark.parametrize("value", ["12-AB-345"])
def test_it_refuses_what_is_no_number(value: str) -> None:
    assert WrittenLicencePlate().check(value) is Verdict.WRONG


def test_a_value_by_itself_may_be_a_plate() -> None:
    assert WrittenLicencePlate().check("26 SS 31") is Verdict.UNSURE


FOUND = [
    ("De auto 9 KRK 19 staat er", ["9 KRK 19"]),
    ("de auto met de 26-SS-31", ["26-SS-31"]),
    ("tussen 7:00 en 10:00, vergunning voor de auto", []),
    ("Kast 9 KRK 19", []),
]


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_it_finds_it_in_a_text_and_nothing_else(read_by, text: str, expected: list[str]) -> None:
    assert read_by(WrittenLicencePlate(), text) == expected
