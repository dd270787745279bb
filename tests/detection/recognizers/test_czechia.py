import pytest

from inzage.detection.recognizers.national.czechia import Czechia
from inzage.detection.recognizers.recognizer import Verdict


@pytest.mark.parametrize("value", ["805101/6732", "8051016600"])
def test_it_knows_number_by_its_rules(value: str) -> None:
    assert Czechia().check(value) is Verdict.RIGHT


@pytest.mark.parametrize("value", ["805101/6733", "809901/6732", "80510167"])
def test_it_refuses_what_is_no_number(value: str) -> None:
    assert Czechia().check(value) is Verdict.WRONG


FOUND = [
    ("Rodné číslo 805101/6732", ["805101/6732"]),
    ("Kenmerk 805101/6732 staat op de brief", []),
]


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_it_finds_it_in_a_text_and_nothing_else(read_by, text: str, expected: list[str]) -> None:
    assert read_by(Czechia(), text) == expected
