"""The legal bases and the exceptions: all of the law, in its order, in both languages."""

import pytest

from inzage.law.bases import BASES, EXCEPTIONS, Basis, UnknownBasis, basis, exception


def test_there_is_a_basis_for_each_letter_of_art_6() -> None:
    assert [ground.article for ground in BASES.values()] == [f"art. 6(1)({letter})" for letter in "abcdef"]


def test_there_is_an_exception_for_each_letter_of_art_9() -> None:
    assert [ground.article for ground in EXCEPTIONS.values()] == [f"art. 9(2)({letter})" for letter in "abcdefghij"]


@pytest.mark.parametrize("ground", [*BASES.values(), *EXCEPTIONS.values()], ids=lambda ground: ground.article)
def test_each_ground_is_named_in_both_languages(ground: Basis) -> None:
    assert ground.en[0].isupper()
    assert ground.nl[0].isupper()
    assert ground.en != ground.nl


@pytest.mark.parametrize(
    ("letter", "key", "nl"),
    [
        ("a", "consent", "Toestemming"),
        ("b", "contract", "Uitvoering van een overeenkomst"),
        ("c", "legal_obligation", "Wettelijke verplichting"),
        ("d", "vital_interests", "Vitale belangen"),
        ("f", "legitimate_interest", "Gerechtvaardigd belang"),
    ],
)
def test_a_basis_has_its_official_dutch_name(letter: str, key: str, nl: str) -> None:
    assert basis(key) == Basis(key, f"art. 6(1)({letter})", basis(key).en, nl)


def test_vital_interests_stand_in_both_articles() -> None:
    assert basis("vital_interests").article == "art. 6(1)(d)"
    assert exception("vital_interests").article == "art. 9(2)(c)"


@pytest.mark.parametrize("ask", [basis, exception])
def test_an_unknown_ground_is_refused_by_name(ask: object) -> None:
    with pytest.raises(UnknownBasis, match="because_we_can"):
        ask("because_we_can")
