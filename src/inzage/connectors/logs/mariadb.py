"""
The log of MariaDB's audit plugin, server_audit: one event a line, its texts in single quotes with backslashes.

    20260105 09:12:33,db1,anna,10.0.0.5,12,345,READ,shop,customers,
    20260105 09:12:33,db1,anna,10.0.0.5,12,345,QUERY,shop,'SELECT * FROM customers',0

From MariaDB 12 a port follows the host; that changes no place.
"""

import re
from collections.abc import Iterable, Iterator

import numpy as np
import pyarrow as pa

from inzage.connectors.logs import days
from inzage.connectors.logs.arrays import EMPTY, Column, Truths, column_of, compute, truths
from inzage.connectors.logs.block import NOTHING, Block, Meaning, Torn, Values, joined, lines_of, parted
from inzage.connectors.logs.columns import Asked, Name
from inzage.connectors.logs.folding import folded
from inzage.connectors.logs.source import LONGEST, Chunk, lines_end
from inzage.connectors.logs.statements import SYSTEM, used
from inzage.connectors.logs.tokens import values

START = re.compile(rb"\d{8} \d\d:\d\d:\d\d,[^,\n]*,[^,\n]*,[^,\n]*,\d+,\d+,[A-Z_]+,")
TABLE_EVENTS = {"READ": False, "WRITE": True}
OTHER_EVENTS = frozenset(
    [
        "CONNECT",
        "DISCONNECT",
        "FAILED_CONNECT",
        "CREATE",
        "ALTER",
        "RENAME",
        "DROP",
        "PROXY_CONNECT",
        "CHANGEUSER",
        "FAILED_CHANGEUSER",
    ]
)
QUERY = r"(?s)^'(.*)',(\d+)$"
ESCAPED = re.compile(r"\\(.)", re.DOTALL)
LETTERS = {"n": "\n", "r": "\r", "t": "\t", "0": " "}
LIMIT = range(1020, 1025)
"""Where server_audit_query_log_limit cuts a statement off, unless it was set otherwise."""
PARTS = 9
OWN = frozenset({*SYSTEM, "mysql"})
"""Databases of the server itself."""

CUT, TOLD = "cut", "told"
"""What is said of a query: that it was cut off, and that its tables are told by lines of their own."""

MINUTE = len("20260105 09:12")


class MariaDB:
    """One form of log."""

    name = "mariadb"
    moment = staticmethod(days.mariadb)
    cut = end = staticmethod(lines_end)

    def __init__(self, database: str | None, *, by_record: bool = False) -> None:
        self._database, self._by_record = database, by_record

    def blocks(self, chunk: Chunk) -> Iterator[Block | Torn]:
        """Read lines; the texts of queries lose their values before they are told apart."""
        lines, numbers = lines_of(chunk)
        which, parts = parted(lines, ",", PARTS)
        yield Torn(np.delete(numbers, which))
        at, _, who, _, connection, query, event, database, rest = parts
        rest = compute.binary_replace_slice(rest, -1, LONGEST, b"")
        ids = compute.binary_join_element_wise(connection, query, pa.scalar(b",", pa.binary()))
        is_query, failed, told = outcomes(ids, event, database, rest)
        for places, split in ((np.flatnonzero(~is_query & ~failed), False), (np.flatnonzero(is_query), True)):
            kept = column_of(places)
            last = rest.take(kept)
            yield Block(
                minutes=compute.binary_slice(at.take(kept), 0, MINUTE),
                who=who.take(kept),
                what=joined(event.take(kept), database.take(kept), *(asked(last, told[places]) if split else [last])),
                lines=numbers[which][places],
                meaning=self.meaning,
                told=whole(last) if split and self._by_record else None,
                values=values_of,
            )

    def meaning(self, what: bytes) -> Meaning | None:
        event, database, *said = what.decode("utf-8", "replace").split("\0", 4)
        if event == "QUERY":
            return self.asked(database, *said) if len(said) == len(("code", "how", "statement")) else None
        if event not in TABLE_EVENTS:
            return NOTHING if event in OTHER_EVENTS else None
        table, comma, code = said[0].rstrip("\r").rpartition(",")
        if not (comma and table and code in {"", "0"}):
            return None
        if database in OWN:
            return NOTHING
        name = self.here([(database, table)], database)
        return Meaning("tables", written=name) if TABLE_EVENTS[event] else Meaning("tables", read=name)

    def asked(self, database: str, code: str, how: str, statement: str) -> Meaning | None:
        """Read a statement; one that failed used nothing."""
        if not code.isdecimal():
            return None
        if code != "0":
            return NOTHING
        statement = ESCAPED.sub(lambda match: LETTERS.get(match[1], match[1]), statement)
        found = None if CUT in how else used(statement, mysql=True)
        if found is None:
            return NOTHING if TOLD in how else Meaning("statements", untold=True)
        return Meaning(
            "statements",
            self.here(found.read, database),
            self.here(found.written, database),
            columns=frozenset((whole_name(name, database), frozenset(used_)) for name, used_ in found.columns.items()),
            asked=tuple(Asked(whole_name(one.name, database), one.column, one.place) for one in found.asked),
            is_narrow=found.is_narrow,
        )

    def here(self, names: Iterable[Name], database: str) -> frozenset[Name]:
        """Return the names with their database, those of other databases left out where one was asked for."""
        return frozenset(whole for name in names if self._database in {None, (whole := whole_name(name, database))[-2]})


