import pytest

from inzage.detection.recognizers.generic.ip_address import IpAddress
from inzage.detection.recognizers.recognizer import Verdict


@pytest.mark.parametrize("value", ["192.168.1.20", "8.8.8.8", "2001:db8::1", "fe80::1ff:fe23:4567:890a"])
def test_it_knows_address_by_its_rules(value: str) -> None:
    assert IpAddress().check(value) is Verdict.RIGHT


@pytest.mark.parametrize("value", ["256.1.1.1", "127.0.0.1", "1.2.3", "12:30", "::"])
def test_it_refuses_what_is_no_address(value: str) -> None:
    assert IpAddress().check(value) is Verdict.WRONG


FOUND = [
    ("Login van 82.94.12.7 gezien", ["82.94.12.7"]),
    ("Versie 1.2.3.4 draait", []),
    ("IPv6 2001:db8:0:1::7.", ["2001:db8:0:1::7"]),
    ("om 12:30:45 uur", []),
]


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_it_finds_it_in_a_text_and_nothing_else(found, text: str, expected: list[str]) -> None:
    assert found(IpAddress(), text) == expected
