"""Whom PostgreSQL lets in by the lines of its pg_hba.conf, which the server reads to us from its own file."""

import psycopg
import pytest

from inzage.connectors.protection import Seen
from inzage.connectors.sql.guards import sentences
from inzage.connectors.sql.guards.postgresql.rules import by_settings
from tests.debian_postgres import ALL_COME_IN

ASKS = (Seen.PROTECTED, "", sentences.RULES_ASK_TLS)
NOBODY = (Seen.PROTECTED, "", sentences.TRUSTS_NOBODY)


@pytest.fixture
def by_lines(tls_server, seen):
    """What is seen with these lines in the file. The server goes on with those it read when it began."""

    def look(check, *lines):
        tls_server.rules.write_text("\n".join(lines) + "\n")
        return seen(tls_server.address(), check)

    yield look
    tls_server.rules.write_text(ALL_COME_IN)


def without_tls(rules):
    return (Seen.UNPROTECTED, "", sentences.RULES_WITHOUT_TLS.with_facts(rules=rules))


OPEN_TLS = [
    pytest.param(["host all all all scram-sha-256"], without_tls(1), id="host is with and without"),
    pytest.param(["hostnossl all all 10.0.0.0/8 scram-sha-256", "host a b samenet md5"], without_tls(2), id="two"),
    pytest.param(["host all all ::/0 scram-sha-256"], without_tls(1), id="IPv6"),
    pytest.param(["hostnossl all all 0.0.0.0/0 reject", "host all all ::/0 md5"], without_tls(1), id="no to IPv4 only"),
    pytest.param(["hostnossl all jan all reject", "host all all all md5"], without_tls(1), id="no to one user only"),
    pytest.param(
        ["host all all all password"],
        (Seen.UNPROTECTED, "", sentences.RULES_SEND_PASSWORDS.with_facts(rules=1)),
        id="the password itself",
    ),
    pytest.param(["hostssl all all all scram-sha-256"], ASKS, id="hostssl"),
    pytest.param(["local all all trust", "host all all 127.0.0.1/32 md5", "host all all ::1/128 md5"], ASKS, id="here"),
    pytest.param(["host all all samehost md5"], ASKS, id="its own addresses"),
    pytest.param(["hostnossl all all all reject", "host all all all md5"], ASKS, id="an earlier line says no"),
    pytest.param(["hostnossl all all 0.0.0.0/0 reject", "host all all 10.0.0.0/8 md5"], ASKS, id="no to IPv4"),
    pytest.param(["host all all all reject"], ASKS, id="nobody comes in"),
    pytest.param(["host all all nonsense nonsense"], (Seen.UNKNOWN, "", sentences.RULES_BROKEN), id="a wrong line"),
]


@pytest.mark.parametrize(("lines", "expected"), OPEN_TLS)
def test_whether_somebody_comes_in_without_tls(by_lines, lines, expected):
    assert by_lines("tls_required", *lines) == [expected]


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ({"listen_addresses": "localhost, ::1"}, sentences.NO_NETWORK),
        ({"listen_addresses": ""}, sentences.NO_NETWORK),
        ({"listen_addresses": "localhost, 10.0.0.1", "ssl": "off"}, sentences.TLS_OFF),
        ({"ssl": "on", "rds.force_ssl": "1"}, sentences.SERVER_ASKS_TLS),
        ({"ssl": "on", "require_secure_transport": "on"}, sentences.SERVER_ASKS_TLS),
    ],
)
def test_settings_may_tell_it_without_the_lines(said, expected):
    told = by_settings(said)

    assert told is not None
    assert told.said == expected


@pytest.mark.parametrize("said", [{"ssl": "on"}, {"ssl": "on", "rds.force_ssl": "0"}, {}])
def test_else_the_lines_tell(said):
    assert by_settings(said) is None


TRUSTING = [
    pytest.param(["hostssl all all all trust"], (Seen.UNPROTECTED, "", sentences.TRUSTS_NETWORK), id="network"),
    pytest.param(["local all all trust"], (Seen.UNPROTECTED, "", sentences.TRUSTS_ITSELF), id="socket"),
    pytest.param(["host all all 127.0.0.1/32 trust"], (Seen.UNPROTECTED, "", sentences.TRUSTS_ITSELF), id="loopback"),
    pytest.param(["local all all peer", "host all all all scram-sha-256"], NOBODY, id="nobody"),
    pytest.param(["host all all all md5", "host all all all trust"], NOBODY, id="an earlier line decides"),
    pytest.param(["local all all reject", "local all all trust"], NOBODY, id="an earlier line says no"),
    pytest.param(["host a b c d"], (Seen.UNKNOWN, "", sentences.RULES_BROKEN_PASSWORD), id="a wrong line"),
]


@pytest.mark.parametrize(("lines", "expected"), TRUSTING)
def test_whether_somebody_comes_in_without_a_password(by_lines, lines, expected):
    assert by_lines("empty_password", *lines) == [expected]


def test_an_account_that_may_not_read_the_lines_says_that_it_does_not_know(tls_server, seen):
    tls_server.do("CREATE ROLE zonder_recht LOGIN")

    required = seen(tls_server.address("zonder_recht"), "tls_required")
    password = seen(tls_server.address("zonder_recht"), "empty_password")

    tls_server.do("DROP ROLE zonder_recht")
    assert required == [(Seen.UNKNOWN, "", sentences.RULES_UNSEEN)]
    assert password == [(Seen.UNKNOWN, "", sentences.RULES_UNSEEN_PASSWORD)]


def test_one_that_was_let_in_without_being_asked_knows_at_least_that(postgres_server, seen):
    with psycopg.connect(postgres_server, autocommit=True) as database:
        database.execute("CREATE ROLE zomaar LOGIN")
        found = seen(postgres_server.replace("postgres@", "zomaar@"), "empty_password")
        database.execute("DROP ROLE zomaar")

    assert found == [(Seen.UNPROTECTED, "", sentences.TRUSTS_US)]
