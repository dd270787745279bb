"""Names of nested values are read by the path they stand in."""

import pytest

from inzage.detection.columns import classify
from inzage.detection.records import Column


def named(path: str, *values: object) -> str | None:
    return classify(Column("customers", path, "string", values)).category


@pytest.mark.parametrize(
    ("path", "category"),
    [
        ("customer.contact.emailAddresses[0].value", "email"),
        ("contact.phoneNumbers[].e164", "phone"),
        ("customer.addresses[0].recipient", "full_name"),
        ("customer.addresses[1].postalCode", "postcode"),
        ("payment.instrument.last4", "card_number"),
    ],
)
def test_the_place_in_a_list_and_a_head_that_says_nothing_are_left_out(path: str, category: str) -> None:
    assert named(path) == category


def test_yes_or_no_among_what_somebody_wants_is_a_preference() -> None:
    assert named("customer.consents.marketing.email", True, False) == "preferences"
    assert named("customer.emailVerified", True, False) is None


def test_where_somebody_was_born_is_no_address() -> None:
    assert classify(Column("assure", "cp_naiss", "varchar", ["75001", "69002", "13003"])).category == "birth_place"


@pytest.mark.parametrize("name", ["geb.dat", "Geb.Dat.", "klant.geb.datum", "Geb. Dat."])
def test_a_dot_that_cuts_a_word_short_begins_no_path(name: str) -> None:
    assert classify(Column("klant", name, "text")).category == "birth_date"
