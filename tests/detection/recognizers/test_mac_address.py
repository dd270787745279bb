import pytest

from inzage.detection.recognizers.generic.mac_address import MacAddress
from inzage.detection.recognizers.recognizer import Verdict


@pytest.mark.parametrize("value", ["00:1A:2B:3C:4D:5E", "00-1a-2b-3c-4d-5e", "001a.2b3c.4d5e"])
def test_it_knows_address_by_its_rules(value: str) -> None:
    assert MacAddress().check(value) is Verdict.RIGHT


@pytest.mark.parametrize("value", ["00:1A:2B:3C:4D", "00:00:00:00:00:00", "00:1A:2B:3C:4D:5G", "00:1A-2B:3C:4D:5E"])
def test_it_refuses_what_is_no_address(value: str) -> None:
    assert MacAddress().check(value) is Verdict.WRONG


FOUND = [
    ("Router 00:1A:2B:3C:4D:5E.", ["00:1A:2B:3C:4D:5E"]),
]


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_it_finds_it_in_a_text_and_nothing_else(read_by, text: str, expected: list[str]) -> None:
    assert read_by(MacAddress(), text) == expected
