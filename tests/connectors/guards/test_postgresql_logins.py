"""What is told of the passwords of PostgreSQL's own accounts, without trying one."""

import logging
from contextlib import closing, contextmanager, suppress

import psycopg
import pytest

from inzage.connectors import catalogue
from inzage.connectors.protection import Seen
from inzage.connectors.sql.guards import sentences
from inzage.connectors.sql.guards.postgresql import logins
from tests.debian_postgres import ALL_COME_IN

STRONG = "wortel-canary-5521"


@pytest.fixture
def account(tls_server):
    """Make accounts that are gone after the test."""
    names = []

    def make(name, password, *, kept="scram-sha-256"):
        names.append(name)
        known = "NULL" if password is None else f"'{password}'"
        tls_server.do(f"SET password_encryption = '{kept}'", f"CREATE ROLE {name} LOGIN PASSWORD {known}")

    yield make
    tls_server.do(*(f"DROP ROLE {name}" for name in names))


@contextmanager
def asking(server, name):
    """Let the server ask this account for a password."""
    server.rules.write_text(f"local all {name} scram-sha-256\n{ALL_COME_IN}")
    server.do("SELECT pg_reload_conf()")
    with suppress(psycopg.OperationalError):
        while True:  # until it has read the file
            psycopg.connect(server.address(name), connect_timeout=5).close()
    try:
        yield
    finally:
        server.rules.write_text(ALL_COME_IN)
        server.do("SELECT pg_reload_conf()")


@pytest.mark.parametrize("kept", ["scram-sha-256", "md5"])
@pytest.mark.parametrize("password", ["changeme", "beheer_a", "beheer_a123"])
def test_a_password_that_everybody_knows_is_counted_and_not_named(tls_server, seen, account, kept, password):
    account("beheer_a", password, kept=kept)
    account("beheer_b", STRONG, kept=kept)

    ((found, _, said),) = seen(tls_server.address(), "default_password")

    assert (found, said) == (Seen.UNPROTECTED, sentences.DEFAULTS.with_facts(accounts=1))
    assert not {"beheer", password} & set(said.en.split())


@pytest.mark.parametrize("kept", ["scram-sha-256", "md5"])
def test_other_passwords_and_accounts_without_one_are_well(tls_server, seen, account, kept):
    account("beheer_a", STRONG, kept=kept)
    account("beheer_b", None)

    assert seen(tls_server.address(), "default_password") == [
        (Seen.PROTECTED, "", sentences.NO_DEFAULTS.with_facts(accounts=1))
    ]


def test_where_no_account_has_a_password_nothing_is_said_of_them(tls_server, seen):
    assert seen(tls_server.address(), "default_password") == []


def test_where_there_are_too_many_accounts_it_is_unknown_of_the_rest(tls_server, seen, account, monkeypatch):
    monkeypatch.setattr(logins, "MOST_TRIED", 1)
    account("beheer_a", STRONG)
    account("beheer_b", STRONG)

    assert seen(tls_server.address(), "default_password") == [
        (Seen.UNKNOWN, "", sentences.DEFAULTS_IN_PART.with_facts(looked=1, all=2))
    ]


def test_an_account_that_may_not_read_them_says_that_it_does_not_know(tls_server, seen, account):
    account("lezer_a", STRONG)

    assert seen(tls_server.address("lezer_a"), "default_password") == [(Seen.UNKNOWN, "", sentences.LOGINS_UNSEEN)]
    assert seen(tls_server.address("lezer_a"), "login_hashing") == [(Seen.UNKNOWN, "", sentences.LOGIN_HASHING_UNSEEN)]


def test_md5_is_told_also_where_new_passwords_are_kept_well(tls_server, seen, account):
    before = seen(tls_server.address(), "login_hashing")
    account("beheer_a", STRONG, kept="md5")
    after = seen(tls_server.address(), "login_hashing")

    assert before == [(Seen.PROTECTED, "", sentences.LOGINS_HASHED_WELL)]
    assert after == [(Seen.UNPROTECTED, "", sentences.LOGINS_STILL_MD5.with_facts(accounts=1))]


def test_a_server_that_keeps_new_passwords_as_md5_is_told(tls_server, seen, setting):
    setting("password_encryption", "md5")

    assert seen(tls_server.address(), "login_hashing") == [(Seen.UNPROTECTED, "", sentences.LOGINS_AS_MD5)]


@pytest.mark.parametrize(
    ("password", "told"), [("welkom01", [(Seen.UNPROTECTED, "", sentences.OWN_DEFAULT)]), (STRONG, [])]
)
def test_our_own_password_is_told_without_any_right(tls_server, seen, account, password, told):
    account("lezer_a", password)

    with asking(tls_server, "lezer_a"):
        found = seen(tls_server.address("lezer_a"), "default_password", password=password)

    assert found == [*told, (Seen.UNKNOWN, "", sentences.LOGINS_UNSEEN)]


def test_no_password_and_nothing_that_is_kept_of_one_is_said_or_logged(tls_server, account, caplog):
    account("beheer_a", STRONG)
    account("beheer_b", "welkom01", kept="md5")
    caplog.set_level(logging.DEBUG)

    with closing(catalogue.connect(tls_server.address(), options={"password": STRONG})) as way:
        text = f"{way.protection()!r}{way!r}{caplog.text}"

    assert "default_password" in text
    assert [one for one in (STRONG, "welkom01", "SCRAM-SHA-256$", "md5", "beheer_") if one in text] == []
