import pytest

from inzage.detection.recognizers.labels.order import Order
from inzage.detection.recognizers.recognizer import Verdict


@pytest.mark.parametrize("value", ["1", "abc"])
def test_it_refuses_what_is_no_number(value: str) -> None:
    assert Order().check(value) is Verdict.WRONG


@pytest.mark.parametrize("value", ["2024-000123"])
def test_it_cannot_tell_by_the_number_alone(value: str) -> None:
    assert Order().check(value) is Verdict.UNSURE


FOUND = [
    ("Paket mit der Sendungsnummer RR8380007177894", []),
    ("Bestellung mit der Nummer 7578542680", ["7578542680"]),
    ("Ordernummer 2024-000123 is weg", ["2024-000123"]),
    ("Order #W12345678, order no. 2024-1, Bestellnr.: 4711-22", ["W12345678", "2024-1", "4711-22"]),
    ("Bestelling 0612345678 is nog niet binnen", ["0612345678"]),
    ("N° de commande : 88-1234", ["88-1234"]),
    ("Bestelling 12-03-2024, order 2024, order 1200 stuks", []),
    ("De bestelling. NL93", []),
    ("In order, 1200 stuks", []),
]


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_it_finds_it_in_a_text_and_nothing_else(read_by, text: str, expected: list[str]) -> None:
    assert read_by(Order(), text) == expected
