import pytest

from inzage.detection.recognizers.nl.rsin import Rsin
from inzage.detection.recognizers.recognizer import Verdict


@pytest.mark.parametrize("value", ["123456782", "1234.56.782"])
def test_it_knows_number_by_its_rules(value: str) -> None:
    assert Rsin().check(value) is Verdict.RIGHT


@pytest.mark.parametrize("value", ["123456789", "000000000", "12345678"])
def test_it_refuses_what_is_no_number(value: str) -> None:
    assert Rsin().check(value) is Verdict.WRONG


FOUND = [
    ("RSIN 123456782", ["123456782"]),
    ("Fiscaal nummer 1234.56.782 van de stichting", ["1234.56.782"]),
    ("BSN 123456782", []),
    ("kenmerk 123456782", []),
]


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_it_finds_it_in_a_text_and_nothing_else(read_by, text: str, expected: list[str]) -> None:
    assert read_by(Rsin(), text) == expected
