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
    ("Klant is 42 jaar oud", ["42 jaar oud"]),
    ("een 67-jarige man", ["67-jarige"]),
    ("a 42 year old woman", ["42 year old"]),
    ("Mijn dochter (8 jaar) is ziek", ["8 jaar"]),
    ("Contract voor 3 maanden, 2 jaar garantie", []),
]


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_it_finds_it_in_a_text_and_nothing_else(found, text: str, expected: list[str]) -> None:
    assert found(Age(), text) == expected
