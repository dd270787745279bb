"""A value is found however a system writes it: in other capitals, with other signs in it, or with zeros before it."""

import json
import sqlite3
from contextlib import closing

import openpyxl
import psycopg
import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from hypothesis import given
from hypothesis import strategies as st

from inzage.connectors import catalogue
from inzage.connectors.alike import folds
from inzage.connectors.protocol import Folding
from inzage.connectors.sql import postgresql
from inzage.scanning.sketches import normal
from tests import mariadb

CREATE = "CREATE TABLE klant (nr INTEGER PRIMARY KEY, code VARCHAR(40), vast CHAR(12), getal BIGINT)"
ROWS = [
    (1, "Jan.Jansen@Example.NL", "KL-0042", 42),
    (2, "JAN-JANSEN@EXAMPLE.NL ", "kl 00 42", 612345678),
    (3, "piet@example.nl", "KL0043", 43),
    (4, "NL91 ABNA 0417 1643 00", "", 0),
    (5, "nl91abna0417164300", None, None),
    (6, "00123/45", "ZOË.1", 12345),
]
NAMES = ("nr", "code", "vast", "getal")


@pytest.fixture(params=["sqlite", "postgresql", "mariadb"])
def database(request, tmp_path):
    """The address of a database with the rows."""
    if request.param == "sqlite":
        with closing(sqlite3.connect(tmp_path / "winkel.db")) as db:
            db.execute(CREATE)
            db.executemany("INSERT INTO klant VALUES (?, ?, ?, ?)", ROWS)
            db.commit()
        return f"sqlite:///{tmp_path}/winkel.db"
    if request.param == "postgresql":
        target = request.getfixturevalue("postgres_database")
        with psycopg.connect(target) as db, db.cursor() as cursor:
            cursor.execute(CREATE)
            cursor.executemany("INSERT INTO klant VALUES (%s, %s, %s, %s)", ROWS)
        return target
    server = request.getfixturevalue("mariadb_server")
    target = mariadb.empty_database(server)
    with closing(mariadb.connection(server, target.rpartition("/")[2])) as db, db.cursor() as cursor:
        cursor.execute(CREATE)
        cursor.executemany("INSERT INTO klant VALUES (%s, %s, %s, %s)", ROWS)
    return target


def found(target, column, *keys, dataset="klant"):
    """The numbers of the rows that read alike."""
    with closing(catalogue.connect(target)) as connector:
        assert isinstance(connector, Folding)
        batches = connector.read_alike(dataset, column, keys)
        return sorted(int(row["nr"]) for batch in batches for row in batch.table.to_pylist())


ALIKE = [
    ("code", ["jan.jansen@example.nl"], [1, 2]),
    ("code", ["NL91ABNA0417164300"], [4, 5]),
    ("code", ["12345"], [6]),
    ("code", [12345], [6]),
    ("vast", ["kl0042"], [1, 2]),
    ("vast", ["zoë1"], [6]),
    ("code", ["piet@example.nl", "nl91.abna.0417.1643.00"], [3, 4, 5]),
    ("code", ["niemand@example.nl"], []),
    ("vast", ["", "-", None, "000"], []),
]


@pytest.mark.parametrize(("column", "keys", "rows"), ALIKE)
def test_a_database_finds_a_text_however_it_is_written(database, column, keys, rows):
    assert found(database, column, *keys) == rows


def test_a_database_finds_a_number_by_a_text_with_signs_in_it(database):
    assert found(database, "getal", "123-45", "0612345678") == [2, 6]


def test_a_number_that_is_written_with_signs_in_an_old_column_of_numbers_is_found(tmp_path):
    with closing(sqlite3.connect(tmp_path / "oud.db")) as db:
        db.execute("CREATE TABLE klant (nr INTEGER PRIMARY KEY, tel INTEGER)")
        db.executemany("INSERT INTO klant VALUES (?, ?)", [(1, 612345678), (2, "06-12345678"), (3, 612345679)])
        db.commit()

    assert found(f"sqlite:///{tmp_path}/oud.db", "tel", "0612345678") == [1, 2]


def test_thousands_of_keys_are_looked_for_at_once(database):
    keys = [f"niemand{number}@example.nl" for number in range(15_000)]

    assert found(database, "code", *keys, "PIET@example.nl") == [3]


def test_a_table_that_takes_long_to_read_through_is_read_to_the_end(postgres_database, monkeypatch):
    monkeypatch.setitem(postgresql.SETTINGS, "statement_timeout", "200ms")
    with psycopg.connect(postgres_database) as db:
        db.execute("CREATE VIEW traag AS SELECT 1 AS nr, 'KL-0042' AS code FROM pg_sleep(0.5)")
    for writable in (False, True):
        with closing(catalogue.connect(postgres_database, writable=writable)) as connector, connector.held(["traag"]):
            assert sum(batch.rows for batch in connector.read_alike("traag", "code", ["kl0042"])) == 1


def as_csv(path):
    lines = [";".join("" if cell is None else str(cell) for cell in row) for row in [NAMES, *ROWS]]
    path.write_text("\n".join(lines) + "\n")


def as_json_lines(path):
    path.write_text("".join(json.dumps(dict(zip(NAMES, row, strict=True))) + "\n" for row in ROWS))


def as_json(path):
    path.write_text(json.dumps({"klanten": [dict(zip(NAMES, row, strict=True)) for row in ROWS]}))


def as_parquet(path):
    pq.write_table(pa.table([list(column) for column in zip(*ROWS, strict=True)], names=list(NAMES)), path)


def as_book(path):
    book = openpyxl.Workbook()
    book.active.title = "Blad"
    for row in [NAMES, *ROWS]:
        book.active.append(row)
    book.save(path)


@pytest.mark.parametrize(("column", "keys", "rows"), [*ALIKE, ("getal", ["123-45", "0612345678"], [2, 6])])
@pytest.mark.parametrize("make", [as_csv, as_json_lines, as_json, as_parquet, as_book])
def test_a_file_finds_a_value_however_it_is_written(tmp_path, make, column, keys, rows):
    make(tmp_path / "klant")
    with closing(catalogue.connect(str(tmp_path))) as connector:
        (dataset,) = connector.names()

    assert found(str(tmp_path), column, *keys, dataset=dataset) == rows


def test_of_a_list_one_value_is_enough(tmp_path):
    lists = [["a@example.nl", "B@Example.nl"], ["c@example.nl"], []]
    (tmp_path / "k.jsonl").write_text(
        "".join(json.dumps({"nr": nr, "mail": mail}) + "\n" for nr, mail in enumerate(lists))
    )

    assert found(str(tmp_path), "mail", "b@example.nl", dataset="k.jsonl") == [0]


SIGNS = st.text("abAB019éÉßI -./", max_size=8)


@given(SIGNS, SIGNS)
def test_what_a_scan_compares_as_equal_reads_alike(one, other):
    if normal(one) == normal(other):
        assert set(folds([one])) & set(folds([other])) or not folds([one])
