"""Of how many people something is too old: the same answer from every system, and an estimate from very many."""

import csv
import json
import sqlite3
from contextlib import closing
from datetime import date
from zoneinfo import ZoneInfo

import numpy as np
import psycopg
import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from inzage.connectors import catalogue
from inzage.connectors.records import People
from inzage.scanning import ages as subject
from inzage.scanning.persons import Persons
from tests import mariadb, postgres

ZONE = ZoneInfo("Europe/Amsterdam")
UNTIL = date(2020, 1, 1)
ROWS = [
    (1, "Anna@example.nl", "2019-05-05"),
    (1, " anna@example.nl", "2021-05-05"),
    (2, "bram@example.nl", "2019-01-01"),
    (2, "bram@example.nl", "2020-01-01"),
    (3, "carl@example.nl", "2018-03-03"),
    (3, "carl@example.nl", None),
    (4, "dora@example.nl", "2022-01-01"),
    (5, "rené@example.nl", "2017-01-01"),
    (6, "rene@example.nl", "2022-01-01"),
    (None, "", "2016-06-06"),
    (None, None, "2023-06-06"),
]
FOUND = People(total=6, before=4, entirely=2, nameless=1)
"""Anna has something younger, of Carl a row without a day may be, Bram and René have nothing else."""


def in_csv(tmp_path):
    with (tmp_path / "bestelling.csv").open("w", newline="") as file:
        csv.writer(file).writerows([("klant", "e_mail", "op"), *ROWS])
    return str(tmp_path), "bestelling.csv"


def in_lines(tmp_path):
    rows = [json.dumps(dict(zip(("klant", "e_mail", "op"), row, strict=True))) + "\n" for row in ROWS]
    (tmp_path / "bestelling.jsonl").write_text("".join(rows))
    return str(tmp_path), "bestelling.jsonl"


def in_parquet(tmp_path):
    klant, mail, op = (list(column) for column in zip(*ROWS, strict=True))
    days = pa.array([date.fromisoformat(day) if day else None for day in op], pa.date32())
    table = pa.table({"klant": pa.array(klant, pa.int64()), "e_mail": pa.array(mail).dictionary_encode(), "op": days})
    pq.write_table(table, tmp_path / "bestelling.parquet", row_group_size=3)
    return str(tmp_path), "bestelling.parquet"


def in_sqlite(tmp_path):
    with closing(sqlite3.connect(tmp_path / "winkel.db")) as shop:
        shop.execute("CREATE TABLE bestelling (klant INTEGER, e_mail TEXT, op TEXT)")
        shop.executemany("INSERT INTO bestelling VALUES (?, ?, ?)", ROWS)
        shop.commit()
    return f"sqlite:///{tmp_path}/winkel.db", "bestelling"


@pytest.fixture
def in_postgresql(postgres_server):
    target = postgres.empty_database(postgres_server)
    with psycopg.connect(target, autocommit=True) as shop:
        shop.execute("CREATE TABLE bestelling (klant int, e_mail text, op date)")
        shop.cursor().executemany("INSERT INTO bestelling VALUES (%s, %s, %s)", ROWS)
    return target, "bestelling"


@pytest.fixture(scope="module")
def mariadb_server():
    with mariadb.server() as address:
        yield address


@pytest.fixture
def in_mariadb(mariadb_server):
    target = mariadb.empty_database(mariadb_server)
    with closing(mariadb.connection(mariadb_server, target.rpartition("/")[2])) as shop, shop.cursor() as cursor:
        cursor.execute("CREATE TABLE bestelling (klant int, e_mail varchar(80), op date)")
        cursor.executemany("INSERT INTO bestelling VALUES (%s, %s, %s)", ROWS)
    return target, "bestelling"


def measured(place, person, until=UNTIL):
    target, dataset = place
    with closing(catalogue.connect(target)) as connector:
        return subject.ages(connector, dataset, "op", until=until, zone=ZONE, person=person)


@pytest.mark.parametrize("person", ["klant", "e_mail"])
@pytest.mark.parametrize("write", [in_csv, in_lines, in_parquet, in_sqlite])
def test_what_is_read_counts_people_by_hashes(tmp_path, write, person):
    assert measured(write(tmp_path), person).people == FOUND


@pytest.mark.parametrize("person", ["klant", "e_mail"])
def test_postgresql_counts_people_by_itself(in_postgresql, person):
    found = measured(in_postgresql, person)

    assert (found.people, found.rows, found.dated, found.oldest, found.before) == (FOUND, 11, 10, date(2016, 6, 6), 6)


@pytest.mark.parametrize("person", ["klant", "e_mail"])
def test_mariadb_counts_people_by_itself(in_mariadb, person):
    found = measured(in_mariadb, person)

    assert (found.people, found.rows, found.dated, found.oldest, found.before) == (FOUND, 11, 10, date(2016, 6, 6), 6)


def test_without_a_term_nobody_is_overdue(in_postgresql, tmp_path):
    for place in (in_postgresql, in_csv(tmp_path)):
        assert measured(place, "klant", until=None).people == People(total=6, before=0, entirely=0, nameless=0)


def test_people_are_unknown_where_nothing_tells_them_apart(in_postgresql, tmp_path):
    assert [measured(in_postgresql, None).people, measured(in_csv(tmp_path), "weg").people] == [None, None]


@pytest.mark.parametrize("kind", [pa.int64(), pa.float64(), pa.string(), pa.binary(), pa.large_string()])
def test_many_people_are_estimated_in_bounded_memory(kind):
    persons = Persons(UNTIL, most=2_000)
    days = pa.array([date(2019, 1, 1), date(2021, 1, 1)] * 5_000, pa.date32())
    for start in range(0, 100_000, 10_000):
        who = pa.array(np.arange(start, start + 10_000)).cast(pa.string() if kind == pa.binary() else kind).cast(kind)
        persons.add(pa.chunked_array([who]), pa.chunked_array([days]))

    found = persons.people()
    assert (found.is_exact, abs(found.total - 100_000) < 15_000, abs(found.before - 50_000) < 10_000) == (
        False,
        True,
        True,
    )


def test_what_was_read_partly_is_not_exact(tmp_path, monkeypatch):
    monkeypatch.setattr(subject, "MOST", 2)

    assert not measured(in_csv(tmp_path), "klant").people.is_exact


def test_a_list_tells_nobody_apart():
    assert not Persons(UNTIL).add(pa.array([[1], [2]]), pa.nulls(2, pa.date32()))
