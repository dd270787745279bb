"""What is told of PostgreSQL's tables, its log and its disk."""

import psycopg
import pytest

from inzage.connectors.protection import Seen
from inzage.connectors.sql.guards import sentences
from inzage.connectors.sql.guards.postgresql.logging import by_settings

NOBODY = (Seen.PROTECTED, "", sentences.OPEN_TO_NOBODY)


@pytest.fixture
def do(postgres_database):
    with psycopg.connect(postgres_database, autocommit=True) as database:
        database.execute("CREATE TABLE klant (naam text); CREATE SCHEMA dicht; CREATE TABLE dicht.order_ (naam text)")
        yield database.execute


@pytest.mark.parametrize("right", ["SELECT", "SELECT (naam)", "INSERT", "UPDATE", "DELETE", "TRUNCATE"])
def test_a_table_with_rights_for_everybody_is_open(do, seen, postgres_database, right):
    do(f"GRANT {right} ON klant TO PUBLIC")

    assert seen(postgres_database, "open_to_all") == [(Seen.UNPROTECTED, "klant", sentences.OPEN_TO_ALL)]


def test_a_table_in_a_schema_that_is_closed_is_not(do, seen, postgres_database):
    do("GRANT SELECT ON dicht.order_ TO PUBLIC")
    closed = seen(postgres_database, "open_to_all")
    do("GRANT USAGE ON SCHEMA dicht TO PUBLIC")

    assert closed == [NOBODY]
    assert seen(postgres_database, "open_to_all") == [(Seen.UNPROTECTED, "dicht.order_", sentences.OPEN_TO_ALL)]


def test_rights_of_some_accounts_and_rights_that_reach_no_data_are_not_for_everybody(do, seen, postgres_database):
    do("GRANT REFERENCES, TRIGGER ON klant TO PUBLIC")

    assert seen(postgres_database, "open_to_all") == [NOBODY]


@pytest.mark.parametrize(
    ("setting", "expected"),
    [
        ("log_statement=all", (Seen.PROTECTED, "", sentences.LOGS_ALL)),
        ("log_statement=mod", (Seen.UNKNOWN, "", sentences.LOGS_IN_PART)),
        ("log_statement=ddl", (Seen.UNPROTECTED, "", sentences.LOGS_NOTHING)),
        pytest.param("pgaudit.log=all", (Seen.UNPROTECTED, "", sentences.LOGS_NOTHING), id="pgaudit is not loaded"),
    ],
)
def test_a_log_counts_where_it_shows_who_reads(do, seen, postgres_database, setting, expected):
    name, _, to = setting.partition("=")
    do(f"ALTER ROLE postgres SET {name} = '{to}'")
    try:
        assert seen(postgres_database, "statement_log") == [expected]
    finally:
        do(f"ALTER ROLE postgres RESET {name}")


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ({"pgaudit.log": "read, write"}, Seen.PROTECTED),
        ({"pgaudit.log": "ALL"}, Seen.PROTECTED),
        ({"pgaudit.log": "all, -read"}, Seen.UNKNOWN),
        ({"pgaudit.log": "write"}, Seen.UNKNOWN),
        ({"pgaudit.log": "none", "pgaudit.role": "auditor"}, Seen.UNKNOWN),
        ({"pgaudit.log": "none", "pgaudit.role": ""}, Seen.UNPROTECTED),
    ],
)
def test_pgaudit_counts_where_it_is_loaded_and_told_to_log_reading(said, expected):
    assert by_settings({"log_statement": "none", **said}).seen == expected


def test_a_server_that_hides_its_settings_says_nothing_of_its_log():
    assert by_settings({}).said == sentences.LOG_UNSEEN


def test_the_disk_under_a_server_cannot_be_seen(seen, postgres_database):
    assert seen(postgres_database, "files_at_rest") == [(Seen.UNKNOWN, "", sentences.DISK_UNSEEN)]
