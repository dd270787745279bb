import pytest

from inzage.detection.recognizers.recognizer import Verdict
from inzage.detection.recognizers.special.union import Union


@pytest.mark.parametrize("value", ["vakbondslid"])
def test_it_knows_word_by_its_rules(value: str) -> None:
    assert Union().check(value) is Verdict.RIGHT


@pytest.mark.parametrize("value", ["dakpan"])
def test_it_cannot_tell_by_the_word_alone(value: str) -> None:
    assert Union().check(value) is Verdict.UNSURE


FOUND = [
    ("Lid van de FNV", ["FNV"]),
    ("IG Metall Mitglied", ["IG Metall"]),
    ("a trade union member", ["trade union member"]),
    ("adhérent CGT", ["CGT"]),
    ("European Union subsidie", []),
    ("een unie van landen", []),
    ("Membre de la FSU, member of the union", ["FSU", "union"]),
    ("I am a member of the European Union", []),
    ("Contributie van de vakbond", ["vakbond"]),
    ("De vakbond is gesloten", []),
    ("Lid vakbond: De Unie", ["De Unie"]),
    ("The union is still open", []),
]


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_it_finds_it_in_a_text_and_nothing_else(read_by, text: str, expected: list[str]) -> None:
    assert read_by(Union(), text) == expected
