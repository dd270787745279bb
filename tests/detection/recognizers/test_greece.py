import pytest

from inzage.detection.recognizers.national.greece import Greece
from inzage.detection.recognizers.recognizer import Verdict


@pytest.mark.parametrize("value", ["01018051886", "01018006294"])
def test_it_knows_number_by_its_rules(value: str) -> None:
    assert Greece().check(value) is Verdict.RIGHT


@pytest.mark.parametrize("value", ["01018051887", "32018051886", "0101805188"])
def test_it_refuses_what_is_no_number(value: str) -> None:
    assert Greece().check(value) is Verdict.WRONG


FOUND = [
    ("AMKA 01018051886", ["01018051886"]),
    ("Kenmerk 01018051886 staat op de brief", []),
]


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_it_finds_it_in_a_text_and_nothing_else(read_by, text: str, expected: list[str]) -> None:
    assert read_by(Greece(), text) == expected
