import pytest

from inzage.detection.recognizers.national.lithuania import Lithuania
from inzage.detection.recognizers.recognizer import Verdict


@pytest.mark.parametrize("value", ["48001013100", "48001015518"])
def test_it_knows_number_by_its_rules(value: str) -> None:
    assert Lithuania().check(value) is Verdict.RIGHT


@pytest.mark.parametrize("value", ["48001013101", "78001013100", "4800101310"])
def test_it_refuses_what_is_no_number(value: str) -> None:
    assert Lithuania().check(value) is Verdict.WRONG


FOUND = [
    ("Asmens kodas 48001013100", ["48001013100"]),
    ("Kenmerk 48001013100 staat op de brief", []),
]


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_it_finds_it_in_a_text_and_nothing_else(read_by, text: str, expected: list[str]) -> None:
    assert read_by(Lithuania(), text) == expected
