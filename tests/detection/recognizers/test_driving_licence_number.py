import pytest

from inzage.detection.recognizers.generic.driving_licence_number import DrivingLicenceNumber
from inzage.detection.recognizers.recognizer import Verdict


@pytest.mark.parametrize("value", ["123", "ABCDEFGHIJ"])
def test_it_refuses_what_is_no_number(value: str) -> None:
    assert DrivingLicenceNumber().check(value) is Verdict.WRONG


@pytest.mark.parametrize("value", ["5123456789", "MORGA657054SM9IJ"])
def test_it_cannot_tell_by_the_number_alone(value: str) -> None:
    assert DrivingLicenceNumber().check(value) is Verdict.UNSURE


FOUND = [
    ("Führerschein-Nr. N2704DAD1G9", ["N2704DAD1G9"]),
    ("permis n° 16AA71080", ["16AA71080"]),
    ("Rijbewijsnummer 5123456789", ["5123456789"]),
    ("Kenmerk 5123456789", []),
]


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_it_finds_it_in_a_text_and_nothing_else(read_by, text: str, expected: list[str]) -> None:
    assert read_by(DrivingLicenceNumber(), text) == expected
