import pytest

from inzage.detection.recognizers.national.estonia import Estonia
from inzage.detection.recognizers.recognizer import Verdict


@pytest.mark.parametrize("value", ["48001015285", "48001014373"])
def test_it_knows_number_by_its_rules(value: str) -> None:
    assert Estonia().check(value) is Verdict.RIGHT


@pytest.mark.parametrize("value", ["48001015286", "98001015285", "4800101528"])
def test_it_refuses_what_is_no_number(value: str) -> None:
    assert Estonia().check(value) is Verdict.WRONG


FOUND = [
    ("Isikukood 48001015285", ["48001015285"]),
    ("Kenmerk 48001015285 staat op de brief", []),
]


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_it_finds_it_in_a_text_and_nothing_else(read_by, text: str, expected: list[str]) -> None:
    assert read_by(Estonia(), text) == expected