def whole_name(name: Name, database: str) -> Name:
    return name if len(name) > 1 else (database, *name)


def outcomes(ids: Column, event: Column, database: Column, rest: Column) -> tuple[Truths, Truths, Truths]:
    """
    Say which lines are queries, which are of a query that failed, and of which a table was told.

    The lines of one query have one id. A table is told when it is opened, also where the query then may not read it.
    """
    is_query = truths(compute.equal(event, b"QUERY"))
    is_failed = is_query & ~truths(compute.match_substring_regex(rest, r",0\r?$"))
    is_table = truths(compute.is_in(event, pa.array([name.encode() for name in TABLE_EVENTS], pa.binary())))
    is_table &= ~truths(compute.is_in(database, pa.array([name.encode() for name in OWN], pa.binary())))
    failed, told = (truths(compute.is_in(ids, ids.filter(column_of(which)))) for which in (is_failed, is_table))
    return is_query, failed & ~is_query, told


def asked(rest: Column, told: Truths) -> list[Column]:
    """Return the code that a query ended with, whether it was cut off or is told, and the query without its values."""
    statements = whole(rest)
    is_cut = compute.is_in(compute.binary_length(statements), pa.array(LIMIT, pa.int32()))
    code = compute.replace_substring_regex(rest, QUERY, r"\2")
    how = compute.binary_join_element_wise(marked(is_cut, CUT), marked(column_of(told), TOLD), EMPTY)
    return [code, how, folded(statements)]


def marked(which: Column, mark: str) -> Column:
    return compute.if_else(which, pa.scalar(mark.encode(), pa.binary()), EMPTY)


def values_of(told: str) -> Values:
    """
    Return the values of a statement by their places.

    Raises:
        UntoldError: if it cannot be read
    """
    return values(ESCAPED.sub(lambda match: LETTERS.get(match[1], match[1]), told), mysql=True)


def whole(rest: Column) -> Column:
    """Return the text of a query; one with a backslash of its own keeps what stands before it."""
    statements = compute.replace_substring_regex(rest, QUERY, r"\1")
    twice = compute.match_substring(statements, "\\\\")
    plain = statements
    for written, meant in (("\\'", "'"), ("\\n", "\n"), ("\\r", "\n"), ("\\t", "\t")):
        plain = compute.replace_substring(plain, written, meant)
    return compute.if_else(twice, statements, plain)
