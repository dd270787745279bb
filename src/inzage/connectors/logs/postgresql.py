"""
What the messages of PostgreSQL say: those of pgaudit, and statements as log_statement writes them.

    AUDIT: SESSION,33,1,READ,SELECT,TABLE,public.customers,"SELECT id, name FROM customers",<not logged>
    AUDIT: SESSION,33,1,READ,SELECT,,,SELECT * FROM customers,<not logged>
    statement: SELECT * FROM customers
    execute <unnamed>: SELECT * FROM customers WHERE id = $1
"""

import csv
import re
from collections.abc import Iterator
from dataclasses import dataclass, field

import numpy as np

from inzage.connectors.logs.arrays import EMPTY, Column, Numbers, column_of, compute, truths
from inzage.connectors.logs.block import NOTHING, Block, Meaning, joined, parted
from inzage.connectors.logs.folding import folded
from inzage.connectors.logs.statements import SYSTEM, Name, used

AUDIT = "AUDIT: "
PARTS = 8
STATEMENT = r"(?s)^(?:duration: [\d.]+ ms  )?(?:statement|execute [^:\n]{1,200}): (.*)$"
FETCH = r"^(?:duration: [\d.]+ ms  )?execute fetch from "
QUOTED = r'(?s)^(?:"((?:[^"]|"")*)"|([^",]*)),.*$'
READABLE = {"TABLE", "VIEW", "MATERIALIZED VIEW", "FOREIGN TABLE", "PARTITIONED TABLE", "UNKNOWN", ""}
PART = re.compile(r'"((?:[^"]|"")+)"|([^".]+)')
MINUTE, SECONDS = len("2026-01-05 09:12"), len("2026-01-05 09:12:33.123")


@dataclass(frozen=True, slots=True)
class Messages:
    """Columns of a log of PostgreSQL, in csv or JSON."""

    at: Column = field(repr=False)
    who: Column = field(repr=False)
    message: Column = field(repr=False)
    lines: Numbers

    def some(self, places: Numbers) -> "Messages":
        kept = column_of(places)
        return Messages(self.at.take(kept), self.who.take(kept), self.message.take(kept), self.lines[places])

    def block(self, what: Column) -> Block:
        minutes = compute.binary_join_element_wise(
            compute.binary_slice(self.at, 0, MINUTE),
            compute.binary_slice(self.at, SECONDS, SECONDS + 16),
            EMPTY,
        )
        return Block(minutes, self.who, what, self.lines, meaning)


def blocks(messages: Messages) -> Iterator[Block]:
    """Read messages: audits that name a table, audits of a statement, and statements."""
    is_audit = truths(compute.starts_with(messages.message, AUDIT))
    yield from audits(messages.some(np.flatnonzero(is_audit)))
    rest = messages.some(np.flatnonzero(~is_audit))
    rest = rest.some(np.flatnonzero(truths(compute.match_substring_regex(rest.message, STATEMENT))))
    is_fetch = truths(compute.match_substring_regex(rest.message, FETCH))
    rest = rest.some(np.flatnonzero(~is_fetch))
    yield rest.block(joined("statement", folded(compute.replace_substring_regex(rest.message, STATEMENT, r"\1"))))


def audits(messages: Messages) -> Iterator[Block]:
    which, parts = parted(messages.message, ",", PARTS)
    torn = messages.some(np.delete(np.arange(len(messages.lines)), which))
    yield torn.block(joined("torn", compute.binary_slice(torn.message, 0, 0)))
    messages = messages.some(which)
    type_, _, _, class_, _, kind, name, rest = parts
    is_named = truths(compute.not_equal(name, b""))
    is_plain = ~truths(compute.starts_with(name, '"'))
    places = np.flatnonzero(is_named & is_plain)
    kept = column_of(places)
    yield messages.some(places).block(joined("named", *(part.take(kept) for part in (type_, class_, kind, name))))
    whole = messages.some(np.flatnonzero(~is_plain))
    yield whole.block(joined("whole", whole.message))
    places = np.flatnonzero(~is_named)
    kept = column_of(places)
    said = folded(compute.replace_substring_regex(rest.take(kept), QUOTED, r"\1\2"))
    yield messages.some(places).block(joined("asked", class_.take(kept), said))


def meaning(what: bytes) -> Meaning | None:
    """Read what a line says, by its kind."""
    kind, _, rest = what.decode("utf-8", "replace").partition("\0")
    if kind == "named":
        return named(*rest.split("\0"))
    if kind == "whole":
        return whole(rest)
    if kind == "asked":
        class_, _, statement = rest.partition("\0")
        return asked(statement.replace('""', '"'), "audit") if class_ in {"READ", "WRITE"} else NOTHING
    return asked(rest, "statement") if kind == "statement" else None


def asked(statement: str, channel: str) -> Meaning:
    found = used(statement)
    if found is None:
        return Meaning(channel, untold=True)
    return Meaning(channel, frozenset(found.read), frozenset(found.written))


def named(type_: str, class_: str, kind: str, name: str, *more: str) -> Meaning | None:
    """Read an audit that names what was used."""
    whole_name = parts_of(name)
    if more or type_ not in {"AUDIT: SESSION", "AUDIT: OBJECT"} or not whole_name:
        return None
    is_systems = len(whole_name) > 1 and whole_name[-2] in SYSTEM
    if class_ not in {"READ", "WRITE"} or kind not in READABLE or is_systems:
        return NOTHING
    # SESSION leaves to OBJECT what OBJECT tells, so that these two are one channel.
    names = frozenset({whole_name})
    return Meaning("tables", written=names) if class_ == "WRITE" else Meaning("tables", read=names)


def whole(message: str) -> Meaning | None:
    """Read an audit of which the name stands in quotes."""
    try:
        type_, _, _, class_, _, kind, name = next(csv.reader([message]))[:7]
    except (csv.Error, ValueError):
        return None
    return named(type_, class_, kind, name)


def parts_of(name: str) -> Name:
    """Return the parts of a name: `public."Klanten"` has two."""
    parts, at = [], 0
    while match := PART.match(name, at):
        parts.append(match[1].replace('""', '"') if match[1] else match[2])
        at = match.end() + (name[match.end() : match.end() + 1] == ".")
    return tuple(parts) if at >= len(name) else ()
