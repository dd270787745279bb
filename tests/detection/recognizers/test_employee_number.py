import pytest

from inzage.detection.recognizers.labels.employee_number import EmployeeNumber
from inzage.detection.recognizers.recognizer import Verdict


@pytest.mark.parametrize("value", ["1", "abc"])
def test_it_refuses_what_is_no_number(value: str) -> None:
    assert EmployeeNumber().check(value) is Verdict.WRONG


@pytest.mark.parametrize("value", ["P01234"])
def test_it_cannot_tell_by_the_number_alone(value: str) -> None:
    assert EmployeeNumber().check(value) is Verdict.UNSURE


FOUND = [
    ("Personeelsnummer P01234", ["P01234"]),
    ("Employee ID: 4711, matricule salarié 00123", ["4711", "00123"]),
    ("Het personeel, 120 man", []),
]


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_it_finds_it_in_a_text_and_nothing_else(read_by, text: str, expected: list[str]) -> None:
    assert read_by(EmployeeNumber(), text) == expected
