import pytest

from inzage.detection.recognizers.generic.imsi import Imsi
from inzage.detection.recognizers.recognizer import Verdict


@pytest.mark.parametrize("value", ["20404", "999990123456789", "A04041234567890"])
def test_it_refuses_what_is_no_number(value: str) -> None:
    assert Imsi().check(value) is Verdict.WRONG


@pytest.mark.parametrize("value", ["204041234567890", "262011234567890"])
def test_it_cannot_tell_by_the_number_alone(value: str) -> None:
    assert Imsi().check(value) is Verdict.UNSURE


FOUND = [
    ("n° IMSI 234151864635528 testée sur un appareil", ["234151864635528"]),
    ("IMSI 204041234567890", ["204041234567890"]),
    ("Kenmerk 204041234567890", []),
]


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_it_finds_it_in_a_text_and_nothing_else(read_by, text: str, expected: list[str]) -> None:
    assert read_by(Imsi(), text) == expected
