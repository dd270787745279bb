import pytest

from inzage.detection.recognizers.national.latvia import Latvia
from inzage.detection.recognizers.recognizer import Verdict


@pytest.mark.parametrize("value", ["010180-18298", "01018011889"])
def test_it_knows_number_by_its_rules(value: str) -> None:
    assert Latvia().check(value) is Verdict.RIGHT


@pytest.mark.parametrize("value", ["010180-18299", "410180-18298", "010180-1829"])
def test_it_refuses_what_is_no_number(value: str) -> None:
    assert Latvia().check(value) is Verdict.WRONG


@pytest.mark.parametrize("value", ["320000-12345"])
def test_it_cannot_tell_by_the_number_alone(value: str) -> None:
    assert Latvia().check(value) is Verdict.UNSURE


FOUND = [
    ("Personas kods 010180-18298", ["010180-18298"]),
    ("Kenmerk 010180-18298 staat op de brief", []),
]


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_it_finds_it_in_a_text_and_nothing_else(read_by, text: str, expected: list[str]) -> None:
    assert read_by(Latvia(), text) == expected
