import pytest

from inzage.detection.recognizers.national.romania import Romania
from inzage.detection.recognizers.recognizer import Verdict


@pytest.mark.parametrize("value", ["2800101093231", "2800101480501"])
def test_it_knows_number_by_its_rules(value: str) -> None:
    assert Romania().check(value) is Verdict.RIGHT


@pytest.mark.parametrize("value", ["2800101093232", "2801301093231", "280010109323"])
def test_it_refuses_what_is_no_number(value: str) -> None:
    assert Romania().check(value) is Verdict.WRONG


FOUND = [
    ("CNP 2800101093231", ["2800101093231"]),
    ("Kenmerk 2800101093231 staat op de brief", ["2800101093231"]),
]


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_it_finds_it_in_a_text_and_nothing_else(read_by, text: str, expected: list[str]) -> None:
    assert read_by(Romania(), text) == expected
