import pytest

from inzage.detection.recognizers.national.liechtenstein import Liechtenstein
from inzage.detection.recognizers.recognizer import Verdict


@pytest.mark.parametrize("value", ["123456789"])
def test_it_cannot_tell_by_the_number_alone(value: str) -> None:
    assert Liechtenstein().check(value) is Verdict.UNSURE


@pytest.mark.parametrize("value", ["123", "ABC123"])
def test_it_refuses_what_is_no_number(value: str) -> None:
    assert Liechtenstein().check(value) is Verdict.WRONG


FOUND = [
    ("PEID 123456789", ["123456789"]),
    ("Kenmerk 123456789 staat op de brief", []),
]


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_it_finds_it_in_a_text_and_nothing_else(read_by, text: str, expected: list[str]) -> None:
    assert read_by(Liechtenstein(), text) == expected
