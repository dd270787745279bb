import pytest

from inzage.detection.recognizers.national.germany import Germany
from inzage.detection.recognizers.recognizer import Verdict


@pytest.mark.parametrize("value", ["16662039849", "16 947 258 315"])
def test_it_knows_number_by_its_rules(value: str) -> None:
    assert Germany().check(value) is Verdict.RIGHT


@pytest.mark.parametrize("value", ["16662039840", "06662039849", "1666203984"])
def test_it_refuses_what_is_no_number(value: str) -> None:
    assert Germany().check(value) is Verdict.WRONG


FOUND = [
    ("Meine Steuer-ID lautet 16662039849.", ["16662039849"]),
    ("Kenmerk 16662039849 staat op de brief", []),
]


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_it_finds_it_in_a_text_and_nothing_else(read_by, text: str, expected: list[str]) -> None:
    assert read_by(Germany(), text) == expected
