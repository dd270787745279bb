"""How old rows are: told by a database itself, read from everything else, unknown where a day cannot be read."""

import sqlite3
from contextlib import closing
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import psycopg
import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from inzage.connectors import catalogue
from inzage.connectors.errors import ConnectorError
from inzage.connectors.records import Ages
from inzage.scanning import ages as subject
from tests import postgres

ZONE = ZoneInfo("Europe/Amsterdam")
UNTIL = date(2020, 1, 1)


def measured(target, dataset, column="op", until=UNTIL):
    with closing(catalogue.connect(target)) as connector:
        return subject.ages(connector, dataset, column, until=until, zone=ZONE)


def csv(tmp_path, *days):
    (tmp_path / "klant.csv").write_text("id,op\n" + "".join(f"{n},{day}\n" for n, day in enumerate(days)))
    return str(tmp_path)


def test_a_sheet_is_measured_by_reading_it(tmp_path):
    target = csv(tmp_path, "2019-12-31", "2020-01-01", "2020-01-02", "")

    assert measured(target, "klant.csv") == Ages(4, 3, date(2019, 12, 31), 2)
    assert measured(target, "klant.csv", until=None).before == 0


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2019-02-28", date(2019, 2, 28)),
        ("2019-02-28T10:11:12Z", date(2019, 2, 28)),
        ("28-02-2019", date(2019, 2, 28)),
        ("2019-02-31", None),
        ("2019-13-01", None),
        ("28/02/2019", None),
        ("onbekend", None),
        ("2019-02-281", None),
        ("", None),
        (None, None),
    ],
)
def test_which_texts_are_days(text, day):
    assert subject.days(pa.chunked_array([[text]], pa.string()), ZONE).to_pylist() == [day]


def test_a_moment_with_a_zone_counts_on_our_day(tmp_path):
    moments = pa.array([datetime(2020, 1, 1, 23, 30, tzinfo=UTC)], pa.timestamp("us", "UTC"))
    pq.write_table(pa.table({"op": moments}), tmp_path / "klant.parquet")

    assert measured(str(tmp_path), "klant.parquet") == Ages(1, 1, date(2020, 1, 2), 0)


def test_a_number_is_no_day(tmp_path):
    pq.write_table(pa.table({"op": [20190228]}), tmp_path / "klant.parquet")

    assert measured(str(tmp_path), "klant.parquet") == Ages(1, 0, None, 0)


def test_a_day_before_the_first_calendars_is_a_day(tmp_path):
    pq.write_table(pa.table({"op": [date(1066, 10, 14)]}), tmp_path / "klant.parquet")

    assert measured(str(tmp_path), "klant.parquet").oldest == date(1066, 10, 14)


def test_what_is_too_much_to_read_is_not_exact(tmp_path, monkeypatch):
    monkeypatch.setattr(subject, "MOST", 2)

    assert not measured(csv(tmp_path, "2019-01-01", "2019-01-02"), "klant.csv").is_exact


def test_a_column_that_is_gone_is_a_sentence(tmp_path):
    with pytest.raises(ConnectorError, match="not there any more"):
        measured(csv(tmp_path, "2019-01-01"), "klant.csv", column="weg")


def test_sqlite_is_read_for_its_types_promise_nothing(tmp_path):
    with closing(sqlite3.connect(tmp_path / "winkel.db")) as shop:
        shop.executescript("CREATE TABLE klant (op DATE); INSERT INTO klant VALUES ('2019-05-05'), ('later'), (NULL);")

    assert measured(f"sqlite:///{tmp_path}/winkel.db", "klant") == Ages(3, 1, date(2019, 5, 5), 1)


KLANT = """
CREATE TABLE klant (id int, op date, om timestamp, zo timestamptz, tekst text);
INSERT INTO klant VALUES
    (1, '2019-12-31', '2019-12-31 23:59', '2020-01-01 23:30+00', '2019-12-31'),
    (2, '2020-01-01', '2020-01-01 00:00', '2020-01-01 22:30+00', '2020-01-01'),
    (3, '2020-01-02', '2020-01-02 00:00', '2020-01-03 00:00+00', 'nooit'), (4, NULL, NULL, NULL, NULL);
"""


@pytest.fixture
def klant(postgres_server):
    target = postgres.empty_database(postgres_server)
    with psycopg.connect(target, autocommit=True) as database:
        database.execute(KLANT)
    return target


@pytest.mark.parametrize(
    ("column", "found"),
    [
        ("op", Ages(4, 3, date(2019, 12, 31), 2)),
        ("om", Ages(4, 3, date(2019, 12, 31), 2)),
        ("zo", Ages(4, 3, date(2020, 1, 1), 1)),
        ("tekst", Ages(4, 2, date(2019, 12, 31), 2)),
        ("id", Ages(4, 0, None, 0)),
    ],
)
def test_postgresql_tells_it_by_itself_where_the_type_is_a_day(klant, column, found):
    assert measured(klant, "klant", column) == found


def test_a_day_that_no_calendar_has_is_read_around(klant):
    with psycopg.connect(klant, autocommit=True) as database:
        database.execute("INSERT INTO klant (op) VALUES ('-infinity')")

    assert measured(klant, "klant") == Ages(5, 3, date(2019, 12, 31), 2)


def test_of_an_empty_table_nothing_is_old(klant):
    with psycopg.connect(klant, autocommit=True) as database:
        database.execute("TRUNCATE klant")

    assert measured(klant, "klant") == Ages(0, 0, None, 0)
