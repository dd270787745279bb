from pathlib import Path

import pytest

from inzage.detection import vocabulary
from inzage.law.categories import CATEGORIES, Level

FOLDER = Path(vocabulary.__file__).parent / "terms"


def test_there_is_a_list_for_each_kind_that_words_tell_and_no_other() -> None:
    assert {path.stem for path in FOLDER.glob("*.txt")} == set(vocabulary.CATEGORIES)
    assert {CATEGORIES[key].level for key in vocabulary.CATEGORIES} == {Level.SPECIAL}


@pytest.mark.parametrize("category", vocabulary.CATEGORIES)
def test_each_list_speaks_four_languages(category: str) -> None:
    spoken = {language for term in vocabulary.terms(category) for language in term.languages}

    assert spoken == {"nl", "en", "de", "fr"}


@pytest.mark.parametrize("category", vocabulary.CATEGORIES)
def test_a_beginning_of_a_word_is_long_enough_to_be_looked_up(category: str) -> None:
    short = [term for term in vocabulary.terms(category) if term.is_beginning and len(term.words[-1]) < vocabulary.STEM]

    assert short == []
