"""What is told of the protection of a MariaDB server."""

import logging
import socket
from contextlib import closing
from urllib.parse import quote

import pymysql
import pytest
from sqlalchemy import create_engine

from inzage.connectors import catalogue
from inzage.connectors.protection import Seen
from inzage.connectors.sql.guards import sentences
from inzage.connectors.sql.guards.mariadb.accounts import accounts, native
from inzage.connectors.sql.guards.mariadb.logging import by_variables
from tests import debian_postgres, mariadb

STRONG = "wortel-canary-5521"


@pytest.fixture
def root(guarded_mariadb):
    """Somebody who may do all, in a server with no account that comes in without a password."""
    with closing(mariadb.connection(guarded_mariadb)) as connection:
        for host in ("localhost", "::1", socket.gethostname()):
            # The accounts of root that a new server has, which come in without a password.
            connection.query(f"DROP USER IF EXISTS root@'{host}'")
        yield connection


@pytest.fixture
def account(root, guarded_mariadb):
    """Make accounts that are gone after the test; give their address."""
    made = []

    def make(name, how=f"IDENTIFIED BY '{STRONG}'", *, host="%", password=STRONG, at="127.0.0.1"):
        root.query(f"CREATE USER '{name}'@'{host}' {how}")
        made.append(f"'{name}'@'{host}'")
        port = guarded_mariadb.rpartition(":")[2]
        return f"mariadb://{name}:{quote(password)}@{at}:{port}"

    yield make
    for name in made:
        root.query(f"DROP USER {name}")


@pytest.fixture
def setting(root):
    """Set a variable of the server until the test ends."""
    before = {}

    def set_(name, to):
        with root.cursor() as cursor:
            cursor.execute(f"SELECT @@global.{name}")
            before[name] = cursor.fetchone()[0]
            cursor.execute(f"SET GLOBAL {name} = %s", (to,))

    yield set_
    with root.cursor() as cursor:
        for name, value in before.items():
            cursor.execute(f"SET GLOBAL {name} = %s", (value,))


def test_a_connection_with_tls_is_protected(guarded_mariadb, root, seen):
    with root.cursor() as cursor:
        cursor.execute("SELECT @@ssl_cert")
        certificate = cursor.fetchone()[0]
    unchecked, checked = (one.with_facts(version="TLSv1.3") for one in (sentences.TLS_UNCHECKED, sentences.TLS))

    assert seen(guarded_mariadb, "tls") == [(Seen.PROTECTED, "", unchecked)]
    assert seen(guarded_mariadb, "tls", ssl_ca=certificate) == [(Seen.PROTECTED, "", checked)]


def test_a_connection_over_the_network_without_tls_is_not(account, seen):
    address = account("lezer", at=debian_postgres.own_address())

    assert seen(address, "tls", ssl_disabled="true") == [(Seen.UNPROTECTED, "", sentences.NO_TLS)]
    assert seen(address, "tls_required", ssl_disabled="true") == [(Seen.UNPROTECTED, "", sentences.TLS_NOT_ASKED)]


def test_one_that_stays_on_this_machine_says_nothing_of_others(guarded_mariadb, seen):
    assert seen(guarded_mariadb, "tls", ssl_disabled="true") == [(Seen.UNKNOWN, "", sentences.LOCAL)]


def test_the_server_may_ask_for_tls_or_each_account_may(guarded_mariadb, root, account, seen, setting):
    with_tls = account("met", f"IDENTIFIED BY '{STRONG}' REQUIRE SSL")
    account("hier", host="localhost")
    each = seen(guarded_mariadb, "tls_required")
    account("zonder")
    one_not = seen(guarded_mariadb, "tls_required")
    unseen = seen(with_tls, "tls_required")
    setting("require_secure_transport", 1)

    assert each == [(Seen.PROTECTED, "", sentences.ACCOUNTS_ASK_TLS)]
    assert one_not == [(Seen.UNPROTECTED, "", sentences.ACCOUNTS_WITHOUT_TLS.with_facts(accounts=1))]
    assert unseen == [(Seen.UNKNOWN, "", sentences.ACCOUNTS_UNSEEN_TLS)]
    assert seen(with_tls, "tls_required") == [(Seen.PROTECTED, "", sentences.SERVER_ASKS_TLS)]


