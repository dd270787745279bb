import pytest

from inzage.detection.recognizers.generic.licence_plate_europe import EuropeanLicencePlate
from inzage.detection.recognizers.recognizer import Verdict


@pytest.mark.parametrize(("value", "says"), [("B-AB 1234", Verdict.UNSURE), ("NEN 1234", Verdict.WRONG)])
def test_a_value_is_a_plate_by_its_form(value: str, says: Verdict) -> None:
    assert EuropeanLicencePlate().check(value) is says


FOUND = [
    ("Der Wagen HH-KL 4821 steht da", ["HH-KL 4821"]),
    ("Die auto 1-ABC-234 is Belgisch", ["1-ABC-234"]),
    ("Véhicule GH-301-ZA", ["GH-301-ZA"]),
    ("The taxi KX21 DFG", ["KX21 DFG"]),
    ("Article AB-123-CD", []),
    ("Kamer B-AB 1234", []),
]


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_it_finds_it_in_a_text_and_nothing_else(read_by, text: str, expected: list[str]) -> None:
    assert read_by(EuropeanLicencePlate(), text) == expected
