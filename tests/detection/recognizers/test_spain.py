import pytest

from inzage.detection.recognizers.national.spain import Spain
from inzage.detection.recognizers.recognizer import Verdict


@pytest.mark.parametrize("value", ["25066874W", "X1234567L"])
def test_it_knows_number_by_its_rules(value: str) -> None:
    assert Spain().check(value) is Verdict.RIGHT


@pytest.mark.parametrize("value", ["25066874A", "2506687W", "X1234567A"])
def test_it_refuses_what_is_no_number(value: str) -> None:
    assert Spain().check(value) is Verdict.WRONG


FOUND = [
    ("Mi DNI es 25066874W", ["25066874W"]),
    ("Kenmerk 25066874W staat op de brief", ["25066874W"]),
]


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_it_finds_it_in_a_text_and_nothing_else(read_by, text: str, expected: list[str]) -> None:
    assert read_by(Spain(), text) == expected
