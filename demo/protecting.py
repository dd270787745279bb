"""
What really protects some of the stores.

Voorbeeld Energie says of each system what protects it (`systems.py`). Here a few keep that promise; the others do not,
and a scan tells which is which.
"""

from pathlib import Path

import psycopg
from psycopg.sql import SQL, Identifier

from demo.servers import postgresql

CLOSED = ("tarief", "meetdata")
"""Only their own account reads these folders and what is in them."""

OPEN = ("helpdesk", "maildesk", "pakhuis", "planbord", "mijn")
"""Every account on the machine reads these."""

LOGGED = ("personeel",)
"""These databases log who asks for what."""

OWN, EVERYBODY = (0o700, 0o600), (0o755, 0o644)
"""The rights on a folder and on a file."""


def protect(root: Path, socket: str) -> None:
    """Close some folders and leave the others open, whatever the machine does by itself, and let the databases log."""
    for names, rights in ((CLOSED, OWN), (OPEN, EVERYBODY)):
        for name in names:
            let_in(root / name, rights)
    with psycopg.connect(postgresql.address(socket, "postgres"), autocommit=True) as connection:
        for name in LOGGED:
            connection.execute(SQL("alter database {} set log_statement = 'all'").format(Identifier(name)))


def let_in(folder: Path, rights: tuple[int, int]) -> None:
    of_folder, of_file = rights
    for place in (folder, *folder.rglob("*")):
        place.chmod(of_folder if place.is_dir() else of_file)
