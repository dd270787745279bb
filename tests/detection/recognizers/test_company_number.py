import pytest

from inzage.detection.recognizers.nl.company_number import CompanyNumber
from inzage.detection.recognizers.recognizer import Verdict


@pytest.mark.parametrize("value", ["1234567", "11111111", "abc"])
def test_it_refuses_what_is_no_number(value: str) -> None:
    assert CompanyNumber().check(value) is Verdict.WRONG


@pytest.mark.parametrize("value", ["12345678", "12 345 678"])
def test_it_cannot_tell_by_the_number_alone(value: str) -> None:
    assert CompanyNumber().check(value) is Verdict.UNSURE


FOUND = [
    ("ZZP'er, K.v.K.: 53247741", ["53247741"]),
    ("KvK-nummer 12345678", ["12345678"]),
    ("Ingeschreven bij de Kamer van Koophandel onder 12345678", ["12345678"]),
    ("Ordernummer 12345678", []),
]


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_it_finds_it_in_a_text_and_nothing_else(read_by, text: str, expected: list[str]) -> None:
    assert read_by(CompanyNumber(), text) == expected
