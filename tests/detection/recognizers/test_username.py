import pytest

from inzage.detection.recognizers.labels.username import Username
from inzage.detection.recognizers.recognizer import Verdict


@pytest.mark.parametrize("value", ["a", "1 2", "vergeten"])
def test_it_refuses_what_is_no_name(value: str) -> None:
    assert Username().check(value) is Verdict.WRONG


@pytest.mark.parametrize("value", ["jjansen"])
def test_it_cannot_tell_by_the_name_alone(value: str) -> None:
    assert Username().check(value) is Verdict.UNSURE


FOUND = [
    ("Mijn gebruikersnaam is jjansen.", ["jjansen"]),
    ("Mijn gebruikersnaam ben ik kwijt", []),
]


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_it_finds_it_in_a_text_and_nothing_else(found, text: str, expected: list[str]) -> None:
    assert found(Username(), text) == expected
