"""The two logs that a running PostgreSQL writes, against what was really asked of it."""

import re
import time
from collections import Counter
from contextlib import contextmanager, suppress
from datetime import date

import psycopg
import pytest

from tests import postgres
from tests.connectors.logs.samples import SECRET, take, used

TABLES = """
CREATE TABLE klant (id int, e_mail text); CREATE TABLE bestelling (id int, klant int);
CREATE SCHEMA crm; CREATE TABLE crm."Contact" (id int);
CREATE ROLE anna LOGIN; CREATE ROLE bram LOGIN; CREATE ROLE carl LOGIN;
GRANT SELECT, INSERT ON klant, bestelling TO anna; GRANT USAGE ON SCHEMA crm TO bram;
GRANT SELECT ON crm."Contact" TO bram;
"""


@pytest.fixture(scope="module")
def asked():
    """Three roles ask a server what people and programs ask; give its two logs."""
    with postgres.logging_server() as (address, *logs):
        with psycopg.connect(address, autocommit=True) as database:
            database.execute(TABLES)

        @contextmanager
        def of(who):
            with psycopg.connect(address.replace("postgres@", f"{who}@"), autocommit=True) as database:
                yield database

        for ask in (by_hand, by_a_program, by_a_cursor, in_bulk, by_bram, refused):
            ask(of)
        with psycopg.connect(address, autocommit=True) as database:
            database.execute("CREATE DATABASE ander")
        with psycopg.connect(address.replace("/postgres?", "/ander?"), autocommit=True) as database:
            database.execute("SELECT * FROM pg_class; CREATE TABLE klant (); SELECT * FROM klant")
        yield [written(log) for log in logs]


def by_hand(of):
    with of("anna") as database, psycopg.ClientCursor(database) as cursor:
        cursor.execute(
            "SELECT *\n  FROM klant -- ook van \"klanten\"\n WHERE e_mail = %s AND e_mail <> 'o''brien'", (SECRET,)
        )
        cursor.execute("SELECT 1; SELECT k.id FROM klant k JOIN bestelling b ON b.klant = k.id")
        cursor.execute("PREPARE vraag (text) AS SELECT * FROM klant WHERE e_mail = $1")
        cursor.execute("EXECUTE vraag(%s)", (SECRET,))
        cursor.execute("SELECT 'FROM bestelling', $$ FROM bestelling $$")


def by_a_program(of):
    with of("anna") as database:
        for prepare in (False, True, True):
            database.execute("SELECT id FROM klant WHERE e_mail = %s", (SECRET,), prepare=prepare)
        database.cursor().executemany("INSERT INTO klant VALUES (%s, %s)", [(1, SECRET), (2, SECRET)])


def by_a_cursor(of):
    with of("anna") as database, database.transaction(), database.cursor("lijst") as cursor:
        cursor.execute("SELECT * FROM bestelling")
        cursor.fetchall()


def in_bulk(of):
    with of("anna") as database, database.cursor() as cursor:
        with cursor.copy("COPY klant TO STDOUT") as rows:
            list(rows)
        with cursor.copy("COPY bestelling FROM STDIN") as rows:
            rows.write_row((1, 1))


def by_bram(of):
    with of("bram") as database:
        database.execute('SELECT * FROM crm."Contact"')


def refused(of):
    """What the server begins and then does not do."""
    for who in ("bram", "carl"):
        with of(who) as database:
            for ask in (database.execute, psycopg.ClientCursor(database).execute):
                with suppress(psycopg.errors.InsufficientPrivilege):
                    ask("SELECT * FROM klant WHERE e_mail = %s", (SECRET,))
            with suppress(psycopg.errors.SyntaxError):
                database.execute(f"SELECT * FROM klant WHERE e_mail == '{SECRET}' AND")
            with suppress(psycopg.errors.InvalidTextRepresentation):
                database.execute(f"SELECT '{SECRET}'::int FROM bestelling")


def written(log, quiet=0.3):
    """What the server wrote, once it writes no more."""
    before = b""
    for _ in range(100):
        held = log.read_bytes()
        if held and held == before:
            return held
        before = held
        time.sleep(quiet)
    raise AssertionError(f"{log.name} never ends")


FOUND = Counter(
    {
        ("anna", "klant", False): 1 + 1 + 1 + 3 + 1,
        ("anna", "bestelling", False): 1 + 1,
        ("anna", "klant", True): 2,
        ("anna", "bestelling", True): 1,
        ("bram", "crm.Contact", False): 1,
    }
)
"""By hand, joined, prepared, by a program, in bulk; joined and by a cursor; and what was written."""


@pytest.mark.parametrize("form", ["csvlog", "jsonlog"])
def test_what_was_asked_is_found_exactly(asked, form):
    got = take(asked[form == "jsonlog"], database="postgres")

    assert (got.form, used(got), got.broken.count, got.untold.count) == (form, FOUND, 0, 0)


@pytest.mark.parametrize("form", ["csvlog", "jsonlog"])
def test_its_days_are_ours(asked, form):
    held = asked[form == "jsonlog"]
    written_on = {date.fromisoformat(day.decode()) for day in re.findall(rb"(20\d\d-\d\d-\d\d) \d\d:\d\d:", held)}

    assert {use.day for use in take(held, database="postgres").times} <= written_on


@pytest.mark.parametrize("form", ["csvlog", "jsonlog"])
def test_without_a_database_every_database_counts(asked, form):
    got = used(take(asked[form == "jsonlog"]))

    assert got["postgres", "klant", False] == 1


@pytest.mark.parametrize("form", ["csvlog", "jsonlog"])
def test_no_value_that_was_asked_for_comes_out(asked, form):
    held = asked[form == "jsonlog"]

    assert SECRET.encode() in held
    assert SECRET not in repr(take(held))
