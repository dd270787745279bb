"""Copies beside the place where data belongs: told by their name and by what they hold."""

import pytest

from inzage.law.copies import copies, word_of
from inzage.law.proposing import Holding, propose

STAFF = {"nr": "employee_number", "naam": "full_name", "loon": "income", "geboren": "birth_date"}
SOURCE = Holding("hr", "medewerker", STAFF, whose=("employee",))


@pytest.mark.parametrize(
    ("dataset", "word"),
    [
        ("personeelslijst 2024 oud.xlsx", "oud"), ("klanten (kopie).csv", "kopie"), ("klantExportDEF", "export"),
        ("customers_old", "old"), ("Copy of staff", "copy"), ("Kunden alt", "alt"), ("medewerker", ""),
        ("oudercontact", ""), ("behoud", ""), ("exportbak", ""),
    ],
)  # fmt: skip
def test_a_name_says_that_it_is_a_copy_in_a_word_of_its_own(dataset: str, word: str) -> None:
    assert word_of(dataset) == word


def test_a_copy_holds_what_another_dataset_holds_and_names_it() -> None:
    found = copies([SOURCE, Holding("plan", "lijst oud.xlsx", STAFF, whose=("employee",))])

    assert [(at, one.word, one.of_system, one.of_dataset) for at, one in found.items()] == [
        (("plan", "lijst oud.xlsx"), "oud", "hr", "medewerker")
    ]


@pytest.mark.parametrize(
    "other",
    [
        Holding("plan", "lijst", STAFF, whose=("employee",)),
        Holding("plan", "lijst oud", {"a": "full_name", "b": "phone"}, whose=("employee",)),
        Holding("plan", "lijst oud", {**STAFF, "a": "health", "b": "iban", "c": "email"}, whose=("employee",)),
        Holding("plan", "lijst oud", STAFF, whose=("customer",)),
    ],
    ids=["no word", "too few kinds", "holds more", "other people"],
)
def test_what_only_looks_a_little_like_another_dataset_is_no_copy(other: Holding) -> None:
    assert copies([SOURCE, other]) == {}


def test_two_copies_are_no_source_of_each_other() -> None:
    assert copies([Holding("a", "lijst oud", STAFF), Holding("b", "lijst kopie", STAFF)]) == {}


def test_a_name_in_parts_is_the_name_that_another_holds_whole() -> None:
    parts = {"nr": "customer_number", "voor": "first_name", "achter": "last_name", "straat": "street", "iban": "iban"}
    whole = {"nr": "customer_number", "naam": "full_name", "adres": "address", "iban": "iban"}

    assert copies([Holding("a", "klant", parts), Holding("b", "klanten kopie", whole)])


def test_no_activity_uses_a_copy_and_it_is_told() -> None:
    told = propose([SOURCE, Holding("plan", "salaris oud.xlsx", STAFF, whose=("employee",))])

    assert {use.system for one in told.proposals for use in one.uses} == {"hr"}
    assert [one.dataset for one in told.copies] == ["salaris oud.xlsx"]


def test_a_back_up_needs_its_copies() -> None:
    told = propose([SOURCE, Holding("store", "backup/staff oud.parquet", STAFF, "Nightly backup", whose=("employee",))])

    assert "backups" in {one.template.key for one in told.proposals}
    assert told.copies == ()
