import pytest

from inzage.detection.recognizers.generic.bic import Bic
from inzage.detection.recognizers.recognizer import Verdict


@pytest.mark.parametrize("value", ["ABNANL2", "ABNAXX2A", "abna"])
def test_it_refuses_what_is_no_code(value: str) -> None:
    assert Bic().check(value) is Verdict.WRONG


@pytest.mark.parametrize("value", ["ABNANL2A", "DEUTDEFF500"])
def test_it_cannot_tell_by_the_code_alone(value: str) -> None:
    assert Bic().check(value) is Verdict.UNSURE


FOUND = [
    ("BIC: ABNANL2A", ["ABNANL2A"]),
    ("Het is VOLLEDIG en DEUTDEFF", []),
]


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_it_finds_it_in_a_text_and_nothing_else(read_by, text: str, expected: list[str]) -> None:
    assert read_by(Bic(), text) == expected
