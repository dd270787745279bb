"""Whether MariaDB or MySQL logs who asks for what: by the general log, or by a plugin for auditing."""

from collections.abc import Iterator, Mapping

from sqlalchemy import Connection

from inzage.connectors.protection import Check, Observation, protected, unknown, unprotected
from inzage.connectors.sql.guards import sentences
from inzage.connectors.sql.guards.mariadb.tls import ON, variables

NAMES = ("general_log", "log_output", "server_audit_logging", "server_audit_events", "server_audit_incl_users")
OF_READING = frozenset({"QUERY", "QUERY_DML", "TABLE"})


def statement_log(connection: Connection) -> Iterator[Observation]:
    yield by_variables(variables(connection, *NAMES, "server_audit_excl_users", "audit_log_policy"))


def by_variables(said: Mapping[str, str]) -> Observation:
    """What the variables of the server tell; those of a plugin are there only where it is loaded."""
    if "general_log" not in said:
        return unknown(Check.STATEMENT_LOG, sentences.LOG_UNSEEN)
    is_general = said["general_log"] in ON and said.get("log_output", "") != "NONE"
    policy = said.get("audit_log_policy", "NONE").upper()
    is_audited = said.get("server_audit_logging") in ON
    if is_general or policy in {"ALL", "QUERIES"} or (is_audited and audits_all(said)):
        return protected(Check.STATEMENT_LOG, sentences.LOGS_ALL)
    if is_audited or policy != "NONE":
        return unknown(Check.STATEMENT_LOG, sentences.LOGS_IN_PART)
    return unprotected(Check.STATEMENT_LOG, sentences.LOGS_NOTHING)


def audits_all(said: Mapping[str, str]) -> bool:
    """Whether reading by everybody is written down; without a list of events, every event is."""
    events = {event.strip().upper() for event in said.get("server_audit_events", "").split(",")} - {""}
    is_for_all = not said.get("server_audit_incl_users") and not said.get("server_audit_excl_users")
    return is_for_all and (not events or bool(events & OF_READING))
