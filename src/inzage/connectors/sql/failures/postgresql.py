"""
What PostgreSQL's errors mean.

Once connected an error has a code. Before that the client library gives a text alone, in the server's own language;
what is not recognised there is still told apart as "nobody answers" or "it refuses".
"""

import psycopg
from sqlalchemy.exc import TimeoutError as NoneFree

from inzage.connectors.errors import Broken, ConnectorError, Refused, Sentence, Unreachable
from inzage.connectors.sql import sentences

Failure = tuple[type[ConnectorError], Sentence]

CODES: tuple[tuple[str, Failure], ...] = (
    ("42501", (Refused, sentences.NO_RIGHTS)),
    ("42P01", (Unreachable, sentences.GONE)),
    ("3F000", (Unreachable, sentences.GONE)),
    ("57014", (Unreachable, sentences.TOO_SLOW)),
    ("55P03", (Unreachable, sentences.LOCKED)),
    ("40P01", (Unreachable, sentences.LOCKED)),
    ("25006", (Refused, sentences.CANNOT_WRITE)),
    ("53300", (Unreachable, sentences.TOO_MANY)),
    ("57P03", (Unreachable, sentences.STARTING)),
    ("57P", (Unreachable, sentences.LOST)),
    ("08", (Unreachable, sentences.LOST)),
    ("28P01", (Refused, sentences.WRONG_PASSWORD)),
    ("28000", (Refused, sentences.NOT_FROM_HERE)),
    ("3D000", (Unreachable, sentences.NO_DATABASE)),
    ("23", (Refused, sentences.AGAINST_A_RULE)),
    ("XX001", (Broken, sentences.DAMAGED)),
    ("XX002", (Broken, sentences.DAMAGED)),
)
"""By how a code begins; the longer ones stand before the class they belong to."""

WORDS: tuple[tuple[str, Failure], ...] = (
    ("unsupported startup parameter", (Refused, sentences.POOLER)),
    ("password authentication failed", (Refused, sentences.WRONG_PASSWORD)),
    ("no password supplied", (Refused, sentences.NO_PASSWORD)),
    ("permission denied for database", (Refused, sentences.NOT_THIS_DATABASE)),
    ("pg_hba.conf", (Refused, sentences.NOT_FROM_HERE)),
    ("authentication failed", (Refused, sentences.WRONG_PASSWORD)),
    ("too many clients", (Unreachable, sentences.TOO_MANY)),
    ("too many connections", (Unreachable, sentences.TOO_MANY)),
    ("connection slots are reserved", (Unreachable, sentences.TOO_MANY)),
    ("the database system is", (Unreachable, sentences.STARTING)),
    ("does not support ssl", (Refused, sentences.TLS_REFUSED)),
    ("certificate", (Refused, sentences.TLS_REFUSED)),
    ("ssl error", (Refused, sentences.TLS_REFUSED)),
    ("could not translate host name", (Unreachable, sentences.NO_SUCH_HOST)),
    ("failed to resolve host", (Unreachable, sentences.NO_SUCH_HOST)),
    ("name or service not known", (Unreachable, sentences.NO_SUCH_HOST)),
    ("timeout expired", (Unreachable, sentences.NO_ANSWER_IN_TIME)),
    ("connection timeout", (Unreachable, sentences.NO_ANSWER_IN_TIME)),
    ("server closed the connection", (Unreachable, sentences.LOST)),
    ("connection is lost", (Unreachable, sentences.LOST)),
    ("consuming input failed", (Unreachable, sentences.LOST)),
)


def failure(error: Exception) -> Failure:
    if isinstance(error, NoneFree):
        return Unreachable, sentences.TOO_MANY
    cause = getattr(error, "orig", None) or error
    if code := getattr(cause, "sqlstate", None):
        return of_code(code)
    if isinstance(cause, psycopg.OperationalError):
        return of_connecting(str(cause).lower())
    return Broken, sentences.FAILS.with_facts(code=type(cause).__name__)


def of_code(code: str) -> Failure:
    unknown = (Broken, sentences.FAILS.with_facts(code=code))
    return next((meaning for start, meaning in CODES if code.startswith(start)), unknown)


def of_connecting(said: str) -> Failure:
    """Return what it means that no connection was made; `said` is looked at, and goes no further."""
    for word, meaning in WORDS:
        if word in said:
            return meaning
    if "does not exist" in said and "fatal" in said:
        is_database = said.rpartition("fatal")[2].strip(" :").startswith("database")
        return (Unreachable, sentences.NO_DATABASE) if is_database else (Refused, sentences.WRONG_PASSWORD)
    return (Refused, sentences.REFUSED) if "fatal" in said else (Unreachable, sentences.NOBODY_ANSWERS)
