import pytest

from inzage.detection.recognizers.recognizer import Verdict
from inzage.detection.recognizers.special.ethnicity import Ethnicity


@pytest.mark.parametrize("value", ["etniciteit"])
def test_it_knows_word_by_its_rules(value: str) -> None:
    assert Ethnicity().check(value) is Verdict.RIGHT


@pytest.mark.parametrize("value", ["dakpan"])
def test_it_cannot_tell_by_the_word_alone(value: str) -> None:
    assert Ethnicity().check(value) is Verdict.UNSURE


FOUND = [
    ("Man van Turkse afkomst", ["Turkse afkomst"]),
    ("his ethnic background", ["ethnic background"]),
    ("Migrationshintergrund", ["Migrationshintergrund"]),
    ("origine ethnique inconnue", ["origine ethnique"]),
    ("Race naar de winkel", []),
    ("Turkse yoghurt", []),
]


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_it_finds_it_in_a_text_and_nothing_else(read_by, text: str, expected: list[str]) -> None:
    assert read_by(Ethnicity(), text) == expected
