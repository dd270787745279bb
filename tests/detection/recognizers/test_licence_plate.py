import pytest

from inzage.detection.recognizers.nl.licence_plate import LicencePlate
from inzage.detection.recognizers.recognizer import Verdict


@pytest.mark.parametrize("value", ["12-BDF-3", "GZ-12-BB", "AB-12-34", "12bdf3", "1-BDF-23"])
def test_it_knows_plate_by_its_rules(value: str) -> None:
    assert LicencePlate().check(value) is Verdict.RIGHT


@pytest.mark.parametrize("value", ["12-ABC-3", "12-34-56", "NSB-12-B", "AA-BB-CC", "12-CQ-34-5"])
def test_it_refuses_what_is_no_plate(value: str) -> None:
    assert LicencePlate().check(value) is Verdict.WRONG


FOUND = [
    ("De auto 12-BDF-3 staat fout", ["12-BDF-3"]),
    ("de auto 12BDF3", ["12BDF3"]),
    ("code 12BDF3 gebruiken", []),
    ("Artikel 12-BDF-3", []),
]


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_it_finds_it_in_a_text_and_nothing_else(read_by, text: str, expected: list[str]) -> None:
    assert read_by(LicencePlate(), text) == expected
