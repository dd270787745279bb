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


def test_it_leaves_the_signs_around_an_address(found) -> None:
    assert found(Email(), "Mail <jan@example.nl>, 'piet@example.com'. Of: anna@example.org.") == [
        "jan@example.nl",
        "piet@example.com",
        "anna@example.org",
    ]
