"""JSON written as it was read: numbers sign for sign, in the style of the text it came from."""

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Self

from inzage.connectors.files.jsonpaths import Number

INDENT = re.compile(r"[{\[]\r?\n([ \t]+)")


@dataclass(frozen=True, slots=True)
class Style:
    """How a text is set: on one line with or without blanks, or each value on a line of its own."""

    indent: str = ""
    is_tight: bool = False
    is_ascii: bool = False

    @classmethod
    def of(cls, text: str) -> Self:
        indent = INDENT.search(text)
        return cls(indent[1] if indent else "", is_tight='": ' not in text, is_ascii=text.isascii() and "\\u" in text)

    def write(self, value: object, depth: int = 0) -> str:
        if isinstance(value, Number):
            return str(value)
        if isinstance(value, dict):
            colon = ":" if self.is_tight else ": "
            inside = (f"{self.write(key)}{colon}{self.write(inner, depth + 1)}" for key, inner in value.items())
            return self._around("{", inside, "}", depth)
        if isinstance(value, list):
            return self._around("[", (self.write(inner, depth + 1) for inner in value), "]", depth)
        return json.dumps(value, ensure_ascii=self.is_ascii, default=str)

    def _around(self, begin: str, inside: Iterable[str], end: str, depth: int) -> str:
        parts = list(inside)
        if not self.indent or not parts:
            return begin + ("," if self.is_tight else ", ").join(parts) + end
        line = "\n" + self.indent * (depth + 1)
        return begin + line + f",{line}".join(parts) + "\n" + self.indent * depth + end


def put(value: object, path: str, new: object) -> bool:
    """Set what a path leads to, in each place where lists make it lead to several; return whether there was any."""
    found = False
    if isinstance(value, list):
        for inner in value:
            found = put(inner, path, new) or found
        return found
    if not isinstance(value, dict):
        return False
    for key in list(value):
        if key == path:
            value[key] = new
            found = True
        elif path.startswith(f"{key}."):
            found = put(value[key], path[len(key) + 1 :], new) or found
    return found


def put_or_make(record: object, path: str, new: object) -> None:
    """Set what a path leads to; make the way to it where it is not there."""
    if put(record, path, new) or not isinstance(record, dict):
        return
    *way, last = path.split(".")
    for name in way:
        inner = record.setdefault(name, {})
        record = inner if isinstance(inner, dict) else record
    record[last] = new


def nested(row: Mapping[str, object]) -> dict[str, object]:
    """A record of values by their paths."""
    record: dict[str, object] = {}
    for path, value in row.items():
        put_or_make(record, path, value)
    return record