def test_a_server_that_takes_nobody_from_elsewhere_needs_none(mariadb_server, seen):
    assert seen(mariadb_server, "tls_required") == [(Seen.PROTECTED, "", sentences.NO_NETWORK)]
    assert seen(mariadb_server, "tls_version") == []


def test_the_versions_of_tls_are_those_that_the_server_names(guarded_mariadb, seen):
    said = sentences.TLS_TAKES_NEW.with_facts(version="TLSv1.2")

    assert seen(guarded_mariadb, "tls_version") == [(Seen.PROTECTED, "", said)]


@pytest.mark.parametrize(
    ("how", "expected"),
    [
        ("IDENTIFIED BY ''", (Seen.UNPROTECTED, sentences.ACCOUNTS_WITHOUT_PASSWORD.with_facts(accounts=1))),
        (f"IDENTIFIED BY '{STRONG}'", (Seen.PROTECTED, sentences.ACCOUNTS_HAVE_PASSWORDS)),
        ("IDENTIFIED BY '' ACCOUNT LOCK", (Seen.PROTECTED, sentences.ACCOUNTS_HAVE_PASSWORDS)),
        ("IDENTIFIED VIA unix_socket", (Seen.PROTECTED, sentences.ACCOUNTS_HAVE_PASSWORDS)),
        (
            "IDENTIFIED VIA unix_socket OR mysql_native_password",
            (Seen.UNPROTECTED, sentences.ACCOUNTS_WITHOUT_PASSWORD.with_facts(accounts=1)),
        ),
    ],
)
def test_an_account_that_comes_in_without_a_password_is_counted(guarded_mariadb, account, seen, how, expected):
    account("lezer", how)

    ((found, _, said),) = seen(guarded_mariadb, "empty_password")

    assert (found, said) == expected


def test_an_account_without_a_name_is_told(guarded_mariadb, root, account, seen):
    before = seen(guarded_mariadb, "anonymous_accounts")
    account("")

    assert before == [(Seen.PROTECTED, "", sentences.NOBODY_ANONYMOUS)]
    assert seen(guarded_mariadb, "anonymous_accounts") == [(Seen.UNPROTECTED, "", sentences.ANONYMOUS)]


def test_a_role_is_no_account(guarded_mariadb, root, seen):
    root.query("CREATE ROLE rol")
    found = seen(guarded_mariadb, "empty_password")
    root.query("DROP ROLE rol")

    assert found == [(Seen.PROTECTED, "", sentences.ACCOUNTS_HAVE_PASSWORDS)]


@pytest.mark.parametrize("password", ["welkom01", "lezer", "lezer123"])
def test_a_password_that_everybody_knows_is_counted_and_ours_is_told(guarded_mariadb, account, seen, password):
    address = account("lezer", f"IDENTIFIED BY '{password}'", password=password)
    told = (Seen.UNPROTECTED, "", sentences.DEFAULTS.with_facts(accounts=1))

    assert seen(guarded_mariadb, "default_password") == [told]
    assert seen(address, "default_password") == [
        (Seen.UNPROTECTED, "", sentences.OWN_DEFAULT), (Seen.UNKNOWN, "", sentences.LOGINS_UNSEEN),
    ]  # fmt: skip


def test_passwords_that_cannot_be_compared_are_unknown(guarded_mariadb, root, account, seen):
    known = seen(guarded_mariadb, "default_password")
    account("lezer", "IDENTIFIED VIA ed25519 USING PASSWORD('lezer')")

    assert known == [(Seen.PROTECTED, "", sentences.NO_DEFAULTS.with_facts(accounts=1))]
    assert seen(guarded_mariadb, "default_password") == [
        (Seen.UNKNOWN, "", sentences.DEFAULTS_IN_PART.with_facts(looked=1, all=2))
    ]


def test_an_account_that_may_not_read_the_accounts_says_that_it_does_not_know(account, seen):
    address = account("lezer")

    for check, said in (
        ("empty_password", sentences.ACCOUNTS_UNSEEN_PASSWORD),
        ("anonymous_accounts", sentences.ACCOUNTS_UNSEEN_ANONYMOUS),
        ("default_password", sentences.LOGINS_UNSEEN),
        ("open_to_all", sentences.OPEN_UNSEEN),
        ("files_at_rest", sentences.TABLES_UNSEEN),
    ):
        assert seen(address, check) == [(Seen.UNKNOWN, "", said)]


