"""The log that a running MariaDB's server_audit writes, against what was really asked of it."""

import re
from collections import Counter
from contextlib import closing, suppress
from datetime import date

import pymysql
import pytest

from tests import mariadb
from tests.connectors.logs.samples import SECRET, take, used
from tests.mariadb import run

TABLES = (
    "CREATE TABLE {db}.klant (id int PRIMARY KEY, e_mail varchar(80))",
    "CREATE TABLE {db}.bestelling (id int, klant int)",
    "CREATE OR REPLACE USER anna@'127.0.0.1' IDENTIFIED BY 'proef'",
    "CREATE OR REPLACE USER bram@'127.0.0.1' IDENTIFIED BY 'proef'",
    "GRANT SELECT, INSERT ON {db}.* TO anna@'127.0.0.1'",
    "GRANT SELECT (id) ON {db}.klant TO bram@'127.0.0.1'",
)


@pytest.fixture(scope="module")
def server():
    with mariadb.server() as address, closing(mariadb.connection(address)) as root:
        yield address, root


@pytest.fixture(scope="module", params=["QUERY,TABLE", "QUERY", "CONNECT,QUERY,TABLE"])
def audited(server, request):
    """Two accounts ask what people and programs ask; give the log, and the name of the database."""
    address, root = server
    name = mariadb.empty_database(address).rpartition("/")[2]
    run(root, *(line.format(db=name) for line in TABLES))
    port = int(address.rpartition(":")[2])
    with mariadb.auditing(root, f"{request.param.replace(',', '-')}.log", request.param) as log:
        for who, ask in (("anna", by_anna), ("bram", by_bram)):
            with closing(pymysql.connect(host="127.0.0.1", port=port, user=who, password="proef", database=name, autocommit=True)) as database:  # fmt: skip
                ask(database)
    return log.read_bytes(), name


def by_anna(database):
    run(
        database,
        f"SELECT *\n  FROM klant\n WHERE e_mail = '{SECRET}' AND e_mail <> 'o''brien' AND e_mail <> 'o\\'brien \\\\'",
        ("SELECT k.id FROM klant k JOIN bestelling b ON b.klant = k.id WHERE e_mail = %s", (SECRET,)),
        ("INSERT INTO klant VALUES (1, %s), (2, 'x,y')", (SECRET,)),
        "INSERT INTO bestelling SELECT id, id FROM klant",
        "PREPARE vraag FROM 'SELECT * FROM klant WHERE e_mail = ?'",
        f"SET @mail = '{SECRET}'",
        "EXECUTE vraag USING @mail",
        "SELECT `id` FROM `klant` -- ook 'FROM bestelling'",
    )
    with suppress(pymysql.Error):
        run(database, f"SELECT * FROM klnt WHERE e_mail = '{SECRET}'")
    with suppress(pymysql.Error):
        run(database, "DELETE FROM klant")


def by_bram(database):
    run(database, "SELECT id FROM klant")
    for refused in ("SELECT e_mail FROM klant", "SELECT * FROM bestelling", "SELECT * FROM klant WHERE"):
        with suppress(pymysql.Error):
            run(database, refused)


FOUND = Counter(
    {
        ("anna", "klant", False): 5,
        ("anna", "bestelling", False): 1,
        ("anna", "klant", True): 1,
        ("anna", "bestelling", True): 1,
        ("bram", "klant", False): 1,
    }
)
"""What was done; what the server refused was not."""


def test_what_was_asked_is_found_exactly(audited):
    log, name = audited
    got = take(log, database=name, home=name)

    assert (got.form, used(got), got.broken.count, got.untold.count) == ("mariadb", FOUND, 0, 0)


def test_its_days_are_those_it_was_written_on(audited):
    log, name = audited
    written_on = {date.fromisoformat(day.decode()) for day in re.findall(rb"(?m)^(\d{8}) ", log)}

    assert {use.day for use in take(log, database=name).times} <= written_on


def test_no_value_that_was_asked_for_comes_out(audited):
    log, _name = audited

    assert SECRET.encode() in log
    assert SECRET not in repr(take(log))


def test_what_is_cut_off_is_told_by_its_tables(server):
    address, root = server
    name = mariadb.empty_database(address).rpartition("/")[2]
    run(root, f"CREATE TABLE {name}.klant (id int)")
    with mariadb.auditing(root, "lang.log") as log:
        run(root, f"SELECT '{'e' * 1100}' FROM {name}.klant", f"SELECT '{'é' * 700}' FROM {name}.klant")
    got = take(log.read_bytes(), database=name, home=name)

    assert (used(got)["root", "klant", False], got.broken.count, got.untold.count) == (2, 0, 0)
