import pyarrow as pa
import pytest

from inzage.detection.reading import read
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


def test_it_finds_numbers_between_words(read_by) -> None:
    text = "Bel 06 - 12345678 of 020-1234567, of (+31) 6 1234 5678."

    assert len(read_by(Phone(), text)) == 3


def test_brackets_around_a_number_are_no_part_of_it(read_by) -> None:
    assert read_by(Phone(), "Piet (06 12345678) en Jan (+31 6 12345678)") == ["06 12345678", "+31 6 12345678"]


def test_a_number_ends_where_the_next_begins(read_by) -> None:
    assert read_by(Phone(), "tel 06 12345678 12 stuks") == ["06 12345678"]


def test_the_number_of_an_order_is_no_telephone(read_by) -> None:
    assert read_by(Phone(), "Ordernummer 0201234567 is nog niet binnen") == []


def confidences(text: str, language: str | None = None) -> list[float]:
    seen = read(pa.array([text]), language=language)
    return [finding.confidence for finding in seen.of_row(0) if finding.category == "phone"]


def test_the_language_says_which_country_is_meant() -> None:
    assert confidences("07911 123456", "en") == [0.75]
    assert confidences("07911 123456", "nl") == []


def test_a_number_that_no_plan_gives_out_is_less_sure() -> None:
    assert Phone().check("+44 7700 900123") is Verdict.UNSURE
    assert confidences("mobile +44 7700 900123") == [0.8]
    assert confidences("phone 07700 900123", "en") == [0.7]


ELSEWHERE = [
    ("tel: +351 912 345 678", "+351 912 345 678"),
    ("mobiel 612 34 56 78", "612 34 56 78"),
    ("Tel.06-12345678", "06-12345678"),
    ("Bel 06 12345678/06 87654321", "06 12345678"),
    ("Rappelez le 06\u202f12\u202f34\u202f56\u202f78", "06\u202f12\u202f34\u202f56\u202f78"),
    ("call (212) 555-0123", "(212) 555-0123"),
    ("+39 06 698 1234", "+39 06 698 1234"),
    ("tel 0900-1234", "0900-1234"),
]


@pytest.mark.parametrize(("text", "number"), ELSEWHERE)
def test_it_finds_what_people_write_in_other_ways(read_by, text: str, number: str) -> None:
    assert number in read_by(Phone(), text)


NONE = [
    "Barcode 0828422942 is not recognised",
    "Ersatzteil 0913674105 ist bestellt",
    "voorraad 0608101074 is 16 stuks",
    "de app loopt vast sinds versie 25.23.23.25",
    "Betaald op 01-02-2024 10:30",
    "Gebeld op 2025-09-08 12",
    "It is item 0648135445 in the catalogue",
    "The part number is 757013557",
    "Van NL91 ABNA 0417 1643 01",
    "kosten EUR 0612345678,50",
    "versie 10.0612345678",
]


@pytest.mark.parametrize("text", NONE)
def test_it_passes_over_what_only_looks_so(read_by, text: str) -> None:
    assert read_by(Phone(), text) == []


def test_a_row_of_digits_without_a_word_is_no_telephone(read_by) -> None:
    assert read_by(Phone(), "Zie 0000 000 000 in de lijst, en 00 12 34") == []
