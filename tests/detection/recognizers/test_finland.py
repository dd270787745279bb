import pytest

from inzage.detection.recognizers.national.finland import Finland
from inzage.detection.recognizers.recognizer import Verdict


@pytest.mark.parametrize("value", ["010180-009C", "010180-537D"])
def test_it_knows_number_by_its_rules(value: str) -> None:
    assert Finland().check(value) is Verdict.RIGHT


@pytest.mark.parametrize("value", ["010180-009D", "320180-009C", "010180*009C"])
def test_it_refuses_what_is_no_number(value: str) -> None:
    assert Finland().check(value) is Verdict.WRONG


FOUND = [
    ("Henkilötunnus 010180-009C", ["010180-009C"]),
    ("Kenmerk 010180-009C staat op de brief", ["010180-009C"]),
]


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_it_finds_it_in_a_text_and_nothing_else(read_by, text: str, expected: list[str]) -> None:
    assert read_by(Finland(), text) == expected
