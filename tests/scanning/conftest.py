"""Small real databases to look at, and a look at them from end to end."""

import random
import sqlite3
from contextlib import closing

import pytest

from inzage.connectors import catalogue
from inzage.connectors.records import DatasetShape
from inzage.scanning.scan import ROWS, scan_dataset, scan_system

KEY = bytes(range(32))


@pytest.fixture
def database(tmp_path):
    """Make a SQLite database from statements and rows for its tables; give its address."""

    def make(schema, rows=None, *, name="winkel"):
        path = tmp_path / f"{name}.db"
        with closing(sqlite3.connect(path)) as connection:
            connection.executescript(schema)
            for table, values in (rows or {}).items():
                marks = ", ".join("?" * len(values[0]))
                connection.executemany(f'INSERT INTO "{table}" VALUES ({marks})', values)
            connection.commit()
        return f"sqlite:///{path}"

    return make


@pytest.fixture
def look():
    """Scan a system to the end."""

    def scan(target, *, rows=ROWS, full=False):
        with closing(catalogue.connect(target)) as connector:
            return finished(scan_system(connector, key=KEY, rows=rows, full=full))

    return scan


@pytest.fixture
def look_at():
    """Scan one dataset of a system."""

    def scan(target, dataset, *, rows=ROWS, full=False):
        with closing(catalogue.connect(target)) as connector:
            (shape,) = connector.describe([dataset])
            assert isinstance(shape, DatasetShape)
            return scan_dataset(connector, shape, rows=rows, full=full, key=KEY)

    return scan


@pytest.fixture
def customers(database):
    """A shop with customers, their orders, and things."""
    people = [
        (100_000 + number, f"klant{number}@example.nl", f"06{10_000_000 + 7 * number}", "Utrecht")
        for number in range(300)
    ]
    chance = random.Random(7)
    buyers = [*range(150), *chance.choices(range(150), k=450)]
    chance.shuffle(buyers)
    orders = [(number, 100_000 + buyer, "2026-01-02", number / 4) for number, buyer in enumerate(buyers, 1)]
    things = [(number, f"Lamp {number}", 12.5) for number in range(1, 41)]
    return database(
        """
        CREATE TABLE klant (klantnummer INTEGER PRIMARY KEY, e_mail TEXT, telefoon TEXT, woonplaats TEXT);
        CREATE TABLE bestelling (bestelnr INTEGER PRIMARY KEY, klantnummer INTEGER, datum TEXT, bedrag REAL);
        CREATE TABLE artikel (artikelnr INTEGER PRIMARY KEY, omschrijving TEXT, prijs REAL);
        """,
        {"klant": people, "bestelling": orders, "artikel": things},
    )


def finished(steps):
    """Go through a scan to its end; what it found."""
    while True:
        try:
            next(steps)
        except StopIteration as end:
            return end.value
