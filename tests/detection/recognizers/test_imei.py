import pytest

from inzage.detection.recognizers.generic.imei import Imei
from inzage.detection.recognizers.recognizer import Verdict


@pytest.mark.parametrize("value", ["357481370600000", "35-322055-460000-4"])
def test_it_knows_number_by_its_rules(value: str) -> None:
    assert Imei().check(value) is Verdict.RIGHT


@pytest.mark.parametrize("value", ["357481370600001", "000000000000000", "35748137060000"])
def test_it_refuses_what_is_no_number(value: str) -> None:
    assert Imei().check(value) is Verdict.WRONG


FOUND = [
    ("IMEI: 357481370600000", ["357481370600000"]),
    ("Order 357481370600000", []),
]


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_it_finds_it_in_a_text_and_nothing_else(read_by, text: str, expected: list[str]) -> None:
    assert read_by(Imei(), text) == expected
