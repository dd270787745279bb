import pytest

from inzage.detection.recognizers.generic.cookie_id import CookieId
from inzage.detection.recognizers.recognizer import Verdict


@pytest.mark.parametrize("value", ["GA1.2.123456789.1234567890", "fb.1.1596403881668.1116446470"])
def test_it_knows_id_by_its_rules(value: str) -> None:
    assert CookieId().check(value) is Verdict.RIGHT


@pytest.mark.parametrize("value", ["GA2.2.1.1", "geen cookie"])
def test_it_refuses_what_is_no_id(value: str) -> None:
    assert CookieId().check(value) is Verdict.WRONG


FOUND = [
    ("_ga=GA1.2.123456789.1234567890;", ["GA1.2.123456789.1234567890"]),
    ("_fbp fb.1.1596403881668.1116446470", ["fb.1.1596403881668.1116446470"]),
    ("cookie is verlopen", []),
]


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_it_finds_it_in_a_text_and_nothing_else(read_by, text: str, expected: list[str]) -> None:
    assert read_by(CookieId(), text) == expected
