import pytest

from inzage.detection.recognizers.recognizer import Verdict
from inzage.detection.recognizers.special.sexual_life import SexualLife


@pytest.mark.parametrize("value", ["biseksueel"])
def test_it_knows_word_by_its_rules(value: str) -> None:
    assert SexualLife().check(value) is Verdict.RIGHT


@pytest.mark.parametrize("value", ["dakpan"])
def test_it_cannot_tell_by_the_word_alone(value: str) -> None:
    assert SexualLife().check(value) is Verdict.UNSURE


FOUND = [
    ("Hij is homoseksueel", ["homoseksueel"]),
    ("Sie ist lesbisch", ["lesbisch"]),
    ("her sexual orientation", ["sexual orientation"]),
    ("il est homosexuel", ["homosexuel"]),
    ("Geslacht: man", []),
    ("homogeen mengsel", []),
]


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_it_finds_it_in_a_text_and_nothing_else(read_by, text: str, expected: list[str]) -> None:
    assert read_by(SexualLife(), text) == expected
