import pytest

from inzage.detection.recognizers.generic.named_secret import NamedSecret
from inzage.detection.recognizers.recognizer import Verdict


@pytest.mark.parametrize("value", ["kort1", "zonder-cijfers-erin", "1234567890123456"])
def test_it_refuses_what_is_no_key(value: str) -> None:
    assert NamedSecret().check(value) is Verdict.WRONG


@pytest.mark.parametrize("value", ["9f8e7d6c5b4a39281706"])
def test_it_cannot_tell_by_the_key_alone(value: str) -> None:
    assert NamedSecret().check(value) is Verdict.UNSURE


FOUND = [
    ("api key: 9f8e7d6c5b4a39281706", ["9f8e7d6c5b4a39281706"]),
    ('client_secret="Zm9vYmFyMTIzNDU2Nzg5MDEyMw=="', ["Zm9vYmFyMTIzNDU2Nzg5MDEyMw=="]),
    ("api key is verlopen, vraag een nieuwe", []),
    ("kenmerk 9f8e7d6c5b4a39281706", []),
]


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_it_finds_it_in_a_text_and_nothing_else(read_by, text: str, expected: list[str]) -> None:
    assert read_by(NamedSecret(), text) == expected
