import pytest

from inzage.detection.recognizers.generic.vat_number import VatNumber
from inzage.detection.recognizers.recognizer import Verdict


@pytest.mark.parametrize(
    "value", ["NL123456782B90", "DE136695976", "BE 0428.759.497", "FR40303265045", "IT00000010090"]
)
def test_it_knows_number_by_its_rules(value: str) -> None:
    assert VatNumber().check(value) is Verdict.RIGHT


@pytest.mark.parametrize("value", ["NL123456789B90", "DE136695970", "XX123456789", "NL123"])
def test_it_refuses_what_is_no_number(value: str) -> None:
    assert VatNumber().check(value) is Verdict.WRONG


FOUND = [
    ("Btw-nummer NL123456782B90 DANK U", ["NL123456782B90"]),
    ("Artikel NL1234567 B2", []),
]


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_it_finds_it_in_a_text_and_nothing_else(read_by, text: str, expected: list[str]) -> None:
    assert read_by(VatNumber(), text) == expected
