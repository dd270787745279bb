"""The stage of every test of the map: a shop in a real SQLite file, and a scan that runs here instead of in a worker."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime, timedelta
from io import BytesIO
from pathlib import Path
from uuid import UUID

import pytest

NOON = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)
BY = "noor@example.nl"

SHOP = """
CREATE TABLE klant (klantnummer INTEGER PRIMARY KEY, achternaam TEXT, e_mail TEXT, bsn TEXT, telefoon TEXT);
CREATE TABLE bestelling (bestelnummer INTEGER PRIMARY KEY, klantnummer INTEGER REFERENCES klant, iban TEXT, besteld_op TEXT);
CREATE TABLE artikel (artikelcode TEXT PRIMARY KEY, omschrijving TEXT, prijs REAL);
"""
SURNAMES = ("Testman", "Voorbeeldsma", "Probeerstra", "Fictiefman", "Monsterveld")


def bsn(number: int) -> str:
    """A number that passes the eleven-test and belongs to nobody we know: made by counting."""
    digits = f"{99_990_000 + number:08d}"
    rest = sum(weight * int(digit) for weight, digit in zip(range(9, 1, -1), digits, strict=True)) % 11
    return digits + str(rest) if rest < 10 else bsn(number + 7_001)


def iban(number: int) -> str:
    account = f"INZA{number:010d}"
    check = 98 - int("".join(str(int(letter, 36)) for letter in f"{account}NL00")) % 97
    return f"NL{check:02d}{account}"


def fill(path: Path, people: int = 120) -> Path:
    """Make the shop: so many customers, two orders each."""
    with closing(sqlite3.connect(path)) as shop:
        shop.executescript(SHOP)
        shop.executemany(
            "INSERT INTO klant VALUES (?, ?, ?, ?, ?)",
            [
                (
                    100_000 + number,
                    SURNAMES[number % 5],
                    f"klant{number}@example.nl",
                    bsn(number),
                    f"06{number + 10_000_000}",
                )
                for number in range(people)
            ],
        )
        shop.executemany(
            "INSERT INTO bestelling VALUES (?, ?, ?, ?)",
            [(number, 100_000 + number // 2, iban(number), "2026-11-01") for number in range(people * 2)],
        )
        shop.executemany("INSERT INTO artikel VALUES (?, ?, ?)", [(f"A{n}", f"Lamp {n}", n / 4) for n in range(40)])
        shop.commit()
    return path


@pytest.fixture
def shop(tmp_path: Path) -> Path:
    return fill(tmp_path / "winkel.db")


@pytest.fixture
def change_shop(shop: Path) -> Callable[[str], None]:
    """Run SQL in the shop, as its own developers would."""

    def change(sql: str) -> None:
        with closing(sqlite3.connect(shop)) as database:
            database.executescript(sql)
            database.commit()

    return change


@pytest.fixture
def system(db: None, shop: Path):
    from inzage.datamap import operations, queries

    key = operations.add_system(name="Winkel", target=f"sqlite:///{shop}", by=BY, at=NOON, country="NL")
    return queries.system_by_id(system_id=key)


@pytest.fixture
def steps() -> Callable[[UUID], None]:
    """Run the steps of a scan one after the other, as the workflow does."""
    from inzage.datamap import tasks

    def run(scan_id: UUID) -> None:
        key = str(scan_id)
        for number in range(tasks.begin(key)):
            tasks.read(key, number)
        for step in (tasks.link, tasks.link_across, tasks.finish):
            step(key)

    return run


@pytest.fixture
def look(steps: Callable[[UUID], None]):
    """Scan a system from end to end; return the scan."""
    from inzage.datamap import operations, queries

    moments = iter(NOON + timedelta(minutes=number) for number in range(1, 100))

    def scan(system, **options):
        key = operations.start_scan(system_id=system.id, by=BY, at=next(moments), **options)
        steps(key)
        return queries.scan(scan_id=key)

    return scan


@pytest.fixture
def scanned(system, look):
    look(system)
    return system


@pytest.fixture
def field_of(scanned):
    """A field of the scanned shop by its path."""
    from inzage.datamap import queries

    def find(path: str):
        found = queries.fields(system=scanned.slug, per_page=500).items
        return next(field for field in found if field.path == path)

    return find


@pytest.fixture
def all_lines() -> Callable[[], list[str]]:
    """The tags of the ledger's lines, the last one first."""
    from inzage.ledger import queries

    return lambda: [str(entry.tag) for entry in newest_first(queries.entries(limit=100))]


@pytest.fixture
def lines() -> Callable[[], list[str]]:
    """The tags of the lines about the shop, the last one first."""
    from inzage.ledger import queries

    return lambda: [str(entry.tag) for entry in newest_first(queries.entries(about="system:winkel", limit=100))]


@pytest.fixture
def last_line():
    """The last line about the shop."""
    from inzage.ledger import queries

    return lambda: newest_first(queries.entries(about="system:winkel", limit=100))[0]


def newest_first(entries):
    return sorted(entries, key=lambda entry: entry.number, reverse=True)


@pytest.fixture
def take(scanned):
    """Count a log of the shop."""

    def taken(text, **options):
        from inzage.datamap import operations

        held = text if isinstance(text, bytes) else text.encode()
        return operations.take_log(system_id=scanned.id, source=BytesIO(held), by=BY, at=NOON, **options)

    return taken


@pytest.fixture
def belongs(scanned):
    """Say whose account of the shop it is."""
    from inzage.datamap import operations

    def declare(account, **holder):
        operations.declare_account(system_id=scanned.id, account=account, by=BY, at=NOON, **holder)

    return declare
