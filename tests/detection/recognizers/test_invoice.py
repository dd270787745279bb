import pytest

from inzage.detection.recognizers.labels.invoice import Invoice
from inzage.detection.recognizers.recognizer import Verdict


@pytest.mark.parametrize("value", ["1", "abc"])
def test_it_refuses_what_is_no_number(value: str) -> None:
    assert Invoice().check(value) is Verdict.WRONG


@pytest.mark.parametrize("value", ["F2024-0012"])
def test_it_cannot_tell_by_the_number_alone(value: str) -> None:
    assert Invoice().check(value) is Verdict.UNSURE


FOUND = [
    ("Factuurnummer: F2024-0012", ["F2024-0012"]),
    ("Op de factuur met nummer 3832/9666 staat", ["3832/9666"]),
    ("La facture n° FA-2024-17, invoice INV-2026-0070", ["FA-2024-17", "INV-2026-0070"]),
    ("Mijn rekeningnummer is NL84OOST0368875088", []),
    ("Factuur 120,50 en factuur 12-03-2024", []),
    ("De factuur van 1200 euro", []),
]


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_it_finds_it_in_a_text_and_nothing_else(read_by, text: str, expected: list[str]) -> None:
    assert read_by(Invoice(), text) == expected
