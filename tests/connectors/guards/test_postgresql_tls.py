"""How it is told whether the connection to PostgreSQL is encrypted."""

import pytest

from inzage.connectors.protection import Seen
from inzage.connectors.sql.guards import sentences
from tests import debian_postgres


@pytest.fixture(scope="module")
def listening():
    with debian_postgres.server() as (folder, port):
        yield folder, port


def test_a_connection_with_tls_is_protected(listening, seen):
    address = f"postgresql://postgres@{debian_postgres.own_address()}:{listening[1]}/postgres"

    ((found, dataset, said),) = seen(address, "tls", sslmode="require")

    assert (found, dataset, said) == (Seen.PROTECTED, "", sentences.TLS.with_facts(version="TLSv1.3"))


def test_a_connection_over_the_network_without_tls_is_unprotected(listening, seen):
    address = f"postgresql://postgres@{debian_postgres.own_address()}:{listening[1]}/postgres"

    assert seen(address, "tls", sslmode="disable") == [(Seen.UNPROTECTED, "", sentences.NO_TLS)]


def test_one_that_stays_on_this_machine_says_nothing_of_others(listening, seen):
    folder, port = listening

    for host in (f"127.0.0.1:{port}/postgres?sslmode=disable", f":{port}/postgres?host={folder}"):
        assert seen(f"postgresql://postgres@{host}", "tls") == [(Seen.UNKNOWN, "", sentences.LOCAL)]
