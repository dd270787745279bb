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

LOGGED = ("personeel",)
"""These databases log who asks for what."""

FOLDER, FILE = 0o700, 0o600


def protect(root: Path, socket: str) -> None:
    """Close the folders, and let the databases log."""
    for name in CLOSED:
        close(root / name)
    with psycopg.connect(postgresql.address(socket, "postgres"), autocommit=True) as connection:
        for name in LOGGED:
            connection.execute(SQL("alter database {} set log_statement = 'all'").format(Identifier(name)))


def close(folder: Path) -> None:
    for place in (folder, *folder.rglob("*")):
        place.chmod(FOLDER if place.is_dir() else FILE)
