"""Lines to tamper with. The triggers are lifted by hand, as somebody would who rules the database."""

from datetime import UTC, datetime, timedelta

import pytest
from django.db import connection, transaction

from inzage.ledger import operations

NOON = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)


@pytest.fixture
def write(transactional_db):
    """Write lines, each in a transaction that is really committed."""

    def lines(count=1, **changes):
        for number in range(count):
            line = {"tag": "proof:thing:done", "about": f"thing:{number}", "by": "noor", "at": NOON + timedelta(minutes=number), "facts": {"number": number}}  # fmt: skip
            with transaction.atomic():
                operations.note(**{**line, **changes})

    return lines


@pytest.fixture
def tamper(transactional_db):
    """Run SQL on the lines with the triggers lifted."""

    def run(*statements):
        with connection.cursor() as cursor:
            lift(cursor)
            for statement in statements:
                cursor.execute(statement)

    return run


def lift(cursor):
    if connection.vendor == "postgresql":
        cursor.execute("ALTER TABLE ledger_entry DISABLE TRIGGER USER")
        return
    cursor.execute("SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'ledger_entry'")
    for (name,) in cursor.fetchall():
        cursor.execute(f"DROP TRIGGER {name}")


@pytest.fixture(autouse=True)
def _put_the_triggers_back(request):
    """A test that lifted the triggers leaves them as they were."""
    if "tamper" not in request.fixturenames:
        yield
        return
    request.getfixturevalue("tamper")
    with connection.cursor() as cursor:
        before = triggers(cursor)
    yield
    with connection.cursor() as cursor:
        if connection.vendor == "postgresql":
            cursor.execute("ALTER TABLE ledger_entry ENABLE TRIGGER USER")
        else:
            there = dict(triggers(cursor))
            for name, sql in before:
                if name not in there:
                    cursor.execute(sql)


def triggers(cursor):
    if connection.vendor == "postgresql":
        return []
    cursor.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'ledger_entry'")
    return cursor.fetchall()
