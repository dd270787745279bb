import pytest

from inzage.detection.recognizers.generic.cookie_value import CookieValue
from inzage.detection.recognizers.recognizer import Verdict


@pytest.mark.parametrize("value", ["kort", "geen cookie", "abcdefghijklmnopqrst"])
def test_it_refuses_what_is_no_id(value: str) -> None:
    assert CookieValue().check(value) is Verdict.WRONG


@pytest.mark.parametrize("value", ["abcdefghij0123456789"])
def test_it_cannot_tell_by_the_id_alone(value: str) -> None:
    assert CookieValue().check(value) is Verdict.UNSURE


FOUND = [
    ("PHPSESSID=abcdefghij0123456789", ["abcdefghij0123456789"]),
    ("kenmerk abcdefghij0123456789", []),
    ("cookie is verlopen", []),
]


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_it_finds_it_in_a_text_and_nothing_else(read_by, text: str, expected: list[str]) -> None:
    assert read_by(CookieValue(), text) == expected
