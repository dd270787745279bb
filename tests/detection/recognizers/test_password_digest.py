import pytest

from inzage.detection.recognizers.generic.password_digest import PasswordDigest
from inzage.detection.recognizers.recognizer import Verdict


@pytest.mark.parametrize(
    "value", ["d41d8cd98f00b204e9800998ecf8427", "D41d8cd98f00b204e9800998ecf8427e", "12345678901234567890123456789012"]
)
def test_it_refuses_what_is_no_digest(value: str) -> None:
    assert PasswordDigest().check(value) is Verdict.WRONG


@pytest.mark.parametrize("value", ["d41d8cd98f00b204e9800998ecf8427e", "DA39A3EE5E6B4B0D3255BFEF95601890AFD80709"])
def test_it_cannot_tell_by_the_digest_alone(value: str) -> None:
    assert PasswordDigest().check(value) is Verdict.UNSURE


FOUND = [
    ("wachtwoord md5 d41d8cd98f00b204e9800998ecf8427e", ["d41d8cd98f00b204e9800998ecf8427e"]),
    ("commit d41d8cd98f00b204e9800998ecf8427e", []),
    ("sha256 d41d8cd98f00b204e9800998ecf8427e release-1.2.tar.gz", []),
]


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_it_finds_it_in_a_text_and_nothing_else(read_by, text: str, expected: list[str]) -> None:
    assert read_by(PasswordDigest(), text) == expected
