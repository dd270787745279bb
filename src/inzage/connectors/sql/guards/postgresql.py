"""How a PostgreSQL server and the database in it are protected, by its catalogue and its settings."""

from collections.abc import Iterator
from typing import Any, cast

import psycopg
from sqlalchemy import Connection, text

from inzage.connectors.protection import Check, Observation, protected, unknown, unprotected
from inzage.connectors.sql.guards import sentences
from inzage.connectors.sql.guards.looking import Look, seen
from inzage.connectors.sql.guards.places import stays_here

BROKEN_TLS = frozenset({"SSLv3", "TLSv1", "TLSv1.1"})
"""Versions that nobody should take any more. Standard: RFC 8996."""

OUR_TLS = text("SELECT ssl, version FROM pg_catalog.pg_stat_ssl WHERE pid = pg_catalog.pg_backend_pid()")


def guarded(connection: Connection) -> list[Observation]:
    return list(seen(connection, LOOKS))


def tls(connection: Connection) -> Iterator[Observation]:
    """Our own connection, seen from both of its ends: between them something may take the encryption off."""
    driver = cast("psycopg.Connection[Any]", connection.connection.dbapi_connection).pgconn
    is_on, version = connection.execute(OUR_TLS).one()
    if is_on and version in BROKEN_TLS:
        yield unprotected(Check.TLS, sentences.TLS_OLD.with_facts(version=version))
    elif is_on:
        yield protected(Check.TLS, sentences.TLS.with_facts(version=version))
    elif driver.ssl_in_use:
        yield unknown(Check.TLS, sentences.TLS_TO_BETWEEN)
    elif stays_here(driver.hostaddr.decode() or driver.host.decode()):
        yield unknown(Check.TLS, sentences.LOCAL)
    else:
        yield unprotected(Check.TLS, sentences.NO_TLS)


LOOKS = (Look(Check.TLS, sentences.TLS_UNSEEN, tls),)
