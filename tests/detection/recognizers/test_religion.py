import pytest

from inzage.detection.recognizers.recognizer import Verdict
from inzage.detection.recognizers.special.religion import Religion


@pytest.mark.parametrize("value", ["boeddhist"])
def test_it_knows_word_by_its_rules(value: str) -> None:
    assert Religion().check(value) is Verdict.RIGHT


@pytest.mark.parametrize("value", ["dakpan"])
def test_it_cannot_tell_by_the_word_alone(value: str) -> None:
    assert Religion().check(value) is Verdict.UNSURE


FOUND = [
    ("Dochter is moslim", ["moslim"]),
    ("er ist Zeuge Jehovas", ["Zeuge Jehovas"]),
    ("She is Jewish", ["Jewish"]),
    ("Elle est catholique", ["catholique"]),
    ("Kerkstraat 5 in Ede", []),
    ("De moskee is dicht", []),
    ("Christian belde", []),
    ("Mijn collega Christian Bakker belde", []),
    ("Geloof: islam; Religion = Druze", ["islam", "Druze"]),
    ("Religie: geen", []),
    ("My religion forbids it", ["religion"]),
]


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_it_finds_it_in_a_text_and_nothing_else(read_by, text: str, expected: list[str]) -> None:
    assert read_by(Religion(), text) == expected
