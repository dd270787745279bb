import pytest

from inzage.detection.recognizers.recognizer import Verdict
from inzage.detection.recognizers.special.genetic import Genetic


@pytest.mark.parametrize("value", ["BRCA1"])
def test_it_knows_word_by_its_rules(value: str) -> None:
    assert Genetic().check(value) is Verdict.RIGHT


@pytest.mark.parametrize("value", ["dakpan"])
def test_it_cannot_tell_by_the_word_alone(value: str) -> None:
    assert Genetic().check(value) is Verdict.UNSURE


FOUND = [
    ("Uitslag DNA-test", ["DNA-test"]),
    ("genetic testing done", ["genetic testing"]),
    ("Gentest negativ", ["Gentest"]),
    ("test génétique", ["test génétique"]),
    ("Het zit in ons DNA", []),
    ("generiek", []),
]


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_it_finds_it_in_a_text_and_nothing_else(read_by, text: str, expected: list[str]) -> None:
    assert read_by(Genetic(), text) == expected