@pytest.fixture
def database(guarded_mariadb, root):
    address = mariadb.empty_database(guarded_mariadb)
    name = address.rpartition("/")[2]
    yield address, lambda statement: root.query(statement.replace("HERE", name))
    root.query(f"DROP DATABASE {name}")


def test_tables_count_as_encrypted_where_the_database_does_it_for_all(database, seen):
    address, do = database
    none = seen(address, "files_at_rest")
    do("CREATE TABLE HERE.klant (a int)")
    all_ = seen(address, "files_at_rest")
    do("CREATE TABLE HERE.open (a int) ENCRYPTED=NO")
    do("CREATE TABLE HERE.oud (a int) ENGINE=MyISAM")

    assert none == [(Seen.UNKNOWN, "", sentences.TABLES_IN_CLEAR)]
    assert all_ == [(Seen.PROTECTED, "", sentences.TABLES_ENCRYPTED)]
    assert seen(address, "files_at_rest") == [(Seen.UNKNOWN, "", sentences.TABLES_IN_PART.with_facts(some=1, all=3))]


def test_a_table_with_rights_for_everybody_is_open(database, seen):
    address, do = database
    do("CREATE TABLE HERE.klant (a int)")
    before = seen(address, "open_to_all")
    try:
        do("GRANT SELECT ON HERE.klant TO PUBLIC")
    except pymysql.err.Error:
        pytest.skip("this MariaDB gives no rights to everybody: that came with 10.11")
    found = seen(address, "open_to_all")
    do("REVOKE SELECT ON HERE.klant FROM PUBLIC")

    assert before == [(Seen.PROTECTED, "", sentences.OPEN_TO_NOBODY)]
    assert found == [(Seen.UNPROTECTED, "klant", sentences.OPEN_TO_ALL)]


@pytest.mark.parametrize(
    ("name", "to", "expected"),
    [
        ("server_audit_logging", 0, (Seen.UNPROTECTED, "", sentences.LOGS_NOTHING)),
        ("server_audit_logging", 1, (Seen.PROTECTED, "", sentences.LOGS_ALL)),
        ("general_log", 1, (Seen.PROTECTED, "", sentences.LOGS_ALL)),
    ],
)
def test_a_log_counts_where_it_shows_who_reads(guarded_mariadb, seen, setting, name, to, expected):
    setting(name, to)

    assert seen(guarded_mariadb, "statement_log") == [expected]


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ({"server_audit_events": "CONNECT,TABLE"}, Seen.PROTECTED),
        ({"server_audit_events": "CONNECT"}, Seen.UNKNOWN),
        ({"server_audit_incl_users": "jan"}, Seen.UNKNOWN),
        ({"server_audit_logging": "OFF", "audit_log_policy": "ALL"}, Seen.PROTECTED),
        ({"server_audit_logging": "OFF", "audit_log_policy": "LOGINS"}, Seen.UNKNOWN),
        ({"server_audit_logging": "OFF", "general_log": "ON", "log_output": "NONE"}, Seen.UNPROTECTED),
    ],
)
def test_auditing_counts_where_it_is_told_to_log_reading_by_everybody(said, expected):
    assert by_variables({"general_log": "OFF", "server_audit_logging": "ON", **said}).seen == expected


def test_a_server_that_hides_its_variables_says_nothing_of_its_log():
    assert by_variables({}).said == sentences.LOG_UNSEEN


def test_no_password_and_nothing_that_is_kept_of_one_is_said_or_logged(guarded_mariadb, account, caplog):
    account("beheer_a", "IDENTIFIED BY 'welkom01'")
    caplog.set_level(logging.DEBUG)

    with closing(catalogue.connect(guarded_mariadb)) as way:
        text = f"{way.protection()!r}{accounts_seen(guarded_mariadb)!r}{caplog.text}"

    assert "beheer_a" in repr(accounts_seen(guarded_mariadb))
    assert [one for one in (STRONG, "welkom01", native("welkom01"), native(STRONG)) if one in text] == []


def accounts_seen(address):
    with closing(create_engine(address.replace("mariadb:", "mariadb+pymysql:")).connect()) as connection:
        return accounts(connection)
