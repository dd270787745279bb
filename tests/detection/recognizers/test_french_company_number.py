import pytest

from inzage.detection.recognizers.fr.company_number import FrenchCompanyNumber
from inzage.detection.recognizers.recognizer import Verdict


@pytest.mark.parametrize("value", ["732829320", "732 829 320", "73282932000074"])
def test_it_knows_a_number_whose_check_digits_hold(value: str) -> None:
    assert FrenchCompanyNumber().check(value) is Verdict.RIGHT


@pytest.mark.parametrize("value", ["732829321", "111111111", "12345678"])
def test_it_refuses_what_is_no_number(value: str) -> None:
    assert FrenchCompanyNumber().check(value) is Verdict.WRONG


FOUND = [
    ("SIREN 732 829 320", ["732 829 320"]),
    ("SIRET : 732 829 320 00074", ["732 829 320 00074"]),
    ("Commande 732829320", []),
]


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_it_finds_it_in_a_text_and_nothing_else(read_by, text: str, expected: list[str]) -> None:
    assert read_by(FrenchCompanyNumber(), text) == expected
