import pytest

from inzage.detection.recognizers.generic.user_agent import UserAgent
from inzage.detection.recognizers.recognizer import Verdict


@pytest.mark.parametrize(
    "value",
    [
        "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0 Safari/537.36",
        "Dalvik/2.1.0 (Linux; U; Android 13)",
        "Opera/8.43.(Windows 95; km-KH) Presto/2.9.170 Version/11.00",
        "Mozilla/5.0 (X11; Linux i686; rv:1.9.5.20) Gecko/8090-02-01 01:11:17.260773 Firefox/3.8",
    ],
)
def test_it_knows_browser_by_its_rules(value: str) -> None:
    assert UserAgent().check(value) is Verdict.RIGHT


@pytest.mark.parametrize("value", ["Mozilla", "Firefox is traag"])
def test_it_refuses_what_is_no_browser(value: str) -> None:
    assert UserAgent().check(value) is Verdict.WRONG


FOUND = [
    ("UA Opera/8.43.(Windows 95; km-KH) Presto/2.9 door", ["Opera/8.43.(Windows 95; km-KH) Presto/2.9"]),
    (
        "Browser: Mozilla/5.0 (X11; Linux x86_64) Gecko/20100101 Firefox/120.0 en niets",
        ["Mozilla/5.0 (X11; Linux x86_64) Gecko/20100101 Firefox/120.0"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_it_finds_it_in_a_text_and_nothing_else(read_by, text: str, expected: list[str]) -> None:
    assert read_by(UserAgent(), text) == expected
