"""
What a sample promises is kept: a kind of data in one of so many rows is seldom missed, wherever its rows lie.

One look at numbered rows tells of any place where the kind could lie whether it would have been seen.
"""

import gzip
import random
import sqlite3
from contextlib import closing

import psycopg
import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from inzage.connectors import catalogue
from inzage.connectors.records import How
from tests import postgres

ROWS, READ, SHARE = 60_000, 460, 0.01
"""Of rows drawn at random so many miss a kind in one row of a hundred with a chance of 1%."""

TRIES, MISSED, LOOKS = 2_000, 0.02, 40
"""The tries are of one sample, and so not free of each other: twice the chance is allowed."""

FILLING = "en verder niets bijzonders hier"


def lines(start, end=""):
    return [start, *(f"{number};{FILLING}{end}\n" for number in range(ROWS))]


def as_csv(folder):
    (folder / "k.csv").write_text("".join(lines("nr;tekst\n")))
    return str(folder), "k.csv"


def as_gzip(folder):
    (folder / "k.csv.gz").write_bytes(gzip.compress("".join(lines("nr;tekst\n")).encode(), 1))
    return str(folder), "k.csv.gz"


def as_json_lines(folder):
    (folder / "k.jsonl").write_text("".join(f'{{"nr": {number}, "tekst": "{FILLING}"}}\n' for number in range(ROWS)))
    return str(folder), "k.jsonl"


def as_parquet(folder):
    pq.write_table(pa.table({"nr": range(ROWS)}), folder / "k.parquet", row_group_size=5_000)
    return str(folder), "k.parquet"


def as_sqlite(folder):
    with closing(sqlite3.connect(folder / "k.db")) as connection:
        connection.execute("CREATE TABLE k (nr INTEGER, tekst TEXT)")
        connection.executemany("INSERT INTO k VALUES (?, ?)", ((number, FILLING) for number in range(ROWS)))
        connection.execute("DELETE FROM k WHERE nr % 3 = 1 AND nr < 30000")
        connection.commit()
    return f"sqlite:///{folder}/k.db", "k"


@pytest.fixture
def numbers():
    """Look at a dataset: the numbers of the rows that were read."""

    def look(target, dataset):
        with closing(catalogue.connect(target)) as way:
            batches = list(way.sample(dataset, rows=READ))
        assert {batch.drawn.how for batch in batches} == {How.RANDOM}
        return {int(number) for batch in batches for number in batch.table["nr"].to_pylist()}

    return look


def missed(read, planted):
    """In which share of tries none of the planted rows was read."""
    chance = random.Random(7)
    return sum(read.isdisjoint(planted(chance)) for _ in range(TRIES)) / TRIES


def together(chance):
    start = chance.randrange(ROWS - int(ROWS * SHARE))
    return range(start, start + int(ROWS * SHARE))


def apart(chance):
    return chance.sample(range(ROWS), int(ROWS * SHARE))


@pytest.mark.parametrize("made", [as_csv, as_gzip, as_json_lines, as_parquet, as_sqlite])
def test_a_kind_of_data_is_seldom_missed_wherever_it_lies(tmp_path, numbers, made):
    read = numbers(*made(tmp_path))

    assert len(read) >= 0.97 * READ
    assert missed(read, together) <= MISSED
    assert missed(read, apart) <= MISSED


def test_in_postgresql_too_where_rows_of_one_block_lie_together(postgres_server, numbers):
    target = postgres.empty_database(postgres_server)
    with psycopg.connect(target, autocommit=True) as connection:
        connection.execute("CREATE TABLE k (nr integer, tekst text)")
        connection.execute(f"INSERT INTO k SELECT n, repeat('x', 900) FROM generate_series(0, {ROWS - 1}) n")
        connection.execute("ANALYZE k")

    # One sample of blocks has wider gaps than another; the promise is about looking, not about one look.
    looks = [numbers(target, "k") for _ in range(LOOKS)]

    assert sum(missed(read, together) for read in looks) <= MISSED * LOOKS
    assert sum(missed(read, apart) for read in looks) <= MISSED * LOOKS
