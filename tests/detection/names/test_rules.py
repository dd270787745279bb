import pytest

from inzage.detection import names


@pytest.mark.parametrize("word", ["van", "van der", "'t", "Van Den", "von", "de la"])
def test_it_knows_infixes(word: str) -> None:
    assert names.is_infix(word)


@pytest.mark.parametrize("word", ["dhr.", "Mevr", "Herr", "Mme", "Mrs."])
def test_it_knows_forms_of_address(word: str) -> None:
    assert names.is_title(word)


@pytest.mark.parametrize("value", ["J.", "J.P.", "Th. J.", "JP", "J P"])
def test_it_knows_initials(value: str) -> None:
    assert names.is_initials(value)


@pytest.mark.parametrize("value", ["", "Jan", "jp", "J.P. Jansen", "12."])
def test_a_word_is_no_row_of_initials(value: str) -> None:
    assert not names.is_initials(value)
