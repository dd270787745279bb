import pytest

from inzage.detection.recognizers.national.switzerland import Switzerland
from inzage.detection.recognizers.recognizer import Verdict


@pytest.mark.parametrize("value", ["756.4428.8992.24", "7561676631262"])
def test_it_knows_number_by_its_rules(value: str) -> None:
    assert Switzerland().check(value) is Verdict.RIGHT


@pytest.mark.parametrize("value", ["756.4428.8992.25", "757.4428.8992.24", "756.4428.8992"])
def test_it_refuses_what_is_no_number(value: str) -> None:
    assert Switzerland().check(value) is Verdict.WRONG


FOUND = [
    ("AHV-Nummer 756.4428.8992.24", ["756.4428.8992.24"]),
    ("Kenmerk 756.4428.8992.24 staat op de brief", ["756.4428.8992.24"]),
]


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_it_finds_it_in_a_text_and_nothing_else(read_by, text: str, expected: list[str]) -> None:
    assert read_by(Switzerland(), text) == expected
