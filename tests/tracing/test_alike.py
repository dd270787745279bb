"""One number is written in many ways, and is found in all of them; two numbers that read alike are not made one."""

import json
import sqlite3
from contextlib import closing

import pytest

from inzage.scanning.records import SubjectKind
from inzage.tracing.ground import Column, Ground, Place, Spot, Tie
from inzage.tracing.identity import Identity, Known
from inzage.tracing.look import look
from tests.tracing.conftest import known_by

KLANT, TICKET = Spot("winkel", "klant"), Spot("balie", "tickets.jsonl")


def ground(kind=None, column="nummer"):
    """Customers in a shop, and tickets in a file of another system that name them by one column."""
    people = Place(
        KLANT,
        (
            Column("id", "INTEGER", is_key=kind != "customer_number"),
            Column(column, "TEXT", kind, is_key=kind == "customer_number"),
            Column("naam", "TEXT", "full_name"),
            Column("telefoon", "TEXT", "phone"),
        ),
        SubjectKind.CUSTOMER,
    )
    tickets = Place(TICKET, (Column("nr", "text"), Column("klant", "text", kind)), SubjectKind.CUSTOMER)
    ties = [Tie(TICKET, KLANT, (("klant", column),), "inferred", 0.9)]
    return Ground({KLANT: people, TICKET: tickets}, ties)


@pytest.fixture
def walked(tmp_path, opened):
    """What is found of somebody among these customers and tickets: the customers, the tickets, and what is unsure."""

    def walk(people, tickets, identity, *, kind=None, column="nummer"):
        with closing(sqlite3.connect(tmp_path / "winkel.db")) as db:
            db.execute(f"CREATE TABLE klant (id INTEGER PRIMARY KEY, {column} TEXT, naam TEXT, telefoon TEXT)")
            db.executemany("INSERT INTO klant VALUES (?, ?, ?, ?)", people)
            db.commit()
        (tmp_path / "balie").mkdir()
        lines = [json.dumps({"nr": nr, "klant": klant}) for nr, klant in enumerate(tickets)]
        (tmp_path / "balie" / "tickets.jsonl").write_text("\n".join(lines))
        systems = opened(winkel=str(tmp_path / "winkel.db"), balie=str(tmp_path / "balie"))
        found = look(ground(kind, column), identity, systems)
        assert not found.missed
        numbers = [{str(one.row.get("id", one.row.get("nr"))) for one in found.of(spot).values()} for spot in (KLANT, TICKET)]  # fmt: skip
        return *numbers, sum(map(len, found.doubts.values()))

    return walk


ANNA = (1, "KL-0042", "Anna Bakker", "+31 (0)6 1234 5678")
JORIS = (2, "KL-0043", "Joris Smit", "06-87654321")
ANNA_KNOWN = Identity((Known("phone", "0612345678"), Known("full_name", "Anna Bakker")))


def test_a_number_with_dashes_in_one_system_and_without_in_another_is_one(walked):
    assert walked([ANNA, JORIS], ["kl0042", "KL 0042", "KL-0043", "KL0420"], ANNA_KNOWN) == ({"1"}, {"0", "1"}, 0)


def test_zeros_before_a_number_do_not_count_between_systems(walked):
    people = [(1, "00042", "Anna Bakker", "0612345678"), (2, "420", "Joris Smit", "0687654321")]

    assert walked(people, [42, "042", "420", "4.2"], ANNA_KNOWN) == ({"1"}, {"0", "1"}, 0)


def test_keys_of_two_people_that_read_alike_are_left_to_a_person(walked):
    people = [(1, "12-3", "Anna Bakker", "0612345678"), (2, "1-23", "Joris Smit", "0687654321")]

    assert walked(people, ["12-3", "1-23", "123"], ANNA_KNOWN) == ({"1"}, {"0"}, 2)


def test_mail_addresses_are_one_in_other_capitals_and_two_with_another_dot(walked):
    people = [(1, "Jan.Smit@Example.nl", "Jan Smit", None), (2, "jansmit@example.nl", "Jansje Smit", None)]
    tickets = ["JAN.SMIT@EXAMPLE.NL", "jansmit@example.nl", "jan-smit@example.nl"]
    found = walked(people, tickets, known_by(email="jAN.smit@example.nl"), kind="email", column="email")

    assert found == ({"1"}, {"0"}, 0)


def test_a_customer_number_is_found_as_the_customer_writes_it(walked):
    said = Identity((Known("customer_number", "kl 0042", KLANT),))

    assert walked([ANNA, JORIS], ["KL.0042", "KL0043"], said, kind="customer_number") == ({"1"}, {"0"}, 0)


@pytest.mark.parametrize(("said", "rows", "unsure"), [("12-3", {"1"}, 1), ("123", set(), 2)])
def test_a_customer_number_that_reads_like_two_is_taken_as_it_is_written_or_left_to_a_person(
    walked, said, rows, unsure
):
    people = [(1, "12-3", "Anna Bakker", "0612345678"), (2, "1-23", "Joris Smit", "0687654321")]
    identity = Identity((Known("customer_number", said, KLANT),))

    assert walked(people, [], identity, kind="customer_number") == (rows, set(), unsure)
