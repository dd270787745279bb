"""How it is told whether connections to PostgreSQL are encrypted."""

import time

import psycopg
import pytest

from inzage.connectors.protection import Seen
from inzage.connectors.sql.guards import sentences
from tests import debian_postgres


@pytest.fixture
def over_the_network(tls_server):
    return f"postgresql://postgres@{debian_postgres.own_address()}:{tls_server.port}/postgres"


@pytest.fixture
def setting(tls_server):
    """Set something in the server until the test ends."""
    names = []

    def set_(name, to):
        names.append(name)
        tls_server.do(f"ALTER SYSTEM SET {name} = '{to}'", "SELECT pg_reload_conf()")
        with psycopg.connect(tls_server.address()) as connection:
            while connection.execute(f"SHOW {name}").fetchone()[0] != to:
                connection.rollback()
                time.sleep(0.02)

    yield set_
    tls_server.do(*(f"ALTER SYSTEM RESET {name}" for name in names), "SELECT pg_reload_conf()")


@pytest.mark.parametrize(("mode", "said"), [("require", sentences.TLS_UNCHECKED), ("verify-ca", sentences.TLS)])
def test_a_connection_with_tls_is_protected(tls_server, over_the_network, seen, mode, said):
    own = {"sslmode": mode, **({"sslrootcert": str(tls_server.certificate)} if mode == "verify-ca" else {})}

    assert seen(over_the_network, "tls", **own) == [(Seen.PROTECTED, "", said.with_facts(version="TLSv1.3"))]


def test_a_connection_over_the_network_without_tls_is_not(over_the_network, seen):
    assert seen(over_the_network, "tls", sslmode="disable") == [(Seen.UNPROTECTED, "", sentences.NO_TLS)]


def test_one_that_stays_on_this_machine_says_nothing_of_others(tls_server, seen):
    for address in (tls_server.address(), f"postgresql://postgres@127.0.0.1:{tls_server.port}/postgres"):
        assert seen(address, "tls", sslmode="disable") == [(Seen.UNKNOWN, "", sentences.LOCAL)]


def test_the_oldest_version_that_the_server_takes_counts(tls_server, seen, setting):
    new = seen(tls_server.address(), "tls_version")
    setting("ssl_min_protocol_version", "TLSv1.1")
    old = seen(tls_server.address(), "tls_version")

    assert new == [(Seen.PROTECTED, "", sentences.TLS_TAKES_NEW.with_facts(version="TLSv1.2"))]
    assert old == [(Seen.UNPROTECTED, "", sentences.TLS_TAKES_OLD)]


def test_a_server_without_tls_on_the_network_asks_for_none(tls_server, seen, setting):
    setting("ssl", "off")

    assert seen(tls_server.address(), "tls_required") == [(Seen.UNPROTECTED, "", sentences.TLS_OFF)]
    assert seen(tls_server.address(), "tls_version") == []


def test_a_server_that_let_us_in_without_tls_does_not_ask_for_it(over_the_network, seen):
    assert seen(over_the_network, "tls_required", sslmode="disable") == [
        (Seen.UNPROTECTED, "", sentences.TLS_NOT_ASKED)
    ]


def test_a_server_that_takes_nobody_from_elsewhere_needs_none(postgres_server, seen):
    assert seen(postgres_server, "tls_required") == [(Seen.PROTECTED, "", sentences.NO_NETWORK)]
