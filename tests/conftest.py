"""The stage of every test that needs Django: a home of its own, members of every role, a ledger that can be emptied."""

import signal
from datetime import UTC, datetime
from functools import wraps

import pytest

from tests import postgres

NOON = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)


@pytest.fixture(autouse=True)
def home(settings, tmp_path_factory):
    """What inzage keeps in files, and what it counts for its rate limits, kept apart for every test."""
    settings.INZAGE_HOME = home = tmp_path_factory.mktemp("home")
    settings.SECRET_KEY = "only for tests " * 4
    settings.EMAIL_FILE_PATH = home / "mail"
    settings.CACHES = {"default": {"BACKEND": "django.core.cache.backends.locmem.LocMemCache", "LOCATION": str(home)}}
    return home


@pytest.fixture
def _born_interruptible():
    """What a shell starts in the background is deaf to control-C; the programs of this test are not."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.fixture(scope="session")
def django_db_setup(django_db_setup, django_db_blocker):
    """
    Let tests empty the ledger between them, which its triggers forbid.

    Only the emptying by Django's test case goes around them; in a test they stand.
    """
    from django.db import connection

    flush, vendor = connection.ops.sql_flush, connection.vendor

    @wraps(flush)
    def around_the_triggers(style, tables, **options):
        statements = flush(style, tables, **options)
        if "ledger_entry" not in tables:
            return statements
        if vendor == "postgresql":
            return [
                "ALTER TABLE ledger_entry DISABLE TRIGGER USER",
                *statements,
                "ALTER TABLE ledger_entry ENABLE TRIGGER USER",
            ]
        with connection.cursor() as cursor:
            cursor.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'ledger_entry'")
            triggers = cursor.fetchall()
        return [*(f"DROP TRIGGER {name}" for name, _ in triggers), *statements, *(sql for _, sql in triggers)]

    connection.ops.sql_flush = around_the_triggers


@pytest.fixture(scope="session")
def postgres_server():
    """The address of a real PostgreSQL."""
    with postgres.server() as address:
        yield address


@pytest.fixture
def member_of(db):
    """A member of this role; the same one when asked again."""
    from inzage.people import operations, queries

    found = {}

    def make(role):
        if role not in found:
            key = operations.add_member(email=f"{role}@example.nl", name=role.title(), role=role, department=None, password=None, by="test", at=NOON)  # fmt: skip
            found[role] = queries.member(key)
        return found[role]

    return make


@pytest.fixture
def client_of(member_of, settings):
    """A browser in which a member of this role is signed in."""
    from django.contrib.auth import get_user_model
    from django.test import Client

    def sign_in(role):
        client = Client()
        member = get_user_model().objects.get(pk=member_of(role).id)
        client.force_login(member, backend=settings.AUTHENTICATION_BACKENDS[0])
        return client

    return sign_in
