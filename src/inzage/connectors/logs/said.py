"""
The columns of a log of PostgreSQL, and which of its messages tell of something that was done.

What the server refused was not done: it logs a statement when it begins, and an error after it where it may not go on.
What EXECUTE does stands in the detail: the statement that was prepared.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

import numpy as np
import pyarrow as pa

from inzage.connectors.logs.arrays import Column, Numbers, Truths, compute, truths
from inzage.connectors.logs.postgresql import STATEMENT, Messages

LOGGED = (b"LOG", b"NOTICE", b"INFO", b"WARNING")
BEGUN = re.compile(STATEMENT.encode())
EXECUTED = r"(?is)^(?:duration: [\d.]+ ms  )?statement:\s*execute\b"
PREPARED = r'(?is)^prepare: prepare\s+(?:"(?:[^"]|"")+"|[^\s("]+)\s*(?:\([^)]*\))?\s*as\s(.*)$'


@dataclass(frozen=True, slots=True)
class Said:
    """Everything that is looked at; `number` counts the messages of a session, `asked` is what an error is about."""

    at: Column = field(repr=False)
    who: Column = field(repr=False)
    database: Column = field(repr=False)
    session: Column = field(repr=False)
    number: Column = field(repr=False)
    severity: Column = field(repr=False)
    message: Column = field(repr=False)
    detail: Column = field(repr=False)
    asked: Column = field(repr=False)
    lines: Numbers

    def messages(self, database: bytes | None, *, by_record: bool, only: Truths | None = None) -> Messages:
        """The messages about this database, or about all, that tell of something done; with their values if asked."""
        wanted = truths(compute.is_in(self.severity, pa.array(LOGGED, pa.binary())))
        if only is not None:
            wanted &= only
        if database is not None:
            wanted &= truths(compute.equal(self.database, database))
        wanted[self.refused()] = False
        said = Messages(self.at, self.who, self.executed(), self.lines, self.detail if by_record else None)
        return said.some(np.flatnonzero(wanted))

    def executed(self) -> Column:
        """The messages, with the statement that was prepared in the place of its EXECUTE."""
        is_execute = compute.match_substring_regex(self.message, EXECUTED)
        if not compute.any(is_execute).as_py():
            return self.message
        is_told = compute.and_(is_execute, compute.match_substring_regex(self.detail, PREPARED))
        prepared = compute.replace_substring_regex(self.detail, PREPARED, r"statement: \1")
        return compute.if_else(is_told, prepared, self.message)

    def refused(self) -> Numbers:
        """Where statements stand that ended in an error; one whose error stands in another block is not known."""
        is_error = truths(compute.and_(compute.equal(self.severity, b"ERROR"), compute.not_equal(self.asked, b"")))
        errors = np.flatnonzero(is_error)
        if not len(errors):
            return errors
        sessions = self.session.dictionary_encode().indices.to_numpy()
        order = np.lexsort((numbered(self.number), sessions))
        places = np.empty_like(order)
        places[order] = np.arange(len(order))
        found = [one for error in errors for one in self.begun(int(error), order, places, sessions)]
        return np.array(found, dtype=np.int64)

    def begun(self, error: int, order: Numbers, places: Numbers, sessions: Numbers) -> Iterator[int]:
        """The statement that an error is about: the last one that its session began, if it says the same."""
        for place in range(int(places[error]) - 1, -1, -1):
            row = int(order[place])
            if sessions[row] != sessions[error]:
                return
            if match := BEGUN.match(self.message[row].as_py() or b""):
                if match[1].strip() == self.asked[error].as_py().strip():
                    yield row
                return


def numbered(numbers: Column) -> Numbers:
    """Numbers as they are or as text, 0 where one is none."""
    if not pa.types.is_integer(numbers.type):
        is_number = compute.match_substring_regex(numbers, r"^\d{1,18}$")
        numbers = compute.if_else(is_number, numbers, b"0").cast(pa.string()).cast(pa.int64())
    found: Numbers = compute.fill_null(numbers, 0).to_numpy()
    return found
