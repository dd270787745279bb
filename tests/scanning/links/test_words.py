import pytest

from inzage.scanning.links.words import of_dataset, of_field, stem


@pytest.mark.parametrize(
    ("many", "one"),
    [
        ("klanten", "klant"),
        ("facturen", "factuur"),
        ("adressen", "adres"),
        ("categories", "category"),
        ("addresses", "address"),
        ("Queues", "queue"),
        ("Kunden", "Kunde"),
        ("commandes", "commande"),
        ("boxes", "box"),
    ],
)
def test_many_and_one_have_one_stem(many, one):
    assert stem(many) == stem(one)


@pytest.mark.parametrize(("one", "other"), [("status", "state"), ("order", "border"), ("product", "productie")])
def test_other_words_have_another(one, other):
    assert stem(one) != stem(other)


@pytest.mark.parametrize(
    ("name", "subject", "is_numbering"),
    [
        ("ticket_id", ("ticket",), True),
        ("klantnr", ("klant",), True),
        ("Queue", ("queu",), False),
        ("id", (), True),
        ("num_orders", ("count", "order"), False),
        ("assigned_to", ("asigned",), False),
    ],
)
def test_a_name_says_what_it_numbers(name, subject, is_numbering):
    found = of_field(name)

    assert (found.subject, found.is_numbering) == (subject, is_numbering)


@pytest.mark.parametrize("name", ["display_order", "num_orders", "totaalbedrag", "created_at", "is_active", "naam"])
def test_an_amount_a_moment_or_a_text_is_no_number_of_a_row(name):
    assert of_field(name).is_measure


@pytest.mark.parametrize(
    ("name", "whole"),
    [
        ("hr.medewerker", "medewerker"),
        ("dim_klant.parquet", "klant"),
        ("standen/2026-08.parquet", "stand"),
        ("planbord.xlsx#Monteurs", "monteur"),
        ("personeelslijst 2024 oud.xlsx#Blad1", "personelslijstoud"),
        ("tblOrders", "order"),
    ],
)
def test_of_the_name_of_a_dataset_the_part_that_tells_is_read(name, whole):
    assert of_dataset(name).whole == whole
