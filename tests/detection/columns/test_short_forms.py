"""Short forms are read by rules: letters left out, words cut off, letters glued before all names of a table."""

import pytest

from inzage.detection.columns import classify
from inzage.detection.records import Column
from inzage.detection.wording.lexicon import read


def named(name: str, *beside: str, type_: str = "varchar") -> str | None:
    return classify(Column("t_0042", name, type_, neighbours=beside)).category


@pytest.mark.parametrize(
    ("short", "long"), [("vrnm", "voornaam"), ("fnctie", "functie"), ("geschl", "geschlecht"), ("pstcd", "postcode")]
)
def test_a_word_with_letters_left_out_or_cut_off_means_what_the_whole_means(short: str, long: str) -> None:
    assert read(short)[0].concepts == read(long)[0].concepts != frozenset()


@pytest.mark.parametrize("word", ["train", "access", "debit", "local", "emplo", "risk1x", "zzgrb"])
def test_a_word_that_is_a_word_by_itself_is_no_short_form(word: str) -> None:
    assert all(one.concepts.isdisjoint({"EDUCATION", "CUSTOMER", "CITY", "EMPLOYEE"}) for one in read(word))


def test_letters_before_all_names_of_a_table_are_left_out() -> None:
    names = ("ZNACHN", "ZVORNM", "ZSTRNM", "ZORTNM", "ZPLZAL", "ZGEBDT")

    assert named("ZNACHN", *names[1:]) == "last_name"
    assert named("ZORTNM", *(name for name in names if name != "ZORTNM")) == "city"


def test_names_that_happen_to_begin_alike_keep_their_letters() -> None:
    names = ("city", "country", "comment", "contact", "company", "code")

    assert named("city", *names[1:], "street", "postcode") == "city"


def test_what_a_program_puts_round_the_names_of_its_fields_is_left_out() -> None:
    assert named("npe01__HomeEmail__c") == "email"
    assert named("FirstName__c") == "first_name"


def test_a_town_in_a_nested_address_is_no_list_of_towns() -> None:
    assert classify(Column("ADRES", "wpl.woonplaatsNaam", "varchar", neighbours=("aoa.postcode",))).category == "city"
