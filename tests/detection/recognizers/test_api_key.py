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
    ("api key: 9f8e7d6c5b4a39281706", ["9f8e7d6c5b4a39281706"]),
    ("api key is verlopen, vraag een nieuwe", []),
]


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_it_finds_it_in_a_text_and_nothing_else(found, text: str, expected: list[str]) -> None:
    assert found(ApiKey(), text) == expected
