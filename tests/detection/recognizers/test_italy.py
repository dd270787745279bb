import pytest

from inzage.detection.recognizers.national.italy import Italy
from inzage.detection.recognizers.recognizer import Verdict


@pytest.mark.parametrize("value", ["RSSMRA80A01H501U"])
def test_it_knows_number_by_its_rules(value: str) -> None:
    assert Italy().check(value) is Verdict.RIGHT


@pytest.mark.parametrize("value", ["RSSMRA80A01H501V", "RSSMRA80A01H501", "RSSMRA80Z01H501U"])
def test_it_refuses_what_is_no_number(value: str) -> None:
    assert Italy().check(value) is Verdict.WRONG


FOUND = [
    ("Il mio codice fiscale: RSSMRA80A01H501U", ["RSSMRA80A01H501U"]),
    ("Kenmerk RSSMRA80A01H501U staat op de brief", ["RSSMRA80A01H501U"]),
]


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_it_finds_it_in_a_text_and_nothing_else(read_by, text: str, expected: list[str]) -> None:
    assert read_by(Italy(), text) == expected
