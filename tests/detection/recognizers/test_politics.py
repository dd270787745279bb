import pytest

from inzage.detection.recognizers.recognizer import Verdict
from inzage.detection.recognizers.special.politics import Politics


@pytest.mark.parametrize("value", ["PvdA"])
def test_it_knows_word_by_its_rules(value: str) -> None:
    assert Politics().check(value) is Verdict.RIGHT


@pytest.mark.parametrize("value", ["dakpan"])
def test_it_cannot_tell_by_the_word_alone(value: str) -> None:
    assert Politics().check(value) is Verdict.UNSURE


FOUND = [
    ("Hij stemt op de VVD", ["stemt op", "VVD"]),
    ("Mitglied der SPD", ["SPD"]),
    ("a Labour Party voter", ["Labour Party"]),
    ("De politieke partij belde niet terug", []),
    ("liberaal retourbeleid", []),
    ("Zelf stem ik SP", ["SP"]),
    ("I vote Labour", ["Labour"]),
    ("labour costs and SP parts", []),
    ("Répondez vite svp, je suis militant écologiste", ["écologiste"]),
    ("Tory Randles called me", []),
    ("Politieke voorkeur: Lijst Kiezer", ["Lijst Kiezer"]),
]


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_it_finds_it_in_a_text_and_nothing_else(read_by, text: str, expected: list[str]) -> None:
    assert read_by(Politics(), text) == expected
