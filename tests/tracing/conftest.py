"""Systems that were looked at, as the ground that is walked."""

import sqlite3
from contextlib import closing

import pytest

from inzage.connectors import catalogue
from inzage.scanning.scan import scan_system
from inzage.tracing.ground import Ground
from inzage.tracing.identity import Identity, Known

KEY = bytes(range(32))


def scanned(connector):
    steps = scan_system(connector, key=KEY)
    while True:
        try:
            next(steps)
        except StopIteration as end:
            return end.value


def ground_of(**addresses):
    """The ground of these systems, scanned one by one."""
    found = {}
    for name, address in addresses.items():
        with closing(catalogue.connect(address)) as connector:
            found[name] = scanned(connector)
    return Ground.of(found)


def known_by(**known):
    """What is known of somebody: one value of each kind."""
    return Identity(tuple(Known(category, value) for category, value in known.items()))


@pytest.fixture
def opened():
    """Open systems; they are closed after the test."""
    held = []

    def open_(**addresses):
        systems = {name: catalogue.connect(address) for name, address in addresses.items()}
        held.extend(systems.values())
        return systems

    yield open_
    for connector in held:
        connector.close()


PEOPLE = ["Anna Bakker", "Joris Smit", "Fatima Yilmaz", "Kees de Vries", "Marijke Mulder", "Wouter Bos", "Saskia Kok", "Tim Peters"]  # fmt: skip
STAFF = ["Bram Visser", "Femke Dekker", "Sietse Postma"]


def mail(name, domain="example.nl"):
    return f"{name.split()[0].lower()}.{name.split()[-1].lower()}@{domain}"


@pytest.fixture
def shop(tmp_path):
    """A shop of 8 customers in 4 households, served by 3 employees; more tables are added by a test."""

    def make(more=""):
        path = tmp_path / "winkel.db"
        with closing(sqlite3.connect(path)) as db:
            db.executescript(SCHEMA)
            db.executemany("INSERT INTO medewerker VALUES (?, ?, ?)", [(n, name, mail(name, "winkel.example")) for n, name in enumerate(STAFF, 1)])  # fmt: skip
            db.executemany("INSERT INTO huishouden VALUES (?, ?, ?, ?)", [(n, f"Dorpsstraat {n}", f"{1000 + n} AB", "Utrecht") for n in range(1, 5)])  # fmt: skip
            db.executemany(
                "INSERT INTO klant VALUES (?, ?, ?, ?, ?, ?)",
                [(n, name, mail(name), (n + 1) // 2, 1 + n % 3, n - 1 or None) for n, name in enumerate(PEOPLE, 1)],
            )
            db.executemany("INSERT INTO bestelling VALUES (?, ?, ?, ?)", [(n, 1 + n % 8, f"2026-0{1 + n % 9}-11", 10.5 + n) for n in range(1, 25)])  # fmt: skip
            db.executemany("INSERT INTO regel VALUES (?, ?, ?, ?)", [(n, 1 + n % 24, 1 + n % 5, 2) for n in range(1, 73)])  # fmt: skip
            db.executescript(more)
            db.commit()
        return f"sqlite:///{path}"

    return make


SCHEMA = """
CREATE TABLE medewerker (medewerker_id INTEGER PRIMARY KEY, naam TEXT NOT NULL, email TEXT NOT NULL);
CREATE TABLE huishouden (huishouden_id INTEGER PRIMARY KEY, adres TEXT, postcode TEXT, plaats TEXT);
CREATE TABLE product (product_id INTEGER PRIMARY KEY, omschrijving TEXT, prijs REAL);
INSERT INTO product VALUES (1, 'stoel', 20), (2, 'tafel', 80), (3, 'lamp', 15), (4, 'kast', 200), (5, 'bed', 300);
CREATE TABLE klant (
    klant_id INTEGER PRIMARY KEY, naam TEXT NOT NULL, email TEXT NOT NULL,
    huishouden_id INTEGER REFERENCES huishouden, accountmanager_id INTEGER REFERENCES medewerker,
    aangebracht_door INTEGER REFERENCES klant
);
CREATE TABLE bestelling (
    bestelling_id INTEGER PRIMARY KEY, klant_id INTEGER REFERENCES klant, datum TEXT, bedrag REAL
);
CREATE TABLE regel (
    regel_id INTEGER PRIMARY KEY, bestelling_id INTEGER REFERENCES bestelling,
    product_id INTEGER REFERENCES product, aantal INTEGER
);
"""
