import pytest

from inzage.detection.recognizers.national.denmark import Denmark
from inzage.detection.recognizers.recognizer import Verdict


@pytest.mark.parametrize("value", ["010180-3699", "0101806393"])
def test_it_knows_number_by_its_rules(value: str) -> None:
    assert Denmark().check(value) is Verdict.RIGHT


@pytest.mark.parametrize("value", ["310280-3699", "010180-369", "01018036999"])
def test_it_refuses_what_is_no_number(value: str) -> None:
    assert Denmark().check(value) is Verdict.WRONG


FOUND = [
    ("CPR-nummer 010180-3699", ["010180-3699"]),
    ("Kenmerk 010180-3699 staat op de brief", []),
]


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_it_finds_it_in_a_text_and_nothing_else(read_by, text: str, expected: list[str]) -> None:
    assert read_by(Denmark(), text) == expected
