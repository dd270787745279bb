"""Whether PostgreSQL logs who asks for what, by its own settings and those of pgaudit."""

from collections.abc import Iterator, Mapping

from sqlalchemy import Connection

from inzage.connectors.protection import Check, Observation, protected, unknown, unprotected
from inzage.connectors.sql.guards import sentences
from inzage.connectors.sql.guards.postgresql.tls import settings

READS = frozenset({"all", "read"})


def statement_log(connection: Connection) -> Iterator[Observation]:
    """What is set for our own account. The settings of pgaudit are there only where it is loaded."""
    yield by_settings(settings(connection, "log_statement", "pgaudit.log", "pgaudit.role"))


def by_settings(said: Mapping[str, str]) -> Observation:
    if "log_statement" not in said:
        return unknown(Check.STATEMENT_LOG, sentences.LOG_UNSEEN)
    audited = {word.strip().lower() for word in said.get("pgaudit.log", "").split(",")} - {"", "none"}
    audits_reads = bool(audited & READS) and "-read" not in audited
    if said["log_statement"] == "all" or audits_reads:
        return protected(Check.STATEMENT_LOG, sentences.LOGS_ALL)
    if said["log_statement"] == "mod" or audited or said.get("pgaudit.role"):
        return unknown(Check.STATEMENT_LOG, sentences.LOGS_IN_PART)
    return unprotected(Check.STATEMENT_LOG, sentences.LOGS_NOTHING)
