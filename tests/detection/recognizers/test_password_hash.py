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


BCRYPT = "$2b$12$abcDEF./12abcDEF./12abcDEF./12abcDEF./12abcDEF./12abc"

FOUND = [
    ("hash=$2b$12$abcDEF./12abcDEF./12abcDEF./12abcDEF./12abcDEF./12abc;", [BCRYPT]),
    ("userPassword: {SSHA}DkMTwBl+a/3DQTxCYEApdUtNXGgdUac3", ["{SSHA}DkMTwBl+a/3DQTxCYEApdUtNXGgdUac3"]),
    ("kost $2 of $12", []),
]


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_it_finds_it_in_a_text_and_nothing_else(read_by, text: str, expected: list[str]) -> None:
    assert read_by(PasswordHash(), text) == expected


def test_the_end_of_a_sentence_is_no_part_of_it(read_by) -> None:
    text = "In het bestand stond pbkdf2_sha256$260000$salt$aGFzaGhhc2hoYXNoaGFzaA==. Dank!"

    assert read_by(PasswordHash(), text) == ["pbkdf2_sha256$260000$salt$aGFzaGhhc2hoYXNoaGFzaA=="]
