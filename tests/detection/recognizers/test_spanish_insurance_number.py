import pytest

from inzage.detection.recognizers.national.spain_insurance import SpanishInsuranceNumber
from inzage.detection.recognizers.recognizer import Verdict


@pytest.mark.parametrize("value", ["281234567840", "28/12345678/40", "280123456742"])
def test_it_knows_a_number_by_its_rules(value: str) -> None:
    assert SpanishInsuranceNumber().check(value) is Verdict.RIGHT


@pytest.mark.parametrize("value", ["281234567841", "991234567840", "28123456784"])
def test_it_refuses_what_is_no_number(value: str) -> None:
    assert SpanishInsuranceNumber().check(value) is Verdict.WRONG


FOUND = [
    ("NUSS: 281234567840", ["281234567840"]),
    ("Número de afiliación 28/12345678/40", ["28/12345678/40"]),
    ("NUSS 281234567841", []),
    ("Bestellung 281234567840", []),
]


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_it_finds_it_in_a_text_and_nothing_else(read_by, text: str, expected: list[str]) -> None:
    assert read_by(SpanishInsuranceNumber(), text) == expected
