import pytest

from inzage.detection.recognizers.national.germany_pension import GermanPensionNumber
from inzage.detection.recognizers.recognizer import Verdict


@pytest.mark.parametrize("value", ["15070649C103", "65 170839 J 003"])
def test_it_knows_a_number_by_its_rules(value: str) -> None:
    assert GermanPensionNumber().check(value) is Verdict.RIGHT


@pytest.mark.parametrize("value", ["65170839J008", "65171339J003", "65170839J00"])
def test_it_refuses_what_is_no_number(value: str) -> None:
    assert GermanPensionNumber().check(value) is Verdict.WRONG


FOUND = [
    ("Rentenversicherungsnummer: 65 170839 J 003", ["65 170839 J 003"]),
    ("SV-Nummer 15070649C103 liegt vor", ["15070649C103"]),
    ("Rentenversicherungsnummer 65170839J008", []),
    ("Artikel 65170839J003", []),
]


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_it_finds_it_in_a_text_and_nothing_else(read_by, text: str, expected: list[str]) -> None:
    assert read_by(GermanPensionNumber(), text) == expected
