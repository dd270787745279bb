"""All generators mark the same thing in the same way, so that one finding is right in each."""

import re
from collections import defaultdict

import pytest

from bench.detection.alike import UNMARKED, WORDED
from bench.tickets import first, second, third
from inzage.law.categories import CATEGORIES, Level

GENERATORS = {"first": first.tickets, "second": second.tickets, "third": third.tickets}
HASH = re.compile(r"\$(2[aby]|1|5|6|P|argon2id?|apr1|y)\$|pbkdf2|\{SSHA")
TITLE = re.compile(r"(dhr|de heer|mevr|mevrouw|mw|mr|mrs|ms|herr|frau|m\.|mme|monsieur|madame)\b\.? ", re.IGNORECASE)
SHAPES = {
    "age": r"\d{1,3}",
    "email": r"\S+@\S+",
    "house_number": r"\d{1,4}\W?(\w{1,4}|\d)?(/\d)?",
    "location": r"(?s)(?=(.*\d){4}).*\d.*[ ,;].*\d.*",
    "social_handle": r"\S+",
}


@pytest.fixture(scope="module", params=GENERATORS)
def values(request: pytest.FixtureRequest) -> dict[str, list[str]]:
    """Return what stands in the tickets of a generator, by category."""
    found = defaultdict(list)
    for ticket in GENERATORS[request.param](4_000, seed=12):
        for start, end, kind in ticket.spans:
            found[kind].append(ticket.text[start:end])
    return found


@pytest.mark.parametrize("kind", SHAPES)
def test_a_value_stands_without_label_or_unit(values: dict[str, list[str]], kind: str) -> None:
    assert values[kind]
    assert not [value for value in values[kind] if not re.fullmatch(SHAPES[kind], value)]


def test_a_hash_of_a_password_is_a_password(values: dict[str, list[str]]) -> None:
    hashed = {kind for kind, found in values.items() for value in found if HASH.match(value)}

    assert hashed == {"password"}


def test_a_token_of_json_is_a_secret_key(values: dict[str, list[str]]) -> None:
    assert {kind for kind, found in values.items() for value in found if value.startswith("eyJ")} == {"secret_key"}


def test_a_name_stands_without_its_title(values: dict[str, list[str]]) -> None:
    assert not [name for name in values["full_name"] if TITLE.match(name)]


def test_every_special_category_that_is_said_in_words_stands_in_the_tickets(values: dict[str, list[str]]) -> None:
    assert values.keys() >= WORDED


def test_what_is_said_in_words_is_special_by_law_and_no_number() -> None:
    special = {key for key, category in CATEGORIES.items() if category.level is Level.SPECIAL}

    assert {key for key in special if not key.startswith("national_id_")} == WORDED | {"bsn"}


def test_no_more_is_left_uncounted_than_the_tickets_of_a_generator_have_unmarked() -> None:
    marked = {kind for ticket in second.tickets(4_000, seed=12) for _, _, kind in ticket.spans}
    texts = [ticket.text for ticket in second.tickets(4_000, seed=12)]

    assert UNMARKED.keys() == {"user_agent"} - marked
    assert any("ua=okhttp/" in text for text in texts)
