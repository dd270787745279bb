import pytest

from inzage.detection.recognizers.national.hungary import Hungary
from inzage.detection.recognizers.recognizer import Verdict


@pytest.mark.parametrize("value", ["28001016861", "2-800101-6754"])
def test_it_knows_number_by_its_rules(value: str) -> None:
    assert Hungary().check(value) is Verdict.RIGHT


@pytest.mark.parametrize("value", ["28001016862", "28013016861", "98001016861"])
def test_it_refuses_what_is_no_number(value: str) -> None:
    assert Hungary().check(value) is Verdict.WRONG


FOUND = [
    ("Személyi azonosító: 28001016861", ["28001016861"]),
    ("Kenmerk 28001016861 staat op de brief", []),
]


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_it_finds_it_in_a_text_and_nothing_else(read_by, text: str, expected: list[str]) -> None:
    assert read_by(Hungary(), text) == expected
