"""How it is told whether connections to PostgreSQL are encrypted."""

import pytest

from inzage.connectors.protection import Seen
from inzage.connectors.sql.guards import sentences
from inzage.connectors.sql.guards.postgresql.tls import Ends, by_ends
from tests import debian_postgres


@pytest.fixture
def over_the_network(tls_server):
    return f"postgresql://postgres@{debian_postgres.own_address()}:{tls_server.port}/postgres"


@pytest.mark.parametrize(("mode", "said"), [("require", sentences.TLS_UNCHECKED), ("verify-ca", sentences.TLS)])
def test_a_connection_with_tls_is_protected(tls_server, over_the_network, seen, mode, said):
    own = {"sslmode": mode, **({"sslrootcert": str(tls_server.certificate)} if mode == "verify-ca" else {})}

    assert seen(over_the_network, "tls", **own) == [(Seen.PROTECTED, "", said.with_facts(version="TLSv1.3"))]


def test_a_connection_over_the_network_without_tls_is_not(over_the_network, seen):
    assert seen(over_the_network, "tls", sslmode="disable") == [(Seen.UNPROTECTED, "", sentences.NO_TLS)]


NETWORK = [
    pytest.param(
        Ends(here=True, there=True, version="TLSv1.1"), sentences.TLS_OLD.with_facts(version="TLSv1.1"), id="old"
    ),
    pytest.param(Ends(here=True, there=False), sentences.TLS_TO_BETWEEN, id="a pooler takes it off"),
    pytest.param(Ends(here=False, there=True, version="TLSv1.3"), sentences.NO_TLS, id="a pooler puts it on"),
    pytest.param(Ends(here=False, there=False, by_kerberos=True), sentences.BY_KERBEROS, id="Kerberos"),
]


@pytest.mark.parametrize(("ends", "said"), NETWORK)
def test_both_ends_of_the_connection_count(ends, said):
    assert by_ends(ends).said == said


def test_a_server_that_hides_its_catalogue_says_nothing(tls_server, seen):
    views = "pg_stat_ssl, pg_settings"
    tls_server.do("CREATE ROLE blind LOGIN", f"REVOKE SELECT ON {views} FROM PUBLIC")
    found = {check: seen(tls_server.address("blind"), check) for check in HIDDEN}
    tls_server.do(f"GRANT SELECT ON {views} TO PUBLIC", "DROP ROLE blind")

    assert found == {check: [(Seen.UNKNOWN, "", said)] for check, said in HIDDEN.items()}


HIDDEN = {
    "tls": sentences.TLS_UNSEEN,
    "tls_required": sentences.RULES_UNSEEN,
    "tls_version": sentences.TLS_VERSION_UNSEEN,
    "statement_log": sentences.LOG_UNSEEN,
    "login_hashing": sentences.LOGIN_HASHING_UNSEEN,
}


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
