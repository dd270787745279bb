"""Facts on a terminal: as a table for people, as JSON for scripts."""

import json
import sys
from collections.abc import Mapping, Sequence
from dataclasses import asdict, is_dataclass
from datetime import datetime
from typing import TextIO

from django.utils import timezone
from rich import box
from rich.console import Console
from rich.table import Column, Table

from inzage.scanning.printing import escape

PIPED = 220
"""Columns of a table that no terminal shows: nothing is cut, and one row stays one line."""


def show(form: str, rows: Sequence[dict[str, object]], columns: Sequence[str]) -> None:
    """Print rows as JSON with everything, or as a table of these columns."""
    if form == "json":
        say(list(rows))
        return
    table = Table(*(Column(column, overflow="fold") for column in columns), box=box.SIMPLE_HEAD)
    for row in rows:
        table.add_row(*(word(row.get(column)) for column in columns))
    console().print(table)


def show_facts(facts: Mapping[str, object]) -> None:
    """Print the facts of one thing, each on its line."""
    table = Table(box=None, show_header=False)
    for name, fact in facts.items():
        table.add_row(name, word(fact))
    console().print(table)


def console() -> Console:
    return Console() if sys.stdout.isatty() else Console(width=PIPED)


def word(value: object) -> str:
    if isinstance(value, datetime):
        return timezone.localtime(value).isoformat(sep=" ", timespec="minutes")
    if isinstance(value, list):
        return escape(" ".join(map(str, value[:1])))
    return "" if value is None else escape(str(value))


def say(found: object, out: TextIO | None = None) -> None:
    """Print a sentence, or facts as JSON."""
    text = found if isinstance(found, str) else json.dumps(found, default=plain, ensure_ascii=False, indent=2)
    (out or sys.stdout).write(f"{text}\n")


def plain(value: object) -> object:
    """How JSON writes what it does not know."""
    if is_dataclass(value) and not isinstance(value, type):
        return asdict(value)
    return value.isoformat() if isinstance(value, datetime) else str(value)
