import pytest

from inzage.detection.recognizers.labels.contract import Contract
from inzage.detection.recognizers.recognizer import Verdict


@pytest.mark.parametrize("value", ["1", "abc"])
def test_it_refuses_what_is_no_number(value: str) -> None:
    assert Contract().check(value) is Verdict.WRONG


@pytest.mark.parametrize("value", ["C-2024-0012"])
def test_it_cannot_tell_by_the_number_alone(value: str) -> None:
    assert Contract().check(value) is Verdict.UNSURE


FOUND = [
    ("den Vertrag mit der Nummer 7578542680 kündigen", ["7578542680"]),
    ("Contractnummer C-2024-0012 loopt af", ["C-2024-0012"]),
    ("Contract 20-1234-88, Vertragsnr.: 4711", ["20-1234-88", "4711"]),
    ("Het contract kost 1200 euro", []),
]


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_it_finds_it_in_a_text_and_nothing_else(read_by, text: str, expected: list[str]) -> None:
    assert read_by(Contract(), text) == expected
