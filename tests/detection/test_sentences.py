"""Free text in four languages, against sentences that were marked by hand: what is found, and what is left alone."""

import pytest

from bench.sentences import Found, by_kind, of_line, seen, sentences
from inzage.law.categories import CATEGORIES

LEAST_MARKED = 3


def test_the_marks_are_taken_out_and_remembered() -> None:
    sentence = of_line("nl", "Bel [[full_name:Anna]] op [[phone:06-12345678]].")

    assert sentence.text == "Bel Anna op 06-12345678."
    assert sentence.marked == {(4, 8, "full_name"), (12, 23, "phone")}


@pytest.mark.parametrize("file", ["sentences"])
def test_nearly_all_is_found_and_hardly_anything_else(file: str) -> None:
    kinds = by_kind(file)
    found = sum(kinds.values(), Found())

    assert found.precision >= 0.95
    assert found.recall >= 0.95
    assert set(kinds) <= set(CATEGORIES)


def test_no_kind_that_is_often_there_is_often_missed() -> None:
    weak = {name: one for name, one in by_kind().items() if one.recall < 0.7 and one.right + one.missed >= LEAST_MARKED}

    assert weak == {}


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("nl", "Haar zoon [[full_name:'t Hart]] belde."),
        ("de", "[[full_name:Müller, Hans]] war hier."),
        ("nl", "Lijst: [[full_name:van der Berg, P.J.]]"),
        ("en", "Regards, [[full_name:M. Patel]]"),
        ("fr", "NIR 1 85 05 78 006 084 90"),
        ("nl", "Albert Heijn levert in januari lampen in Utrecht voor 2500 kg aan Bestelling 123456789."),
        ("en", "Berlin, Hamburg and Paris are cities; May, June and August are months."),
        ("nl", "De moeder van [[full_name:Emma Meijer]] belde."),
    ],
)
def test_what_was_once_misread(language: str, line: str) -> None:
    sentence = of_line(language, line)

    assert seen(sentence) == sentence.marked


def test_each_language_is_there() -> None:
    assert {sentence.language for sentence in sentences()} == {"nl", "en", "de", "fr"}
