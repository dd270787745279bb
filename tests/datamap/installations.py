"""An installation of its own with real stores, for tests in which a real worker does the work."""

import csv
import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.datamap.kills import inzage, kill, python, start_worker, wait_for_the_end

MIGRATE = "import django; django.setup(); from django.core.management import call_command; call_command('migrate', verbosity=0)"


@dataclass(frozen=True)
class Installation:
    """Where inzage keeps its own data, and how its programs are started."""

    home: Path
    environment: dict[str, str]
    log: Path

    def inzage(self, *words: str) -> str:
        return inzage(self.environment, *words)

    def python(self, code: str, *words: str) -> str:
        return python(self.environment, code, *words)

    def scan_everything(self) -> None:
        """Scan every system with a worker that lives long enough."""
        self.inzage("systems", "scan", "--all")
        with self.worker():
            wait_for_the_end(self.environment)

    @contextmanager
    def worker(self) -> Iterator[None]:
        process = start_worker(self.environment, self.log)
        try:
            yield
        finally:
            kill(process)


def install(folder: Path) -> Installation:
    """Make an empty installation in this folder."""
    own = {name: value for name, value in os.environ.items() if not name.startswith("INZAGE_")}
    environment = {**own, "DJANGO_SETTINGS_MODULE": "inzage.config.settings", "INZAGE_HOME": str(folder / "home")}
    (folder / "home").mkdir()
    python(environment, MIGRATE)
    return Installation(folder / "home", environment, folder / "worker.log")


def many_tables(path: Path, *, tables: int, rows: int) -> Path:
    """A database with so many tables of customers."""
    people = [(number, f"klant{number}@example.nl", f"06{10_000_000 + number}", number / 3) for number in range(rows)]
    with closing(sqlite3.connect(path)) as database:
        for number in range(tables):
            database.execute(
                f"CREATE TABLE klant_{number} (klantnummer INTEGER PRIMARY KEY, e_mail TEXT, telefoon TEXT, saldo REAL)"
            )
            database.executemany(f"INSERT INTO klant_{number} VALUES (?, ?, ?, ?)", people)
        database.commit()
    return path


def many_files(folder: Path, *, files: int, rows: int) -> Path:
    """A folder with so many exports of customers."""
    folder.mkdir()
    for number in range(files):
        with (folder / f"export_{number}.csv").open("w", newline="", encoding="utf-8") as out:
            lines = csv.writer(out)
            lines.writerow(["klantnummer", "e_mail", "woonplaats"])
            lines.writerows([row, f"klant{row}@example.nl", "Utrecht"] for row in range(rows))
    return folder
