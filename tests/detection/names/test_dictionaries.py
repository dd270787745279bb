import pytest

from inzage.detection import names
from inzage.detection.names.dictionaries import LANGUAGES, load


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_language_has_its_common_names(language: str) -> None:
    assert len(load(f"first_names_{language}")) > 390
    assert len(load(f"surnames_{language}")) > 390


@pytest.mark.parametrize("word", ["Jan", "fatima", "JÜRGEN", "Élodie", "Anne-Marie", "Jan Willem", " Emma "])
def test_it_knows_first_names(word: str) -> None:
    assert names.is_first_name(word)


@pytest.mark.parametrize("word", ["Jansen", "de Vries", "van der Berg", "Müller", "Bakker-de Boer", "Lefèvre"])
def test_it_knows_surnames_with_what_stands_before_them(word: str) -> None:
    assert names.is_surname(word)


@pytest.mark.parametrize("word", ["", "factuur", "12345", "de", "van der", "dakpan"])
def test_a_word_is_no_name(word: str) -> None:
    assert not names.is_first_name(word)
    assert not names.is_surname(word)


@pytest.mark.parametrize("word", ["Amsterdam", "'s-Gravenhage", "alphen aan den rijn", "Köln", "Londen"])
def test_it_knows_places(word: str) -> None:
    assert names.is_city(word)


@pytest.mark.parametrize("word", ["Nederland", "Germany", "Österreich", "Pays-Bas", "the netherlands"])
def test_it_knows_countries_in_four_languages(word: str) -> None:
    assert names.is_country(word)


@pytest.mark.parametrize(
    ("code", "expected"), [("NL", True), ("de", True), ("NLD", True), ("XX", False), ("EU", False), ("", False)]
)
def test_it_knows_the_codes_of_countries(code: str, expected: bool) -> None:
    assert names.is_country_code(code) is expected


def test_a_share_leaves_out_what_is_not_filled() -> None:
    assert names.share(["Jan", None, "", "dakpan", " Emma", 4], names.is_first_name) == 0.5


def test_a_share_of_nothing_is_nothing() -> None:
    assert names.share([None, ""], names.is_first_name) == 0.0
