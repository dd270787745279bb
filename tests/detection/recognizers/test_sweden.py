import pytest

from inzage.detection.recognizers.national.sweden import Sweden
from inzage.detection.recognizers.recognizer import Verdict


@pytest.mark.parametrize("value", ["800101-2791", "198001012577"])
def test_it_knows_number_by_its_rules(value: str) -> None:
    assert Sweden().check(value) is Verdict.RIGHT


@pytest.mark.parametrize("value", ["800101-2792", "801301-2791", "800101"])
def test_it_refuses_what_is_no_number(value: str) -> None:
    assert Sweden().check(value) is Verdict.WRONG


FOUND = [
    ("Personnummer 800101-2791", ["800101-2791"]),
    ("Kenmerk 800101-2791 staat op de brief", []),
]


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_it_finds_it_in_a_text_and_nothing_else(read_by, text: str, expected: list[str]) -> None:
    assert read_by(Sweden(), text) == expected
