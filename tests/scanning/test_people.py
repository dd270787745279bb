import random

import pytest

from bench import fakes
from inzage.scanning.people import persons
from inzage.scanning.tallying import Halves


def met(population, drawn, seed=1):
    chance = random.Random(seed)
    first, second = (set(chance.choices(range(population), k=drawn // 2)) for _ in range(2))
    return Halves(len(first), len(second), len(first & second)), len(first | second)


@pytest.mark.parametrize("population", [300, 2_000, 8_000])
def test_the_persons_are_estimated_from_those_who_come_back(population):
    halves, different = met(population, 4_600)

    assert persons(halves, different=different, most=10**6) == pytest.approx(population, rel=0.15)


def test_never_fewer_than_were_seen_nor_more_than_the_rows_allow():
    assert persons(Halves(10, 10, 10), different=14, most=100) == 14
    assert persons(Halves(10, 10, 1), different=19, most=60) == 60
    assert persons(Halves(10, 10, 0), different=20, most=60) == 60


def test_an_address_is_not_counted_where_most_rows_have_none(database, look_at):
    rows = [(f"a{n}@example.nl" if n % 5 == 0 else None, "Jan") for n in range(200)]
    target = database("CREATE TABLE bezoeker (e_mail TEXT, voornaam TEXT)", {"bezoeker": rows})

    assert look_at(target, "bezoeker").people is None


def test_the_number_of_the_customer_goes_before_an_address_that_is_shared(database, look_at):
    rows = [(100_000 + n, f"a{n // 2}@example.nl") for n in range(200)]
    target = database("CREATE TABLE klant (klantnummer INTEGER, e_mail TEXT)", {"klant": rows})

    assert look_at(target, "klant").people == 200


def test_a_field_for_whatever_one_wants_to_keep_counts_no_persons(database, look_at):
    codes = fakes.column("ean18", "nl", 0, rows=600)
    rows = [(n, n % 90, f"veld {n % 3}", codes[n] if n % 3 == 0 else f"{n}-{n % 7}") for n in range(600)]
    target = database(
        "CREATE TABLE CustomFieldValues (id INTEGER PRIMARY KEY, Ticket INTEGER, Field TEXT, Content TEXT)",
        {"CustomFieldValues": rows},
    )

    found = look_at(target, "CustomFieldValues")

    assert ([field.name for field in found.fields if field.identifies], found.people) == (["Content"], None)
