import pytest

from inzage.detection.recognizers.labels.licence_plate_named import NamedLicencePlate
from inzage.detection.recognizers.recognizer import Verdict


@pytest.mark.parametrize(("value", "says"), [("gb 123 b", Verdict.UNSURE), ("geen", Verdict.WRONG)])
def test_a_value_alone_does_not_tell(value: str, says: Verdict) -> None:
    assert NamedLicencePlate().check(value) is says


FOUND = [
    ("kenteken gb 123 b", ["gb 123 b"]),
    ("Kennzeichen: M AB 123", ["M AB 123"]),
    ("plaque ab 123 cd", ["ab 123 cd"]),
    ("My registration is AB12 CDE", ["AB12 CDE"]),
    ("Das Kennzeichen ist 123 Tage alt", []),
    ("gb 123 b", []),
]


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_it_finds_it_in_a_text_and_nothing_else(read_by, text: str, expected: list[str]) -> None:
    assert read_by(NamedLicencePlate(), text) == expected
