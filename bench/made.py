"""
Databases that the programs of others make, with nothing in them or filled by their own foreign keys.

What points to a row gets the key of one; every other number is low, as in life, so that it fits in every table.
"""

import os
import random
import sqlite3
import subprocess
import sys
from collections.abc import Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from bench.truths import ROOT

PROGRAMS = ("oscar", "helpdesk_django")
SIZES = (12, 40, 150, 400)
LOW = (5, 30, 300)


@dataclass(frozen=True, slots=True)
class Column:
    name: str
    type: str
    is_key: bool
    to: str


def database(program: str, path: Path, *, filled: bool) -> str:
    """Let a Django project make its tables there; give the address."""
    make = (sys.executable, "-m", "django", "migrate", "--run-syncdb", "--skip-checks", "--verbosity", "0")
    settings = {"DJANGO_SETTINGS_MODULE": f"tests.schemas.{program}", "THROWN_AWAY": str(path)}
    subprocess.run(make, check=True, cwd=ROOT, env={**os.environ, **settings})  # noqa: S603 - nothing in it is given
    if filled:
        with closing(sqlite3.connect(path)) as connection:
            fill(connection)
            connection.commit()
    return f"sqlite:///{path}"


def fill(connection: sqlite3.Connection) -> None:
    """Put rows in every table, the same ones every time."""
    chance = random.Random(7)
    connection.execute("pragma foreign_keys = off")
    listed = connection.execute("select name from sqlite_master where type = 'table' and name not like 'sqlite_%'")
    shapes = {name: columns(connection, name) for (name,) in listed.fetchall()}
    rows = {name: chance.choice(SIZES) for name in shapes}
    keys = {name: key_values(shape, rows[name]) for name, shape in shapes.items()}
    for name, shape in shapes.items():
        connection.execute(f'delete from "{name}"')  # noqa: S608 - the names are the program's own
        marks = ", ".join("?" * len(shape))
        made = [[value(column, keys, row, chance) for column in shape] for row in range(1, rows[name] + 1)]
        # A pair that must be different and happens not to be is left out.
        connection.executemany(f'insert or ignore into "{name}" values ({marks})', made)  # noqa: S608 - same


def columns(connection: sqlite3.Connection, table: str) -> Sequence[Column]:
    targets = {row[3]: row[2] for row in connection.execute(f'pragma foreign_key_list("{table}")')}
    shape = connection.execute(f'pragma table_info("{table}")').fetchall()
    return [Column(name, type_.lower(), bool(key), targets.get(name, "")) for _, name, type_, _, _, key in shape]


def key_values(shape: Sequence[Column], rows: int) -> Sequence[object]:
    key = next((column for column in shape if column.is_key), None)
    is_text = key is not None and "char" in key.type
    return [f"K{row}" if is_text else row for row in range(1, rows + 1)]


def value(column: Column, keys: Mapping[str, Sequence[object]], row: int, chance: random.Random) -> object:
    if column.to in keys:
        return chance.choice(keys[column.to])
    if column.is_key:
        return f"K{row}" if "char" in column.type else row
    if "bool" in column.type:
        return chance.randint(0, 1)
    if "int" in column.type:
        return chance.randint(1, chance.choice(LOW))
    if "date" in column.type:
        return f"2026-01-{chance.randint(1, 28):02} 10:00:00"
    return chance.random() * 100 if "dec" in column.type or "real" in column.type else f"{column.name} {row}"
