import pytest

from inzage.detection.recognizers.national.slovenia import Slovenia
from inzage.detection.recognizers.recognizer import Verdict


@pytest.mark.parametrize("value", ["0101980505520", "0101980505465"])
def test_it_knows_number_by_its_rules(value: str) -> None:
    assert Slovenia().check(value) is Verdict.RIGHT


@pytest.mark.parametrize("value", ["0101980505521", "3201980505520", "010198050552"])
def test_it_refuses_what_is_no_number(value: str) -> None:
    assert Slovenia().check(value) is Verdict.WRONG


FOUND = [
    ("EMŠO 0101980505520", ["0101980505520"]),
    ("Kenmerk 0101980505520 staat op de brief", []),
]


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_it_finds_it_in_a_text_and_nothing_else(read_by, text: str, expected: list[str]) -> None:
    assert read_by(Slovenia(), text) == expected
