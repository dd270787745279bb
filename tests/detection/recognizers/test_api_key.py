import pytest

from inzage.detection.recognizers.generic.api_key import ApiKey
from inzage.detection.recognizers.recognizer import Verdict


@pytest.mark.parametrize(
    "value", ["AKIAABCDEFGHIJ234567", "ghp_a1B2a1B2a1B2a1B2a1B2a1B2a1B2a1B2a1B2", "glpat-abcDEF123456abcDEF12"]
)
def test_it_knows_key_by_its_rules(value: str) -> None:
    assert ApiKey().check(value) is Verdict.RIGHT


@pytest.mark.parametrize("value", ["AKIA123", "sleutel", "ghp_kort"])
def test_it_refuses_what_is_no_key(value: str) -> None:
    assert ApiKey().check(value) is Verdict.WRONG


@pytest.mark.parametrize("value", ["-----BEGIN RSA PRIVATE KEY-----"])
def test_it_cannot_tell_by_the_key_alone(value: str) -> None:
    assert ApiKey().check(value) is Verdict.UNSURE


FOUND = [
    ("Gebruik sk_live_4eC39HqLyjWDarjtT1zdp7dc voor betalen", ["sk_live_4eC39HqLyjWDarjtT1zdp7dc"]),
    ("token=ghp_a1B2a1B2a1B2a1B2a1B2a1B2a1B2a1B2a1B2;", ["ghp_a1B2a1B2a1B2a1B2a1B2a1B2a1B2a1B2a1B2"]),
    (
        "-----BEGIN PRIVATE KEY-----\nMIIB\n-----END PRIVATE KEY-----",
        ["BEGIN PRIVATE KEY-----\nMIIB\n-----END PRIVATE KEY-----"],
    ),
    ("live_zonder_cijfers en sk-kort", []),
]


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_it_finds_it_in_a_text_and_nothing_else(read_by, text: str, expected: list[str]) -> None:
    assert read_by(ApiKey(), text) == expected
