"""The one pen: a line holds with its deed, is never changed, and holds nothing personal."""

from datetime import UTC, datetime
from pathlib import Path
from threading import Thread

import pytest
from django.db import DatabaseError, connection, transaction

from inzage.ledger import head, operations, queries
from inzage.ledger.models import Entry
from inzage.ledger.records import Verified

NOON = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)
LINE = {"tag": "proof:thing:done", "about": "thing:1", "by": "noor@example.nl", "at": NOON}


def test_it_says_who_did_what_when_and_to_what(write):
    write(about="thing:7", facts={"rows": 3, "full": True, "code": "unreachable"})

    (line,) = queries.entries()
    assert (line.number, line.tag, line.about, line.by) == (1, "proof:thing:done", "thing:7", "noor")
    assert (line.at, line.facts) == (NOON, {"rows": 3, "full": True, "code": "unreachable"})


def test_each_line_remembers_the_one_before(write):
    write(3)

    newest, middle, first = queries.entries()
    assert (newest.previous, middle.previous, first.previous) == (middle.hash, first.hash, "0" * 64)


@pytest.mark.django_db(transaction=True)
def test_it_refuses_a_line_outside_a_transaction():
    with pytest.raises(operations.NotInTransactionError):
        operations.note(**LINE)

    assert not Entry.objects.exists()


def test_a_deed_that_is_rolled_back_leaves_no_line_and_no_gap(write):
    write()
    with transaction.atomic():
        operations.note(**LINE)
        transaction.set_rollback(True)
    write()

    assert [line.number for line in queries.entries()] == [2, 1]
    assert queries.verify() == Verified(lines=2)


def test_the_file_is_written_once_for_all_lines_of_a_transaction(transactional_db, home, monkeypatch):
    written, replace = [], Path.replace
    monkeypatch.setattr(Path, "replace", lambda self, to: written.append(to.name) or replace(self, to))
    with transaction.atomic():
        for number in range(5):
            operations.note(**{**LINE, "about": f"thing:{number}"})

    assert written.count("ledger.head") == 1
    assert (head.in_file(), queries.verify()) == (head.in_database(), Verified(lines=5))


def test_a_file_that_cannot_be_written_does_not_undo_the_deed(write, home):
    (home / "ledger.head.new").mkdir()

    write(2)

    assert [line.number for line in queries.entries()] == [2, 1]
    assert queries.verify().code == "head_missing"


@pytest.mark.parametrize(
    "facts",
    [
        pytest.param({"who": "noor@example.nl"}, id="an address of mail"),
        pytest.param({"note": "x" * 81}, id="a long text"),
        pytest.param({"phone": "+31 6 1234 5678"}, id="a telephone number"),
        pytest.param({"bsn": "123456782"}, id="nine digits as text"),
        pytest.param({"list": ["a"]}, id="a list"),
        pytest.param({"share": 0.5}, id="a fraction"),
        pytest.param({f"fact {number}": number for number in range(21)}, id="too many facts"),
    ],
)
@pytest.mark.django_db
def test_it_refuses_what_looks_personal_and_says_no_value(facts):
    with pytest.raises(operations.LooksPersonalError) as refusal:
        operations.note(**LINE, facts=facts)

    assert [value for value in facts.values() if isinstance(value, str) and value in str(refusal.value)] == []
    assert not Entry.objects.exists()


@pytest.mark.django_db
def test_what_a_line_is_about_is_no_address_either():
    with pytest.raises(operations.LooksPersonalError):
        operations.note(**{**LINE, "about": "noor@example.nl"})


def test_a_name_that_may_not_stand_in_a_line_becomes_a_code():
    assert operations.code("klant.e_mail") == "klant.e_mail"
    assert operations.code("export noor@example.nl.csv") == operations.code("export noor@example.nl.csv")
    assert operations.code("export noor@example.nl.csv").startswith("sha256:")


REPLACE = (
    "INSERT OR REPLACE INTO ledger_entry "
    "SELECT number, at, tag, about, 'x', facts, previous, hash FROM ledger_entry WHERE number = 2"
)


@pytest.mark.parametrize(
    ("sql", "vendors"),
    [
        ("UPDATE ledger_entry SET by = 'somebody else' WHERE number = 2", "sqlite postgresql"),
        ("UPDATE ledger_entry SET number = 9 WHERE number = 2", "sqlite postgresql"),
        ("DELETE FROM ledger_entry WHERE number = 2", "sqlite postgresql"),
        ("DELETE FROM ledger_entry", "sqlite postgresql"),
        (REPLACE, "sqlite"),
        ("TRUNCATE ledger_entry", "postgresql"),
    ],
)
def test_the_database_refuses_to_change_a_line(write, sql, vendors):
    if connection.vendor not in vendors:
        pytest.skip("another database says this in other words")
    write(3)
    before = queries.entries()

    with pytest.raises(DatabaseError, match="cannot be"), transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(sql)

    assert queries.entries() == before


@pytest.mark.skipif("connection.vendor != 'postgresql'", reason="SQLite in memory has one connection")
def test_writers_at_once_make_one_chain(write):
    def many():
        write(20)
        connection.close()

    writers = [Thread(target=many) for _ in range(4)]
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join()

    assert queries.verify() == Verified(lines=80)
