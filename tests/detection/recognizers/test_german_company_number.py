import pytest

from inzage.detection.recognizers.de.company_number import GermanCompanyNumber
from inzage.detection.recognizers.recognizer import Verdict


@pytest.mark.parametrize("value", ["A1", "1234567"])
def test_it_refuses_what_is_no_number(value: str) -> None:
    assert GermanCompanyNumber().check(value) is Verdict.WRONG


@pytest.mark.parametrize("value", ["HRB 12345", "12345", "HRA 1234 B"])
def test_it_cannot_tell_by_the_number_alone(value: str) -> None:
    assert GermanCompanyNumber().check(value) is Verdict.UNSURE


FOUND = [
    ("Handelsregister HRB 12345", ["HRB 12345"]),
    ("Amtsgericht Köln, HRB 12345 B", ["HRB 12345 B"]),
    ("Seite 12345", []),
]


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_it_finds_it_in_a_text_and_nothing_else(read_by, text: str, expected: list[str]) -> None:
    assert read_by(GermanCompanyNumber(), text) == expected
