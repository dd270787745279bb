import pytest

from inzage.detection.recognizers.generic.password_hash import PasswordHash
from inzage.detection.recognizers.recognizer import Verdict


@pytest.mark.parametrize(
    "value",
    [
        "$2b$12$abcDEF./12abcDEF./12abcDEF./12abcDEF./12abcDEF./12abc",
        "$argon2id$v=19$m=65536,t=3,p=4$c29tZXNhbHQ$aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
        "$6$saltsalt$aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
        "pbkdf2_sha256$260000$salt$aGFzaGhhc2hoYXNoaGFzaA==",
    ],
)
def test_it_knows_hash_by_its_rules(value: str) -> None:
    assert PasswordHash().check(value) is Verdict.RIGHT


@pytest.mark.parametrize("value", ["$2b$12$kort", "geen hash"])
def test_it_refuses_what_is_no_hash(value: str) -> None:
    assert PasswordHash().check(value) is Verdict.WRONG


@pytest.mark.parametrize("value", ["d41d8cd98f00b204e9800998ecf8427e"])
def test_it_cannot_tell_by_the_hash_alone(value: str) -> None:
    assert PasswordHash().check(value) is Verdict.UNSURE


FOUND = [
    ("wachtwoord md5 d41d8cd98f00b204e9800998ecf8427e", ["d41d8cd98f00b204e9800998ecf8427e"]),
    ("commit d41d8cd98f00b204e9800998ecf8427e", []),
]


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_it_finds_it_in_a_text_and_nothing_else(found, text: str, expected: list[str]) -> None:
    assert found(PasswordHash(), text) == expected
