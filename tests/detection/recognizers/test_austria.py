import pytest

from inzage.detection.recognizers.national.austria import Austria
from inzage.detection.recognizers.recognizer import Verdict


@pytest.mark.parametrize("value", ["6281010180", "9482 010180"])
def test_it_knows_number_by_its_rules(value: str) -> None:
    assert Austria().check(value) is Verdict.RIGHT


@pytest.mark.parametrize("value", ["6281010181", "0281010180", "628101018"])
def test_it_refuses_what_is_no_number(value: str) -> None:
    assert Austria().check(value) is Verdict.WRONG


FOUND = [
    ("Meine Sozialversicherungsnummer ist 6281010180.", ["6281010180"]),
    ("Kenmerk 6281010180 staat op de brief", []),
]


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_it_finds_it_in_a_text_and_nothing_else(read_by, text: str, expected: list[str]) -> None:
    assert read_by(Austria(), text) == expected
