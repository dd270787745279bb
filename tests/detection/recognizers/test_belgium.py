import pytest

from inzage.detection.recognizers.national.belgium import Belgium
from inzage.detection.recognizers.recognizer import Verdict


@pytest.mark.parametrize("value", ["80.01.01-841.40", "80010120002"])
def test_it_knows_number_by_its_rules(value: str) -> None:
    assert Belgium().check(value) is Verdict.RIGHT


@pytest.mark.parametrize("value", ["80.01.01-841.41", "80.13.01-841.40", "8001018414"])
def test_it_refuses_what_is_no_number(value: str) -> None:
    assert Belgium().check(value) is Verdict.WRONG


FOUND = [
    ("Rijksregisternummer: 80.01.01-841.40", ["80.01.01-841.40"]),
    ("Kenmerk 80.01.01-841.40 staat op de brief", ["80.01.01-841.40"]),
]


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_it_finds_it_in_a_text_and_nothing_else(read_by, text: str, expected: list[str]) -> None:
    assert read_by(Belgium(), text) == expected
