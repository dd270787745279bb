import pytest

from inzage.detection.recognizers.national.bulgaria import Bulgaria
from inzage.detection.recognizers.recognizer import Verdict


@pytest.mark.parametrize("value", ["8001013310", "8001016053"])
def test_it_knows_number_by_its_rules(value: str) -> None:
    assert Bulgaria().check(value) is Verdict.RIGHT


@pytest.mark.parametrize("value", ["8001013312", "8013013310", "800101331"])
def test_it_refuses_what_is_no_number(value: str) -> None:
    assert Bulgaria().check(value) is Verdict.WRONG


FOUND = [
    ("ЕГН 8001013310", ["8001013310"]),
    ("Kenmerk 8001013310 staat op de brief", []),
]


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_it_finds_it_in_a_text_and_nothing_else(read_by, text: str, expected: list[str]) -> None:
    assert read_by(Bulgaria(), text) == expected
