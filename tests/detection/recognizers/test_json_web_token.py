import pytest

from inzage.detection.recognizers.generic.json_web_token import JsonWebToken
from inzage.detection.recognizers.recognizer import Verdict


@pytest.mark.parametrize("value", ["eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl"])
def test_it_knows_token_by_its_rules(value: str) -> None:
    assert JsonWebToken().check(value) is Verdict.RIGHT


@pytest.mark.parametrize("value", ["eyJxxxxxxxxxxx.eyJzdWIiOiIxIn0.abc", "eyJhbGciOiJIUzI1NiJ9", "abc.def.ghi"])
def test_it_refuses_what_is_no_token(value: str) -> None:
    assert JsonWebToken().check(value) is Verdict.WRONG


FOUND = [
    ("Bearer eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl", ["eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl"]),
]


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_it_finds_it_in_a_text_and_nothing_else(read_by, text: str, expected: list[str]) -> None:
    assert read_by(JsonWebToken(), text) == expected
