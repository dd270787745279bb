import pytest

from inzage.detection.recognizers.labels.card_expiry import CardExpiry
from inzage.detection.recognizers.recognizer import Verdict


@pytest.mark.parametrize("value", ["13/27", "0827"])
def test_it_refuses_what_is_no_date(value: str) -> None:
    assert CardExpiry().check(value) is Verdict.WRONG


@pytest.mark.parametrize("value", ["08/27", "08-2027"])
def test_it_cannot_tell_by_the_date_alone(value: str) -> None:
    assert CardExpiry().check(value) is Verdict.UNSURE


FOUND = [
    ("Kaart geldig tot 08/27", ["08/27"]),
    ("exp. 11/2029; gültig bis 01-28", ["11/2029", "01-28"]),
    ("Score 08/27", []),
]


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_it_finds_it_in_a_text_and_nothing_else(read_by, text: str, expected: list[str]) -> None:
    assert read_by(CardExpiry(), text) == expected
