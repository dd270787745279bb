"""Whether connections to MariaDB or MySQL are encrypted."""

import ssl
from collections.abc import Iterator
from typing import Any, cast

import pymysql
from sqlalchemy import Connection, bindparam, text

from inzage.connectors.protection import Check, Observation, protected, unknown, unprotected
from inzage.connectors.sql.guards import sentences
from inzage.connectors.sql.guards.mariadb.accounts import accounts
from inzage.connectors.sql.guards.places import stays_here
from inzage.connectors.sql.guards.versions import BROKEN, encrypted

OUR_TLS = text("SHOW SESSION STATUS LIKE 'Ssl_version'")
VARIABLES = text("SHOW GLOBAL VARIABLES WHERE Variable_name IN :names").bindparams(bindparam("names", expanding=True))

ON = frozenset({"ON", "1", "YES"})


def tls(connection: Connection) -> Iterator[Observation]:
    """Our own connection, as the server sees it."""
    version = our_version(connection)
    if version:
        context = getattr(driver(connection), "ctx", None)
        yield encrypted(version, is_checked=context is not None and context.verify_mode == ssl.CERT_REQUIRED)
    elif is_local(connection):
        yield unknown(Check.TLS, sentences.LOCAL)
    else:
        yield unprotected(Check.TLS, sentences.NO_TLS)


def tls_required(connection: Connection) -> Iterator[Observation]:
    """Whether somebody comes in from elsewhere without encryption: the server may ask for it, or each account."""
    said = variables(connection, "require_secure_transport", "skip_networking", "bind_address", "have_ssl")
    listens = [place.strip() for place in said.get("bind_address", "").split(",") if place.strip()]
    if said.get("skip_networking") in ON or (listens and all(map(stays_here, listens))):
        yield protected(Check.TLS_REQUIRED, sentences.NO_NETWORK)
    elif said.get("require_secure_transport") in ON:
        yield protected(Check.TLS_REQUIRED, sentences.SERVER_ASKS_TLS)
    elif said.get("have_ssl", "YES") != "YES":
        yield unprotected(Check.TLS_REQUIRED, sentences.TLS_OFF)
    elif not our_version(connection) and not is_local(connection):
        yield unprotected(Check.TLS_REQUIRED, sentences.TLS_NOT_ASKED)
    else:
        open_ = sum(one.is_of_network and not one.needs_tls for one in accounts(connection))
        if open_:
            yield unprotected(Check.TLS_REQUIRED, sentences.ACCOUNTS_WITHOUT_TLS.with_facts(accounts=open_))
        else:
            yield protected(Check.TLS_REQUIRED, sentences.ACCOUNTS_ASK_TLS)


def tls_version(connection: Connection) -> Iterator[Observation]:
    """Which versions of TLS the server takes; nothing where it takes none at all."""
    said = variables(connection, "tls_version", "have_ssl")
    if said.get("have_ssl", "YES") != "YES":
        return
    taken = sorted(version.strip() for version in said.get("tls_version", "").split(",") if version.strip())
    if not taken:
        yield unknown(Check.TLS_VERSION, sentences.TLS_VERSION_UNSEEN)
    elif BROKEN & set(taken):
        yield unprotected(Check.TLS_VERSION, sentences.TLS_TAKES_OLD)
    else:
        yield protected(Check.TLS_VERSION, sentences.TLS_TAKES_NEW.with_facts(version=taken[0]))


def our_version(connection: Connection) -> str:
    found = connection.execute(OUR_TLS).first()
    return str(found[1]) if found else ""


def is_local(connection: Connection) -> bool:
    return bool(driver(connection).unix_socket) or stays_here(driver(connection).host)


def driver(connection: Connection) -> "pymysql.Connection[Any]":
    return cast("pymysql.Connection[Any]", connection.connection.dbapi_connection)


def variables(connection: Connection, *names: str) -> dict[str, str]:
    """The variables of the server by these names, as far as it has them."""
    return {str(name).lower(): str(value) for name, value in connection.execute(VARIABLES, {"names": list(names)})}
