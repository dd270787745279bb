"""The third generator of tickets: what it marks lies where it says, follows its rule, and every kind comes."""

import re
from collections import Counter
from collections.abc import Callable
from itertools import pairwise

import pytest
from stdnum import ean, iban, imei, luhn
from stdnum.nl import bsn

from bench.tickets import Ticket
from bench.tickets.third import states, tickets
from bench.tickets.third.layout import TOKEN
from bench.tickets.third.numbers import grouped
from bench.tickets.third.pieces import sections, table
from bench.tickets.third.slots import LABELLED, NOBODYS, VALUES, WORDED
from inzage.law.categories import CATEGORIES

LANGUAGES = ("nl", "en", "de", "fr")
OF_COMPANIES = "company_number"


@pytest.fixture(scope="module")
def made() -> list[Ticket]:
    return list(tickets(12_000, seed=41))


def values(made: list[Ticket], category: str) -> list[str]:
    return [ticket.text[start:end] for ticket in made for start, end, kind in ticket.spans if kind == category]


def test_the_same_seed_gives_the_same_tickets_and_more_of_them_begin_with_those() -> None:
    assert list(tickets(400, seed=3))[:200] == list(tickets(200, seed=3))


def test_another_seed_gives_other_tickets() -> None:
    assert list(tickets(50, seed=3)) != list(tickets(50, seed=4))


def test_spans_lie_within_the_text_in_order_and_without_space_around(made: list[Ticket]) -> None:
    for ticket in made:
        assert all(one[1] <= following[0] for one, following in pairwise(ticket.spans))
        for start, end, _ in ticket.spans:
            assert 0 <= start < end <= len(ticket.text)
            assert ticket.text[start:end] == ticket.text[start:end].strip()


def test_every_kind_comes_and_is_one_that_the_law_part_knows(made: list[Ticket]) -> None:
    found = {kind for ticket in made for _, _, kind in ticket.spans}
    national = {f"national_id_{state}" for state in states.DRAWS}

    assert found == {kind for kind, _ in VALUES.values()} | {*WORDED, OF_COMPANIES} | national
    assert found <= CATEGORIES.keys()


def test_shares_of_languages_and_of_tickets_without_anybody(made: list[Ticket]) -> None:
    shares = {language: count / len(made) for language, count in Counter(one.language for one in made).items()}

    assert shares == pytest.approx({"nl": 0.50, "en": 0.20, "de": 0.15, "fr": 0.15}, abs=0.02)
    assert sum(not ticket.spans for ticket in made) / len(made) == pytest.approx(0.25, abs=0.02)


def test_tickets_are_30_to_900_characters_and_differ(made: list[Ticket]) -> None:
    assert all(30 <= len(ticket.text) <= 900 for ticket in made)
    assert len({ticket.text for ticket in made}) > 0.99 * len(made)


@pytest.mark.parametrize(
    ("category", "is_right"),
    [
        ("iban", iban.is_valid),
        ("bsn", bsn.is_valid),
        ("imei", imei.is_valid),
        ("card_number", lambda number: luhn.is_valid(re.sub(r"\D", "", number))),
        ("ean_code", lambda code: ean.calc_check_digit(code[:-1]) == code[-1] and len(code) == 18),
    ],
)
def test_numbers_pass_the_rule_of_their_kind(
    made: list[Ticket], category: str, is_right: Callable[[str], bool]
) -> None:
    found = values(made, category)

    assert found
    assert [number for number in found if not is_right(number)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_phrases_ask_for_what_can_be_made(language: str) -> None:
    asked = {slot for lines in sections(language).values() for line in lines for slot in re.findall(r"<(\w+)>", line)}
    known = {*VALUES, *NOBODYS, *WORDED, "home", "any", "where", "its_national", "its_register"}

    assert asked <= known | {f"its_{kind}" for kind in LABELLED}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_kind_has_a_label_in_every_language(language: str) -> None:
    ones_own = {"national", "register", "bsn", "ean_code"}

    assert LABELLED.keys() - ones_own <= table(language, "labels").keys()
    assert table(language, "words").keys() == set(WORDED)


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_stands_in_tickets_about_nobody_asks_for_nobodys(language: str) -> None:
    lines = [line for part in ("plain", "answers", "hello", "bye") for line in sections(language)[part]]
    lines += sections("lists")["log plain"]

    assert {slot for line in lines for slot in re.findall(r"<(\w+)>", line)} <= NOBODYS.keys()


def test_no_place_is_left_open(made: list[Ticket]) -> None:
    assert [ticket for ticket in made if TOKEN.search(ticket.text)] == []


def test_a_number_is_cut_in_groups_and_nothing_is_lost() -> None:
    assert grouped("123456789", (4, 2)) == "1234 56 789"
