"""Each sort of evidence changes what is said of a column, and stands among its reasons."""

import random
from collections.abc import Sequence

import pytest

from bench import fakes
from inzage.detection.columns import classify
from inzage.detection.records import Claim, Column

CHANCE = random.Random(11)


def codes(claim: Claim) -> set[str]:
    return {reason.code for reason in claim.reasons}


def made(kind: str, rows: int = 120) -> Sequence[object]:
    return fakes.column(kind, "nl", 0, rows=rows)


@pytest.mark.parametrize("name", ["geboortedatum", "dateOfBirth", "GEBURTSDATUM", "date_naissance", "geb_dat", "GebDt"])
def test_the_name_in_four_languages_and_every_way_to_write_it(name: str) -> None:
    claim = classify(Column("t_0042", name, "date"))

    assert claim.category == "birth_date"
    assert "name_says" in codes(claim)


def test_the_name_of_the_table() -> None:
    at_customers, at_films = (classify(Column(table, "name", "varchar")) for table in ("customers", "films"))

    assert (at_customers.category, at_films.category) == ("full_name", None)
    assert "table_says" in codes(at_customers)
    assert "table_of_things" in codes(at_films)


def test_the_neighbours() -> None:
    alone = classify(Column("t_0042", "number", "int"))
    beside = classify(Column("t_0042", "number", "int", neighbours=("street", "postcode", "city")))

    assert (alone.category, beside.category) == (None, "house_number")
    assert "name_says" in codes(beside)


def test_the_type() -> None:
    text, number = (classify(Column("klant", "achternaam", type_, values)) for type_, values in [
        ("varchar", made("last_nl")), ("int", [1, 2, 3, 4, 5, 6])])  # fmt: skip

    assert text.category == "last_name"
    assert text.confidence > number.confidence or number.category is None
    assert "type_says" in codes(number)


def test_the_declared_key() -> None:
    claim = classify(Column("bestelling", "x1", "int", references="klant.id"))

    assert claim.category == "customer_number"
    assert "points_to" in codes(claim)


@pytest.mark.parametrize(
    "comment", ["Geboortedatum van de klant", "Date of birth of the customer", "Geburtsdatum des Kunden", "Date de naissance du client"]
)  # fmt: skip
def test_the_comment_in_four_languages(comment: str) -> None:
    claim = classify(Column("t_0042", "x17", "date", comment=comment))

    assert claim.category == "birth_date"
    assert "comment_says" in codes(claim)


@pytest.mark.parametrize("comment", ["Aantal", "Status", "Last modified", "Angelegt am"])
def test_a_comment_on_a_thing_speaks_against(comment: str) -> None:
    claim = classify(Column("t_0042", "x17", "varchar", comment=comment))

    assert claim.category is None
    assert "comment_of_thing" in codes(claim)


def test_the_shape_of_the_values() -> None:
    claim = classify(Column("t_0042", "c9", "varchar", made("phone_nl")))

    assert claim.category == "phone"
    assert "values_pass" in codes(claim)


def test_the_rate_at_which_a_check_holds_against_chance() -> None:
    by_chance = [f"{CHANCE.randint(100_000_000, 999_999_999)}" for _ in range(120)]
    real, random_ = (classify(Column("t_0042", "c9", "varchar", values)) for values in (made("bsn"), by_chance))

    assert (real.category, random_.category) == ("bsn", None)
    assert "values_pass" in codes(real)


def test_the_share_that_stands_on_a_list() -> None:
    claim = classify(Column("t_0042", "c9", "varchar", made("first_nl")))

    assert claim.category == "first_name"
    assert "on_list" in codes(claim)


def test_how_many_are_different() -> None:
    few, many = (classify(Column("t_0042", "c9", "varchar", values)) for values in (["m", "v"] * 60, made("word")))

    assert (few.category, many.category) == ("gender", None)
    assert "few_values" in codes(few)
