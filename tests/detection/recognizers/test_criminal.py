import pytest

from inzage.detection.recognizers.recognizer import Verdict
from inzage.detection.recognizers.special.criminal import Criminal


@pytest.mark.parametrize("value", ["strafblad"])
def test_it_knows_word_by_its_rules(value: str) -> None:
    assert Criminal().check(value) is Verdict.RIGHT


@pytest.mark.parametrize("value", ["dakpan"])
def test_it_cannot_tell_by_the_word_alone(value: str) -> None:
    assert Criminal().check(value) is Verdict.UNSURE


FOUND = [
    ("Klant is veroordeeld voor iets", ["veroordeeld voor"]),
    ("He has a criminal record", ["criminal record"]),
    ("Er ist vorbestraft", ["vorbestraft"]),
    ("son casier judiciaire", ["casier judiciaire"]),
    ("Diefstal van een fiets gemeld", []),
    ("arrest van de Hoge Raad", []),
]


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_it_finds_it_in_a_text_and_nothing_else(read_by, text: str, expected: list[str]) -> None:
    assert read_by(Criminal(), text) == expected
