"""Lists in one cell: each on a line of its own, in quotes where a name has a sign that parts them. Pure."""

import re
from collections.abc import Iterable
from datetime import datetime, time

PARTS = re.compile(r'"((?:[^"]|"")*)"|([^;\n]+)')
SIGNS = (";", '"', "\n")
CONTROL = re.compile(r"_x(00[01][0-9A-Fa-f])_")


def joined(names: Iterable[str]) -> str:
    return "\n".join(quoted(name) for name in names)


def quoted(name: str) -> str:
    doubled = name.replace('"', '""')
    return f'"{doubled}"' if any(sign in name for sign in SIGNS) else name


def parted(text: str) -> tuple[str, ...]:
    """The names of a cell, each once, in their order."""
    found = (match[1].replace('""', '"') if match[1] is not None else match[2] for match in PARTS.finditer(text))
    return tuple(dict.fromkeys(name for one in found if (name := one.strip())))


def text_of(value: object) -> str:
    """What stands in a cell as text; a whole number without its point, and signs that a sheet cannot hold decoded."""
    if value is None:
        return ""
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    if isinstance(value, datetime) and value.time() == time():
        # A spreadsheet knows no days, only their midnights.
        value = value.date()
    text = CONTROL.sub(lambda match: chr(int(match[1], 16)), str(value))
    return text.replace("\r\n", "\n")
