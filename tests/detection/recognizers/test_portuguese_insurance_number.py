import pytest

from inzage.detection.recognizers.national.portugal_insurance import PortugueseInsuranceNumber
from inzage.detection.recognizers.recognizer import Verdict


@pytest.mark.parametrize("value", ["11143567897", "111 435 678 97"])
def test_it_knows_a_number_by_its_rules(value: str) -> None:
    assert PortugueseInsuranceNumber().check(value) is Verdict.RIGHT


@pytest.mark.parametrize("value", ["11143567898", "31143567897", "1114356789"])
def test_it_refuses_what_is_no_number(value: str) -> None:
    assert PortugueseInsuranceNumber().check(value) is Verdict.WRONG


FOUND = [
    ("NISS: 11143567897", ["11143567897"]),
    ("NISS 11143567898", []),
    ("Dossier 11143567897", []),
]


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_it_finds_it_in_a_text_and_nothing_else(read_by, text: str, expected: list[str]) -> None:
    assert read_by(PortugueseInsuranceNumber(), text) == expected
