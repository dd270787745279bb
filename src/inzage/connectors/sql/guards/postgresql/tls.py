"""Whether connections to PostgreSQL are encrypted: our own, and with which versions of TLS."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, cast

import psycopg
from sqlalchemy import Connection, text

from inzage.connectors.protection import Check, Observation, protected, unknown, unprotected
from inzage.connectors.sql.guards import sentences
from inzage.connectors.sql.guards.places import stays_here
from inzage.connectors.sql.guards.versions import BROKEN, encrypted

CHECKING = frozenset({"verify-ca", "verify-full"})
"""Ways to ask for TLS in which we look whether the server is the one that it says to be."""

OUR_TLS = text("SELECT ssl, version FROM pg_catalog.pg_stat_ssl WHERE pid = pg_catalog.pg_backend_pid()")
OUR_GSS = text("SELECT encrypted FROM pg_catalog.pg_stat_gssapi WHERE pid = pg_catalog.pg_backend_pid()")
SETTINGS = text("SELECT name, setting FROM pg_catalog.pg_settings WHERE name = ANY(:names)")


@dataclass(frozen=True, slots=True)
class Ends:
    """Our own connection, as it is at both of its ends: between them something may take the encryption off."""

    here: bool
    there: bool
    version: str = ""
    is_local: bool = False
    by_kerberos: bool = False
    is_checked: bool = False


def tls(connection: Connection) -> Iterator[Observation]:
    yield by_ends(ends(connection))


def by_ends(own: Ends) -> Observation:
    if own.here and own.there:
        return encrypted(own.version, is_checked=own.is_checked)
    if own.here:
        return unknown(Check.TLS, sentences.TLS_TO_BETWEEN)
    if own.is_local:
        return unknown(Check.TLS, sentences.LOCAL)
    if own.by_kerberos:
        return protected(Check.TLS, sentences.BY_KERBEROS)
    return unprotected(Check.TLS, sentences.NO_TLS)


def ends(connection: Connection) -> Ends:
    there, version = connection.execute(OUR_TLS).one()
    return Ends(
        here=driver(connection).pgconn.ssl_in_use,
        there=there,
        version=version or "",
        is_local=is_local(connection),
        by_kerberos=bool(connection.execute(OUR_GSS).scalar()),
        is_checked=driver(connection).info.get_parameters().get("sslmode") in CHECKING,
    )


def tls_version(connection: Connection) -> Iterator[Observation]:
    """The oldest version of TLS that the server takes; nothing where it takes none at all."""
    said = settings(connection, "ssl", "ssl_min_protocol_version")
    if said.get("ssl") != "on":
        return
    oldest = said.get("ssl_min_protocol_version")
    if oldest is None:
        yield unknown(Check.TLS_VERSION, sentences.TLS_VERSION_UNSEEN)
    elif oldest in BROKEN or not oldest:
        yield unprotected(Check.TLS_VERSION, sentences.TLS_TAKES_OLD)
    else:
        yield protected(Check.TLS_VERSION, sentences.TLS_TAKES_NEW.with_facts(version=oldest))


def goes_in_clear(connection: Connection) -> bool:
    """Whether we ourselves came in over the network without encryption."""
    own = ends(connection)
    return not (own.here or own.is_local or own.by_kerberos)


def is_local(connection: Connection) -> bool:
    pgconn = driver(connection).pgconn
    return stays_here(pgconn.host.decode()) or stays_here(pgconn.hostaddr.decode() or "elsewhere")


def driver(connection: Connection) -> "psycopg.Connection[Any]":
    return cast("psycopg.Connection[Any]", connection.connection.dbapi_connection)


def settings(connection: Connection, *names: str) -> dict[str, str]:
    """The settings of the server by these names, as far as we may see them."""
    return {str(row.name): str(row.setting) for row in connection.execute(SETTINGS, {"names": list(names)})}
