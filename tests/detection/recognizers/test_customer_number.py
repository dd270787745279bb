import pytest

from inzage.detection.recognizers.labels.customer_number import CustomerNumber
from inzage.detection.recognizers.recognizer import Verdict


@pytest.mark.parametrize("value", ["12", "abc"])
def test_it_refuses_what_is_no_number(value: str) -> None:
    assert CustomerNumber().check(value) is Verdict.WRONG


@pytest.mark.parametrize("value", ["4-123-03", "K-100234"])
def test_it_cannot_tell_by_the_number_alone(value: str) -> None:
    assert CustomerNumber().check(value) is Verdict.UNSURE


FOUND = [
    ("Lid K96400 betaalt niet", ["K96400"]),
    ("Kind regards, Ann Moll (customer K57343)", ["K57343"]),
    ("My account no. is 82816202", ["82816202"]),
    ("client=86.170.227.172 ua=okhttp", []),
    ("Mijn klantnummer is 4-123-03.", ["4-123-03"]),
    ("Klantnr. K-100234", ["K-100234"]),
    ("Kundennummer: 100234", ["100234"]),
    ("customer number 100234", ["100234"]),
    ("Kd.-Nr. C-53459, N° client 100234", ["C-53459", "100234"]),
    ("klantnummer (zie brief): 100234", []),
    ("Klant nr = 100234; Kunden-Nr.: 4711", ["100234", "4711"]),
    ("Mijn klantnummer\nStraat 100234", []),
    ("De klant kocht 100234 stuks", []),
]


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_it_finds_it_in_a_text_and_nothing_else(read_by, text: str, expected: list[str]) -> None:
    assert read_by(CustomerNumber(), text) == expected
