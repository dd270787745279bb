"""A row is read by its key in a statement made of quoted names, whatever signs are in a name or a key."""

import sqlite3
from contextlib import closing

import psycopg
import pytest

from inzage.connectors import catalogue
from tests import mariadb

TABLE, KEY, VALUE = 'r%"s`; --', "k%(x)s", 'w "?" :z'
KEYS = ["a", "b'; DROP TABLE x; --", "%s", "?", ":z", "\\"]


def sql(quote, mark):
    """How the table is made and filled."""
    table, key, value = (quote + name.replace(quote, 2 * quote) + quote for name in (TABLE, KEY, VALUE))
    create = f"CREATE TABLE {table} ({key} VARCHAR(40) PRIMARY KEY, {value} INTEGER)"
    insert = f"INSERT INTO {table} VALUES ({mark}, {mark})"
    return create, insert if mark == "?" else insert.replace("%", "%%").replace("%%s, %%s", "%s, %s")


@pytest.fixture(params=["sqlite", "postgresql", "mariadb"])
def target(request, tmp_path):
    rows = [(key, number) for number, key in enumerate(KEYS)]
    if request.param == "sqlite":
        create, insert = sql('"', "?")
        with closing(sqlite3.connect(tmp_path / "winkel.db")) as db:
            db.execute(create)
            db.executemany(insert, rows)
            db.commit()
        return f"sqlite:///{tmp_path}/winkel.db"
    if request.param == "postgresql":
        create, insert = sql('"', "%s")
        target = request.getfixturevalue("postgres_database")
        with psycopg.connect(target) as db, db.cursor() as cursor:
            cursor.execute(create.encode())
            cursor.executemany(insert.encode().replace(b"%%s", b"%%s"), rows)
        return target
    create, insert = sql("`", "%s")
    server = request.getfixturevalue("mariadb_server")
    target = mariadb.empty_database(server)
    with closing(mariadb.connection(server, target.rpartition("/")[2])) as db, db.cursor() as cursor:
        cursor.execute(create)
        cursor.executemany(insert, rows)
    return target


@pytest.mark.parametrize("key", KEYS)
def test_a_row_is_read_by_its_key_and_no_other(target, key):
    with closing(catalogue.connect(target)) as connector:
        (dataset,) = connector.names()
        found = [row for batch in connector.read_by_key(dataset, KEY, [key]) for row in batch.table.to_pylist()]

    assert found == [{KEY: key, VALUE: KEYS.index(key)}]


def test_what_was_learnt_of_many_at_once_is_read_over_one_connection(target):
    with closing(catalogue.connect(target)) as connector:
        (dataset,) = connector.names()
        with connector.held([dataset, "niets"]):
            read = [row for batch in connector.sample(dataset, rows=None) for row in batch.table.to_pylist()]
            again = list(connector.read_by_key(dataset, KEY, ["a"]))

    assert (len(read), sum(batch.rows for batch in again)) == (len(KEYS), 1)
