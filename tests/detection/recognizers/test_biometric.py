import pytest

from inzage.detection.recognizers.recognizer import Verdict
from inzage.detection.recognizers.special.biometric import Biometric


@pytest.mark.parametrize("value", ["irisscan"])
def test_it_knows_word_by_its_rules(value: str) -> None:
    assert Biometric().check(value) is Verdict.RIGHT


@pytest.mark.parametrize("value", ["dakpan"])
def test_it_cannot_tell_by_the_word_alone(value: str) -> None:
    assert Biometric().check(value) is Verdict.UNSURE


FOUND = [
    ("Login met vingerafdruk", ["vingerafdruk"]),
    ("facial recognition at the door", ["facial recognition"]),
    ("Gesichtserkennung aktiv", ["Gesichtserkennung"]),
    ("ses empreintes digitales", ["empreintes digitales"]),
    ("Afdruk van de factuur", []),
    ("face to face", []),
]


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_it_finds_it_in_a_text_and_nothing_else(read_by, text: str, expected: list[str]) -> None:
    assert read_by(Biometric(), text) == expected
