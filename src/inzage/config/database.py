"""Where our own tables are: in a SQLite file, or in a PostgreSQL."""

from collections.abc import Mapping
from pathlib import Path

NAMES = {"dbname": "NAME", "user": "USER", "password": "PASSWORD", "host": "HOST", "port": "PORT"}


def database(parts: Mapping[str, str] | None, home: Path) -> dict[str, object]:
    """What Django wants to know of it."""
    return sqlite(home) if parts is None else postgresql(parts)


def sqlite(home: Path) -> dict[str, object]:
    """
    One file, safe when the machine loses its power.

    A transaction takes the pen at its begin: one that reads first and writes later would be refused where another wrote
    in between, without waiting.
    """
    return {
        "ENGINE": "django.db.backends.sqlite3",
        "NAME": home / "inzage.sqlite3",
        "OPTIONS": {
            "transaction_mode": "IMMEDIATE",
            "timeout": 20,
            "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;",
        },
    }


def postgresql(parts: Mapping[str, str]) -> dict[str, object]:
    return {
        "ENGINE": "django.db.backends.postgresql",
        **{key: parts[name] for name, key in NAMES.items() if name in parts},
        "OPTIONS": {name: part for name, part in parts.items() if name not in NAMES},
        "CONN_MAX_AGE": 60,
        "CONN_HEALTH_CHECKS": True,
    }
