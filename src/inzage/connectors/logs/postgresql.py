"""
What the messages of PostgreSQL say: those of pgaudit, and statements as log_statement writes them.

    AUDIT: SESSION,33,1,READ,SELECT,TABLE,public.customers,"SELECT id, name FROM customers",<not logged>
    AUDIT: SESSION,33,1,READ,SELECT,,,SELECT * FROM customers,<not logged>
    statement: SELECT * FROM customers
    execute <unnamed>: SELECT * FROM customers WHERE id = $1

Those of pgaudit are written as its own documentation has them; no server of the tests has it.
"""

import csv
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace

import numpy as np

from inzage.connectors.logs.arrays import EMPTY, Column, Numbers, column_of, compute, truths
from inzage.connectors.logs.block import NOTHING, Block, Columns, Meaning, Values, joined, parted
from inzage.connectors.logs.columns import Name
from inzage.connectors.logs.folding import folded
from inzage.connectors.logs.statements import SYSTEM, Used, used
from inzage.connectors.logs.tokens import values

AUDIT = "AUDIT: "
PARTS = 8
STATEMENT = r"(?s)^(?:duration: [\d.]+ ms  )?(?:statement|execute [^:\n]{1,200}): (.*)$"
FETCH = r"^(?:duration: [\d.]+ ms  )?execute fetch from "
QUOTED = r'(?s)^(?:"((?:[^"]|"")*)"|([^",]*)),(.*)$'
PARAMETER = re.compile(r"\$(\d+) = (?:'((?:[^']|'')*)'|NULL)")
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
    detail: Column | None = field(default=None, repr=False)
    """The parameters of statements, only where records are asked for."""

    def some(self, places: Numbers) -> "Messages":
        kept = column_of(places)
        detail = None if self.detail is None else self.detail.take(kept)
        return Messages(self.at.take(kept), self.who.take(kept), self.message.take(kept), self.lines[places], detail)

    def block(self, what: Column, *told: Column | str) -> Block:
        minutes = compute.binary_join_element_wise(
            compute.binary_slice(self.at, 0, MINUTE),
            compute.binary_slice(self.at, SECONDS, SECONDS + 16),
            EMPTY,
        )
        if self.detail is None or not told:
            return Block(minutes, self.who, what, self.lines, meaning)
        return Block(minutes, self.who, what, self.lines, meaning, told=joined(*told), values=values_of)


def blocks(messages: Messages) -> Iterator[Block]:
    """Read messages: audits that name a table, audits of a statement, and statements."""
    is_audit = truths(compute.starts_with(messages.message, AUDIT))
    yield from audits(messages.some(np.flatnonzero(is_audit)))
    rest = messages.some(np.flatnonzero(~is_audit))
    rest = rest.some(np.flatnonzero(truths(compute.match_substring_regex(rest.message, STATEMENT))))
    is_fetch = truths(compute.match_substring_regex(rest.message, FETCH))
    rest = rest.some(np.flatnonzero(~is_fetch))
    said = compute.replace_substring_regex(rest.message, STATEMENT, r"\1")
    yield rest.block(
        joined("statement", folded(said)), "statement", said, EMPTY if rest.detail is None else rest.detail
    )


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
    yield audited(
        messages.some(places), rest.take(kept), "named", *(part.take(kept) for part in (type_, class_, kind, name))
    )
    whole = messages.some(np.flatnonzero(~is_plain))
    yield whole.block(joined("whole", whole.message))
    places = np.flatnonzero(~is_named)
    kept = column_of(places)
    yield audited(messages.some(places), rest.take(kept), "asked", class_.take(kept))


def audited(messages: Messages, rest: Column, *parts: Column | str) -> Block:
    """Read audits of which the rest is a statement, its quotes doubled, and its parameters."""
    said = compute.replace_substring_regex(rest, QUOTED, r"\1\2")
    what = joined(*parts, folded(said))
    if messages.detail is None:
        return messages.block(what)
    return messages.block(what, "audit", said, compute.replace_substring_regex(rest, QUOTED, r"\3"))


