import pytest

from inzage.detection.recognizers.national.france import France
from inzage.detection.recognizers.recognizer import Verdict


@pytest.mark.parametrize("value", ["2 80 01 75 034 805 03", "280017544103806"])
def test_it_knows_number_by_its_rules(value: str) -> None:
    assert France().check(value) is Verdict.RIGHT


@pytest.mark.parametrize("value", ["2 80 01 75 034 805 04", "380017503480503", "28001750348"])
def test_it_refuses_what_is_no_number(value: str) -> None:
    assert France().check(value) is Verdict.WRONG


FOUND = [
    ("Numéro de sécurité sociale 2 80 01 75 034 805 03", ["2 80 01 75 034 805 03"]),
    ("Kenmerk 2 80 01 75 034 805 03 staat op de brief", ["2 80 01 75 034 805 03"]),
]


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_it_finds_it_in_a_text_and_nothing_else(read_by, text: str, expected: list[str]) -> None:
    assert read_by(France(), text) == expected
