"""The page of the ledger."""

from datetime import UTC, datetime, timedelta

import pytest
from django.db import connection, transaction

from inzage.ledger import operations, queries
from inzage.web.evidence import views

NOON = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)


@pytest.fixture
def write(transactional_db):
    def lines(count):
        for number in range(count):
            with transaction.atomic():
                operations.note(tag="proof:thing:done", about=f"thing:{number}", by="noor", at=NOON + timedelta(days=number), facts={"rows": number})  # fmt: skip

    return lines


@pytest.fixture
def auditor(write, client_of):
    return client_of("auditor")


def numbers(answer):
    return [line.number for line in answer.context["page"].items]


def test_the_newest_lines_come_first(auditor, write):
    write(3)

    assert numbers(auditor.get("/evidence/")) == [4, 3, 2, 1]


def test_it_says_that_the_ledger_is_whole(auditor, write):
    write(3)

    answer = auditor.get("/evidence/")

    assert (answer.context["is_whole"], answer.context["sentence"] in answer.content.decode()) == (True, True)


def test_it_says_which_line_is_broken(auditor, write):
    write(3)
    with connection.cursor() as cursor, transaction.atomic():
        cursor.execute("UPDATE ledger_head SET hash = previous FROM ledger_entry WHERE ledger_entry.number = 1")

    answer = auditor.get("/evidence/")

    assert (answer.context["is_whole"], 'role="alert"' in answer.content.decode()) == (False, True)


def test_a_long_ledger_is_checked_on_request(auditor, write, monkeypatch):
    monkeypatch.setattr(views, "QUICK", 2)
    write(3)

    assert not auditor.get("/evidence/").context["is_checked"]
    assert auditor.get("/evidence/?check=1").context["is_whole"]


@pytest.mark.parametrize(
    ("query", "shown"),
    [("tag=proof:thing:done", [4, 3, 2]), ("about=thing:1", [3]), ("day=2026-11-26", [4]), ("tag=proof&about=thing:0", [2]), ("about=nothing", [])],
)  # fmt: skip
def test_lines_are_chosen_in_the_address(auditor, write, query, shown):
    write(3)

    assert numbers(auditor.get(f"/evidence/?{query}")) == shown


def test_pages_follow_each_other_and_keep_what_was_chosen(auditor, write):
    write(60)

    first = auditor.get("/evidence/?tag=proof")
    second = auditor.get(f"/evidence/{first.context['older']}")

    assert (len(numbers(first)), len(numbers(second))) == (50, 10)
    assert "tag=proof" in first.context["older"]


@pytest.mark.parametrize(
    "query", ["page=0", "page=x", "page=-1", "page=99999999999", "day=yesterday", "day=2026-13-01"]
)
def test_nonsense_in_the_address_is_no_error(auditor, write, query):
    write(1)

    assert auditor.get(f"/evidence/?{query}").status_code == 200


@pytest.mark.parametrize(
    ("role", "status"), [("agent", 403), ("owner", 403), ("engineer", 403), ("privacy_officer", 200)]
)
def test_only_auditors_and_officers_read_it(client_of, role, status):
    assert client_of(role).get("/evidence/").status_code == status


def test_a_stranger_is_asked_to_sign_in(client, db):
    assert client.get("/evidence/").status_code == 302


def test_reading_leaves_no_line(auditor):
    before = queries.count()

    auditor.get("/evidence/?check=1")

    assert queries.count() == before