def meaning(what: bytes) -> Meaning | None:
    """Read what a line says, by its kind."""
    kind, _, rest = what.decode("utf-8", "replace").partition("\0")
    if kind == "named":
        return named(*rest.split("\0", 4))
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
    columns = frozenset((name, frozenset(columns)) for name, columns in found.columns.items())
    read, written = frozenset(found.read), frozenset(found.written)
    return Meaning(channel, read, written, columns=columns, asked=tuple(found.asked), is_narrow=found.is_narrow)


def values_of(told: str) -> Values:
    """
    Return the values of a statement by their places, parameters filled in where the log tells them.

    Raises:
        UntoldError: if it cannot be read
    """
    kind, statement, said = told.split("\0", 2)
    if kind == "audit":
        found, parameters = values(statement.replace('""', '"'), mysql=False), audit_parameters(said)
    else:
        found = values(statement, mysql=False)
        parameters = {f"${number}": text.replace("''", "'") for number, text in PARAMETER.findall(said)}
    return [list(filled(place, parameters)) for place in found]


def filled(place: list[str], parameters: Mapping[str, str]) -> Iterator[str]:
    """Return values, for a parameter what it stands for, and nothing where the log does not tell."""
    for one in place:
        if not one.startswith("$"):
            yield one
        elif one in parameters:
            yield parameters[one]


def audit_parameters(said: str) -> dict[str, str]:
    """Read what pgaudit.log_parameter adds: a row of csv, inside another."""
    if said.startswith("<"):
        return {}
    try:
        row = next(csv.reader(next(csv.reader([said]), [""])[:1]), [])
    except csv.Error:
        return {}
    return {f"${number}": text for number, text in enumerate(row, start=1)}


def named(type_: str, class_: str, kind: str, name: str, statement: str) -> Meaning | None:
    """Read an audit that names what was used, of which the statement tells the columns."""
    whole_name = parts_of(name)
    if type_ not in {"AUDIT: SESSION", "AUDIT: OBJECT"} or not whole_name:
        return None
    is_systems = len(whole_name) > 1 and whole_name[-2] in SYSTEM
    if class_ not in {"READ", "WRITE"} or kind not in READABLE or is_systems:
        return NOTHING
    # SESSION leaves to OBJECT what OBJECT tells, so that these two are one channel.
    names = frozenset({whole_name})
    told = used(statement.replace('""', '"')) if statement[:1] not in {"<", ""} else None
    columns = columns_of(told, whole_name) if told else None
    asked = tuple(replace(one, name=whole_name) for one in told.asked if one.name[-1] == whole_name[-1]) if told else ()
    read, written = (frozenset(), names) if class_ == "WRITE" else (names, frozenset())
    return Meaning("tables", read, written, columns=columns, asked=asked, is_narrow=bool(told and told.is_narrow))


def columns_of(told: Used, name: Name) -> Columns | None:
    """The columns that a statement uses of a table; None where it names another, such as a view that reads it."""
    same = [columns for other, columns in told.columns.items() if other[-1] == name[-1]]
    return frozenset({(name, frozenset(same[0]))}) if len(same) == 1 else None


def whole(message: str) -> Meaning | None:
    """Read an audit of which the name stands in quotes."""
    try:
        type_, _, _, class_, _, kind, name = next(csv.reader([message]))[:7]
    except (csv.Error, ValueError):
        return None
    return named(type_, class_, kind, name, "")


def parts_of(name: str) -> Name:
    """Return the parts of a name: `public."Klanten"` has two."""
    parts, at = [], 0
    while match := PART.match(name, at):
        parts.append(match[1].replace('""', '"') if match[1] else match[2])
        at = match.end() + (name[match.end() : match.end() + 1] == ".")
    return tuple(parts) if at >= len(name) else ()
