import pytest

from inzage.detection.recognizers.generic.social_handle import SocialHandle
from inzage.detection.recognizers.recognizer import Verdict


@pytest.mark.parametrize("value", ["@a", "jan@example.nl", "@media", "@"])
def test_it_refuses_what_is_no_handle(value: str) -> None:
    assert SocialHandle().check(value) is Verdict.WRONG


@pytest.mark.parametrize("value", ["@jan_jansen"])
def test_it_cannot_tell_by_the_handle_alone(value: str) -> None:
    assert SocialHandle().check(value) is Verdict.UNSURE


FOUND = [
    ("Volg mij op twitter @jan_jansen.", ["@jan_jansen"]),
    ("https://www.linkedin.com/in/jan-jansen", ["https://www.linkedin.com/in/jan-jansen"]),
    ("Zie instagram.com/jan.jansen/ of t.me/pietje", ["instagram.com/jan.jansen", "t.me/pietje"]),
    ("youtube.com/@jan_jansen en x.com/jjansen?s=20", ["youtube.com/@jan_jansen", "x.com/jjansen"]),
    ("facebook.com/login, instagram.com/p/Cxyz123, github.com/jan/inzage", []),
    ("@media (max-width: 40em), om 3 uur @ kantoor", []),
    ("mail jan@example.nl", []),
]


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_it_finds_it_in_a_text_and_nothing_else(read_by, text: str, expected: list[str]) -> None:
    assert read_by(SocialHandle(), text) == expected
