import pytest

from inzage.detection.recognizers.labels.password import Password
from inzage.detection.recognizers.recognizer import Verdict


@pytest.mark.parametrize("value", ["a", "welkom", "werkt niet"])
def test_it_refuses_what_is_no_password(value: str) -> None:
    assert Password().check(value) is Verdict.WRONG


@pytest.mark.parametrize("value", ["Welkom01!"])
def test_it_cannot_tell_by_the_password_alone(value: str) -> None:
    assert Password().check(value) is Verdict.UNSURE


FOUND = [
    ("Het wachtwoord is Welkom01!, graag wijzigen", ["Welkom01!"]),
    ("password: hunter-2", ["hunter-2"]),
    ("Mot de passe : dBuIqGfCVw; pw !abc1", ["dBuIqGfCVw", "!abc1"]),
    ("Wachtwoord: welkom", []),
    ("Mijn wachtwoord werkt niet", []),
    ("kijk op www.example.nl", []),
    ("user=jan;pass=Vlinder47!;host=localhost", ["Vlinder47!"]),
    ("login?pwd=Vlinder47&id=7", ["Vlinder47"]),
    ("Mein Passwort ist Frühling2025", ["Frühling2025"]),
    ("Mon mot de passe provisoire est chaton2020", ["chaton2020"]),
    ("un nouveau mot de passe. Puis-je payer", []),
    ("Pass-Nr. C78F08MJF", []),
]


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_it_finds_it_in_a_text_and_nothing_else(read_by, text: str, expected: list[str]) -> None:
    assert read_by(Password(), text) == expected
