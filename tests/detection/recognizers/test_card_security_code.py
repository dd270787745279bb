import pytest

from inzage.detection.recognizers.labels.card_security_code import CardSecurityCode
from inzage.detection.recognizers.recognizer import Verdict


@pytest.mark.parametrize("value", ["12", "12345", "abc"])
def test_it_refuses_what_is_no_code(value: str) -> None:
    assert CardSecurityCode().check(value) is Verdict.WRONG


@pytest.mark.parametrize("value", ["123"])
def test_it_cannot_tell_by_the_code_alone(value: str) -> None:
    assert CardSecurityCode().check(value) is Verdict.UNSURE


FOUND = [
    ("cvc: 123", ["123"]),
    ("De beveiligingscode is 1234.", ["1234"]),
    ("CVV2 = 4711, CVC-code (achterkant)", ["4711"]),
    ("Kamer 123", []),
]


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_it_finds_it_in_a_text_and_nothing_else(read_by, text: str, expected: list[str]) -> None:
    assert read_by(CardSecurityCode(), text) == expected
