import pytest

from inzage.detection.recognizers.national.norway import Norway
from inzage.detection.recognizers.recognizer import Verdict


@pytest.mark.parametrize("value", ["01018017934", "010180 07890"])
def test_it_knows_number_by_its_rules(value: str) -> None:
    assert Norway().check(value) is Verdict.RIGHT


@pytest.mark.parametrize("value", ["01018017935", "41018017934x", "0101801793"])
def test_it_refuses_what_is_no_number(value: str) -> None:
    assert Norway().check(value) is Verdict.WRONG


FOUND = [
    ("Fødselsnummer 01018017934", ["01018017934"]),
    ("Kenmerk 01018017934 staat op de brief", []),
]


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_it_finds_it_in_a_text_and_nothing_else(read_by, text: str, expected: list[str]) -> None:
    assert read_by(Norway(), text) == expected
