"""Everything that is looked at, in this order."""

from collections.abc import Iterator, Mapping
from functools import partial

from sqlalchemy import Connection, text

from inzage.connectors.protection import Check, Observation, protected, unknown, unprotected
from inzage.connectors.sql.guards import sentences
from inzage.connectors.sql.guards.looking import Look, seen
from inzage.connectors.sql.guards.postgresql.logging import statement_log
from inzage.connectors.sql.guards.postgresql.logins import default_passwords, hashing, own_password
from inzage.connectors.sql.guards.postgresql.rules import tls_by_rule, without_password
from inzage.connectors.sql.guards.postgresql.tls import tls, tls_version
from inzage.connectors.sql.listed import Listed
from inzage.connectors.sql.shapes import Key

OPEN = text("""
SELECT n.nspname, c.relname
FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
WHERE c.relkind IN ('r', 'p', 'v', 'm', 'f')
AND has_database_privilege('public', current_database(), 'CONNECT') AND has_schema_privilege('public', n.oid, 'USAGE')
AND (has_any_column_privilege('public', c.oid, 'SELECT, INSERT, UPDATE')
     OR has_table_privilege('public', c.oid, 'DELETE, TRUNCATE'))
""")
"""What a role without any right of its own may reach, by what is given to PUBLIC."""


def guarded(connection: Connection, listed: Mapping[str, Listed]) -> list[Observation]:
    looks = (
        Look(Check.TLS, sentences.TLS_UNSEEN, tls),
        Look(Check.TLS_REQUIRED, sentences.RULES_UNSEEN, tls_by_rule),
        Look(Check.TLS_VERSION, sentences.TLS_VERSION_UNSEEN, tls_version),
        Look(Check.EMPTY_PASSWORD, sentences.RULES_UNSEEN_PASSWORD, without_password),
        Look(Check.DEFAULT_PASSWORD, sentences.LOGINS_UNSEEN, own_password),
        Look(Check.DEFAULT_PASSWORD, sentences.LOGINS_UNSEEN, default_passwords),
        Look(Check.LOGIN_HASHING, sentences.LOGIN_HASHING_UNSEEN, hashing),
        Look(Check.OPEN_TO_ALL, sentences.OPEN_UNSEEN, partial(open_to_all, listed)),
        Look(Check.STATEMENT_LOG, sentences.LOG_UNSEEN, statement_log),
        Look(Check.FILES_AT_REST, sentences.DISK_UNSEEN, at_rest),
    )
    return list(seen(connection, looks))


def open_to_all(listed: Mapping[str, Listed], connection: Connection) -> Iterator[Observation]:
    """Which tables everybody with an account may read or change."""
    names: dict[Key, str] = {(one.schema, one.table): name for name, one in listed.items()}
    places = [(schema, table) for schema, table in connection.execute(OPEN) if (schema, table) in names]
    for place in sorted(places):
        yield unprotected(Check.OPEN_TO_ALL, sentences.OPEN_TO_ALL, dataset=names[place])
    if not places:
        yield protected(Check.OPEN_TO_ALL, sentences.OPEN_TO_NOBODY)


def at_rest(connection: Connection) -> Iterator[Observation]:
    """PostgreSQL itself encrypts no files, and says nothing of the disk under it."""
    del connection
    yield unknown(Check.FILES_AT_REST, sentences.DISK_UNSEEN)
