import pytest

from inzage.detection.recognizers.generic.ip_address_6 import IpAddress6
from inzage.detection.recognizers.recognizer import Verdict


@pytest.mark.parametrize(
    "value",
    [
        "2001:db8::1",
        "fe80::1ff:fe23:4567:890a",
        "2001:0db8:0000:0000:0000:ff00:0042:8329",
        "::ffff:192.0.2.1",
        "64:ff9b::192.0.2.33",
    ],
)
def test_it_knows_address_by_its_rules(value: str) -> None:
    assert IpAddress6().check(value) is Verdict.RIGHT


@pytest.mark.parametrize(
    "value", ["::1", "::", "12:30:45", "2001:db8::1::2", "1:2:3:4:5:6:7", "1:2:3:4:5:6:7:8:9", "g::1"]
)
def test_it_refuses_what_is_no_address(value: str) -> None:
    assert IpAddress6().check(value) is Verdict.WRONG


FOUND = [
    ("IPv6 2001:db8:0:1::7.", ["2001:db8:0:1::7"]),
    ("van [dead::beef:1] binnen", ["dead::beef:1"]),
    ("adres ::ffff:192.0.2.1,", ["::ffff:192.0.2.1"]),
    ("om 12:30:45 uur", []),
    ("SHA256 ab:cd:ef:01:23:45:67:89:ab:cd:ef:01:23:45:67:89", []),
]


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_it_finds_it_in_a_text_and_nothing_else(read_by, text: str, expected: list[str]) -> None:
    assert read_by(IpAddress6(), text) == expected
