import pytest

from inzage.detection.recognizers.generic.ip_address import IpAddress
from inzage.detection.recognizers.recognizer import Verdict


@pytest.mark.parametrize("value", ["192.168.1.20", "8.8.8.8", "192.0.2.255", "126.0.0.1"])
def test_it_knows_address_by_its_rules(value: str) -> None:
    assert IpAddress().check(value) is Verdict.RIGHT


@pytest.mark.parametrize("value", ["256.1.1.1", "1.2.3.04", "0.0.0.0", "127.0.0.1", "1.2.3", "12:30", "::"])
def test_it_refuses_what_is_no_address(value: str) -> None:
    assert IpAddress().check(value) is Verdict.WRONG


FOUND = [
    ("IP:31.95.146.49", ["31.95.146.49"]),
    ("mise à jour 14.27.28.12 prête", []),
    ("Login van 82.94.12.7 gezien", ["82.94.12.7"]),
    ("Versie 1.2.3.4 draait", []),
    ("client 82.94.12.7:8080, via 10.0.0.1.", ["82.94.12.7", "10.0.0.1"]),
    ("om 12:30:45 uur", []),
]


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_it_finds_it_in_a_text_and_nothing_else(read_by, text: str, expected: list[str]) -> None:
    assert read_by(IpAddress(), text) == expected
