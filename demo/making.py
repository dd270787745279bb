"""Making the stores once: a stamp says for which company they were made."""

import json
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from demo.company.company import Company
from demo.protecting import protect
from demo.servers import postgresql
from demo.stores import helpdesk, kompas, maildesk, meetdata, mijn, pakhuis, personeel, planbord, tarief

VERSION = 3
"""Raised when a store is made in another way, so that old ones are made anew."""

FOLDERS: dict[str, Callable[[Path, Company], None]] = {
    "tarief": tarief.make,
    "helpdesk": helpdesk.make,
    "maildesk": maildesk.make,
    "pakhuis": pakhuis.make,
    "meetdata": meetdata.make,
    "planbord": planbord.make,
    "mijn": mijn.make,
}

DATABASES: dict[str, Callable[[str, Company], None]] = {"kompas": kompas.make, "personeel": personeel.make}


@dataclass(frozen=True, slots=True)
class Stores:
    """Where the stores of one company are: a folder, and the socket of its database server."""

    root: Path
    socket: str

    @property
    def stamp(self) -> Path:
        return self.root / "stamp.json"

    def made_for(self, company: Company) -> bool:
        return self.stamp.exists() and json.loads(self.stamp.read_text()) == mark(company)


def mark(company: Company) -> dict[str, int]:
    return {"version": VERSION, "seed": company.seed, "size": company.size}


def make(stores: Stores, company: Company, *, say: Callable[[str], None]) -> None:
    """Make every store of the company, unless they stand already."""
    if stores.made_for(company):
        say("The systems of Voorbeeld Energie stand already.")
        return
    stores.stamp.unlink(missing_ok=True)
    for name, make_folder in FOLDERS.items():
        say(f"Making {name} ...")
        make_folder(empty(stores.root / name), company)
    for name, make_database in DATABASES.items():
        say(f"Making {name} ...")
        make_database(postgresql.address(stores.socket, "postgres"), company)
    protect(stores.root, stores.socket)
    stores.stamp.write_text(json.dumps(mark(company)))


def empty(folder: Path) -> Path:
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    return folder
