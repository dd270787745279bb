"""What SQLite's errors mean."""

import sqlite3

from inzage.connectors.errors import Broken, ConnectorError, Refused, Sentence, Unreachable
from inzage.connectors.sql import sentences

Failure = tuple[type[ConnectorError], Sentence]

MEANINGS: tuple[tuple[str, Failure], ...] = (
    ("SQLITE_NOTADB", (Broken, sentences.NOT_A_DATABASE)),
    ("SQLITE_CORRUPT", (Broken, sentences.DAMAGED)),
    ("SQLITE_IOERR", (Broken, sentences.DAMAGED)),
    ("SQLITE_BUSY", (Unreachable, sentences.LOCKED)),
    ("SQLITE_LOCKED", (Unreachable, sentences.LOCKED)),
    ("SQLITE_INTERRUPT", (Unreachable, sentences.TOO_SLOW)),
    ("SQLITE_CANTOPEN", (Refused, sentences.NO_RIGHTS_ON_FILE)),
    ("SQLITE_PERM", (Refused, sentences.NO_RIGHTS_ON_FILE)),
    ("SQLITE_READONLY", (Refused, sentences.CANNOT_WRITE)),
    ("SQLITE_CONSTRAINT", (Refused, sentences.AGAINST_A_RULE)),
)
"""By how the name of an error begins; its rest says more than anyone needs."""


def failure(error: Exception) -> Failure:
    cause = getattr(error, "orig", None) or error
    name = getattr(cause, "sqlite_errorname", None) or type(cause).__name__
    if isinstance(cause, sqlite3.DatabaseError):
        return next((meaning for start, meaning in MEANINGS if name.startswith(start)), unknown(name))
    return unknown(name)


def unknown(name: str) -> Failure:
    return Broken, sentences.FAILS.with_facts(code=name)
