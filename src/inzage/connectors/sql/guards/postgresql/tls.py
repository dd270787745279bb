"""Whether connections to PostgreSQL are encrypted: our own, and with which versions of TLS."""

from collections.abc import Iterator
from typing import Any, cast

import psycopg
from sqlalchemy import Connection, text

from inzage.connectors.protection import Check, Observation, protected, unknown, unprotected
from inzage.connectors.sql.guards import sentences
from inzage.connectors.sql.guards.places import stays_here

BROKEN_TLS = frozenset({"", "SSLv3", "TLSv1", "TLSv1.1"})
"""Versions that nobody should take any more; none named is all of them. Standard: RFC 8996."""

CHECKING = frozenset({"verify-ca", "verify-full"})
"""Ways to ask for TLS in which we look whether the server is the one that it says to be."""

OUR_TLS = text("SELECT ssl, version FROM pg_catalog.pg_stat_ssl WHERE pid = pg_catalog.pg_backend_pid()")
SETTINGS = text("SELECT name, setting FROM pg_catalog.pg_settings WHERE name = ANY(:names)")


def tls(connection: Connection) -> Iterator[Observation]:
    """Our own connection, seen from both of its ends: between them something may take the encryption off."""
    is_on, version = connection.execute(OUR_TLS).one()
    if is_on and version in BROKEN_TLS:
        yield unprotected(Check.TLS, sentences.TLS_OLD.with_facts(version=version))
    elif is_on:
        mode = driver(connection).info.get_parameters().get("sslmode")
        yield protected(
            Check.TLS, (sentences.TLS if mode in CHECKING else sentences.TLS_UNCHECKED).with_facts(version=version)
        )
    elif driver(connection).pgconn.ssl_in_use:
        yield unknown(Check.TLS, sentences.TLS_TO_BETWEEN)
    elif is_local(connection):
        yield unknown(Check.TLS, sentences.LOCAL)
    else:
        yield unprotected(Check.TLS, sentences.NO_TLS)


def tls_version(connection: Connection) -> Iterator[Observation]:
    """The oldest version of TLS that the server takes; nothing where it takes none at all."""
    said = settings(connection, "ssl", "ssl_min_protocol_version")
    if said.get("ssl") != "on":
        return
    oldest = said.get("ssl_min_protocol_version")
    if oldest is None:
        yield unknown(Check.TLS_VERSION, sentences.TLS_VERSION_UNSEEN)
    elif oldest in BROKEN_TLS:
        yield unprotected(Check.TLS_VERSION, sentences.TLS_TAKES_OLD)
    else:
        yield protected(Check.TLS_VERSION, sentences.TLS_TAKES_NEW.with_facts(version=oldest))


def goes_in_clear(connection: Connection) -> bool:
    """Whether we ourselves came in over the network without encryption."""
    pgconn = driver(connection).pgconn
    return not pgconn.ssl_in_use and not connection.execute(OUR_TLS).one()[0] and not is_local(connection)


def is_local(connection: Connection) -> bool:
    pgconn = driver(connection).pgconn
    return stays_here(pgconn.host.decode()) or stays_here(pgconn.hostaddr.decode() or "elsewhere")


def driver(connection: Connection) -> "psycopg.Connection[Any]":
    return cast("psycopg.Connection[Any]", connection.connection.dbapi_connection)


def settings(connection: Connection, *names: str) -> dict[str, str]:
    """The settings of the server by these names, as far as we may see them."""
    return {str(row.name): str(row.setting) for row in connection.execute(SETTINGS, {"names": list(names)})}
