import pytest

from inzage.detection.recognizers.generic.phone import Phone
from inzage.detection.recognizers.recognizer import Verdict

RIGHT = [
    "06-12345678",
    "0612345678",
    "+31 6 12345678",
    "+31 (0)20 123 4567",
    "0031612345678",
    "(020) 123 45 67",
    "+32 470 12 34 56",
    "+49 30 123456",
    "01 42 68 53 00",
    "+44 20 7946 0018",
    "+358 40 1234567",
]
WRONG = ["0012", "12-03-1978", "2024-01-15", "1234567", "0000000000", "+99 123 456 789", "12345678901234567890"]


@pytest.mark.parametrize("value", RIGHT)
def test_it_knows_a_number_that_somebody_can_have(value: str) -> None:
    assert Phone().check(value) is Verdict.RIGHT


@pytest.mark.parametrize("value", WRONG)
def test_it_refuses_what_no_plan_has(value: str) -> None:
    assert Phone().check(value) is Verdict.WRONG


def test_it_finds_numbers_between_words(found) -> None:
    text = "Bel 06 - 12345678 of 020-1234567, of (+31) 6 1234 5678."

    assert len(found(Phone(), text)) == 3


def test_brackets_around_a_number_are_no_part_of_it(found) -> None:
    assert found(Phone(), "Piet (06 12345678) en Jan (+31 6 12345678)") == ["06 12345678", "+31 6 12345678"]


def test_a_number_ends_where_the_next_begins(found) -> None:
    assert found(Phone(), "tel 06 12345678 12 stuks") == ["06 12345678"]


def test_the_number_of_an_order_is_no_telephone(found) -> None:
    assert found(Phone(), "Ordernummer 0201234567 is nog niet binnen") == []


def test_the_language_says_which_country_is_meant() -> None:
    assert [span.checked for span in Phone().find("call 07911 123456", "en")] == [True]
    assert [span.checked for span in Phone().find("call 07911 123456", "nl")] == [False]


def test_a_number_that_no_plan_gives_out_is_less_sure() -> None:
    assert Phone().check("+44 7700 900123") is Verdict.UNSURE
    assert [span.confidence for span in Phone().find("mobile +44 7700 900123")] == [0.8]
    assert [span.confidence for span in Phone().find("phone 07700 900123", "en")] == [0.7]


def test_a_row_of_digits_without_a_word_is_no_telephone(found) -> None:
    assert found(Phone(), "Zie 0000 000 000 in de lijst, en 00 12 34") == []
