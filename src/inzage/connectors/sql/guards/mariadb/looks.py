"""Everything that is looked at, in this order."""

from collections.abc import Iterator, Mapping
from functools import partial

from sqlalchemy import Connection

from inzage.connectors.protection import Check, Observation, protected, unprotected
from inzage.connectors.sql.grants.mariadb import granted
from inzage.connectors.sql.guards import sentences
from inzage.connectors.sql.guards.looking import Look, seen
from inzage.connectors.sql.guards.mariadb.accounts import accounts, anonymous, default_passwords, own_password
from inzage.connectors.sql.guards.mariadb.accounts import without_password as without
from inzage.connectors.sql.guards.mariadb.logging import statement_log
from inzage.connectors.sql.guards.mariadb.tables import at_rest
from inzage.connectors.sql.guards.mariadb.tls import tls, tls_required, tls_version
from inzage.connectors.sql.listed import Listed

PUBLIC_SINCE = (10, 11)
"""The version of MariaDB from which a right can be given to everybody; MySQL knows no such thing."""


def guarded(connection: Connection, listed: Mapping[str, Listed]) -> list[Observation]:
    looks = (
        Look(Check.TLS, sentences.TLS_UNSEEN, tls),
        Look(Check.TLS_REQUIRED, sentences.ACCOUNTS_UNSEEN_TLS, tls_required),
        Look(Check.TLS_VERSION, sentences.TLS_VERSION_UNSEEN, tls_version),
        Look(Check.EMPTY_PASSWORD, sentences.ACCOUNTS_UNSEEN_PASSWORD, without),
        Look(Check.ANONYMOUS_ACCOUNTS, sentences.ACCOUNTS_UNSEEN_ANONYMOUS, anonymous),
        Look(Check.DEFAULT_PASSWORD, sentences.LOGINS_UNSEEN, own_password),
        Look(Check.DEFAULT_PASSWORD, sentences.LOGINS_UNSEEN, default_passwords),
        Look(Check.OPEN_TO_ALL, sentences.OPEN_UNSEEN, partial(open_to_all, listed)),
        Look(Check.STATEMENT_LOG, sentences.LOG_UNSEEN, statement_log),
        Look(Check.FILES_AT_REST, sentences.TABLES_UNSEEN, at_rest),
    )
    return list(seen(connection, looks))


def open_to_all(listed: Mapping[str, Listed], connection: Connection) -> Iterator[Observation]:
    """Which tables everybody with an account may read or change. Only who may read the accounts is shown all rights."""
    dialect = connection.dialect
    if not getattr(dialect, "is_mariadb", False) or (dialect.server_version_info or ()) < PUBLIC_SINCE:
        return
    accounts(connection)
    places = sorted({grant.dataset for grant in granted(connection, listed) if grant.who == "PUBLIC"})
    for place in places:
        yield unprotected(Check.OPEN_TO_ALL, sentences.OPEN_TO_ALL, dataset=place)
    if not places:
        yield protected(Check.OPEN_TO_ALL, sentences.OPEN_TO_NOBODY)
