import pytest

from inzage.detection.recognizers.labels.username import Username
from inzage.detection.recognizers.recognizer import Verdict


@pytest.mark.parametrize("value", ["a", "1 2", "vergeten"])
def test_it_refuses_what_is_no_name(value: str) -> None:
    assert Username().check(value) is Verdict.WRONG


@pytest.mark.parametrize("value", ["jjansen"])
def test_it_cannot_tell_by_the_name_alone(value: str) -> None:
    assert Username().check(value) is Verdict.UNSURE


FOUND = [
    ("Mijn gebruikersnaam is jjansen.", ["jjansen"]),
    ("Login: jan.jansen, user=jjansen", ["jan.jansen", "jjansen"]),
    ("Ik kan niet inloggen als gebruiker abartels.", ["abartels"]),
    ("Nom d'utilisateur : emile.akdeniz", ["emile.akdeniz"]),
    ("Gebruikersnaam: vergeten", []),
    ("Gebruikersnaam: jan@example.nl", []),
    ("Mijn gebruikersnaam ben ik kwijt", []),
    ("Please make an account with username sharpew.", ["sharpew"]),
    ("Avec l'identifiant jjadoul ou mon identifiant c'est glelievre", ["jjadoul", "glelievre"]),
    ("Inloggen met gebruikersnaam lukt niet, met login ook niet", []),
    ("I can't log in as username mahabier93", ["mahabier93"]),
    ("sshd: Failed password for derek.obrien from 10.0.0.1", ["derek.obrien"]),
    ("Username | jjansen", ["jjansen"]),
]


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_it_finds_it_in_a_text_and_nothing_else(read_by, text: str, expected: list[str]) -> None:
    assert read_by(Username(), text) == expected
