import pytest

from inzage.detection.recognizers.generic.age import Age
from inzage.detection.recognizers.recognizer import Verdict


@pytest.mark.parametrize("value", ["142 jaar oud", "12 maanden", "jaar"])
def test_it_refuses_what_is_no_age(value: str) -> None:
    assert Age().check(value) is Verdict.WRONG


@pytest.mark.parametrize("value", ["42", "42 jaar oud"])
def test_it_cannot_tell_by_the_age_alone(value: str) -> None:
    assert Age().check(value) is Verdict.UNSURE


FOUND = [
    ("Mijn moeder is 81 jaar en woont alleen", ["81"]),
    ("ik ben 86 en woon hier al lang", ["86"]),
    ("I'm 90 and have lived here since", ["90"]),
    ("ich bin 44 jahre alt", ["44"]),
    ("ma mère a 83 ans et ne comprend rien", ["83"]),
    ("ik heet Karin Jansen, 53 jaar", ["53"]),
    ("leeftijd vd klant: 28", ["28"]),
    ("ik ben 25 en 26 april weg", []),
    ("Mijn moeder is 12 jaar klant", []),
    ("Klant is 42 jaar oud", ["42"]),
    ("een 67-jarige man", ["67"]),
    ("a 42 year old woman", ["42"]),
    ("Mijn dochter (8 jaar) is ziek", ["8"]),
    ("Ik ben 48 jaar en woon alleen", ["48"]),
    ("J'ai 61 ans et je vis seul", ["61"]),
    ("Ich bin 37 Jahre alt", ["37"]),
    ("Leeftijd: 42, aged 77", ["42", "77"]),
    ("Im Alter von 81 Jahren; âgée de 33 ans", ["81", "33"]),
    ("Ik ben 12 jaar klant en al 142 jaar oud", []),
    ("page 42, versie 2.42 jaar oud", []),
    ("Contract voor 3 maanden, 2 jaar garantie", []),
]


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_it_finds_it_in_a_text_and_nothing_else(read_by, text: str, expected: list[str]) -> None:
    assert read_by(Age(), text) == expected
