import pytest

from inzage.detection.recognizers.generic.email import Email
from inzage.detection.recognizers.recognizer import Verdict

RIGHT = [
    "jan@example.nl",
    "j.de.vries+shop@mail.example.co.uk",
    "müller@bücher.example",
    "a@xn--bcher-kva.example",
    "o'brien@example.com",
    "jan@example.nl,piet@example.nl",
    "Jan de Vries <jan@example.nl>; info@example.nl",
]
WRONG = [
    "jan@example",
    "jan..vries@example.nl",
    ".jan@example.nl",
    "jan@-example.nl",
    "logo@2x.png",
    "@handle",
    "a b@example.nl",
    "jan@example.nl,piet@example",
    "<1a2b3c@mail.example.nl>",
    "x" * 65 + "@example.nl",
]


@pytest.mark.parametrize("value", RIGHT)
def test_it_knows_an_address(value: str) -> None:
    assert Email().check(value) is Verdict.RIGHT


@pytest.mark.parametrize("value", WRONG)
def test_it_refuses_what_no_mail_can_reach(value: str) -> None:
    assert Email().check(value) is Verdict.WRONG


FOUND = [
    ("a.b@x.nl,c@y.nl;d@z.co.uk", ["a.b@x.nl", "c@y.nl", "d@z.co.uk"]),
    ("mailto:jan@example.nl?subject=hallo", ["jan@example.nl"]),
    ("https://shop.example/?email=jan%40example.nl&x=1", ["jan%40example.nl"]),
    ("Mail jan@example.nl.Groet, Jan", ["jan@example.nl"]),
    ("\u201cmüller@bücher.example\u201d en почта@почта.рф", ["müller@bücher.example", "почта@почта.рф"]),
    ("a@xn--bcher-kva.xn--p1ai", ["a@xn--bcher-kva.xn--p1ai"]),
    ("logo@2x.png jan@example jan@-example.nl", []),
    ("x" * 65 + "@example.nl", []),
]


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_it_finds_it_in_a_text_and_nothing_else(read_by, text: str, expected: list[str]) -> None:
    assert read_by(Email(), text) == expected


def test_it_leaves_the_signs_around_an_address(read_by) -> None:
    assert read_by(Email(), "Mail <jan@example.nl>, 'piet@example.com'. Of: anna@example.org.") == [
        "jan@example.nl",
        "piet@example.com",
        "anna@example.org",
    ]
