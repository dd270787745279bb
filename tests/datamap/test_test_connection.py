from datetime import UTC, datetime

import pytest

from inzage.datamap import operations

pytestmark = pytest.mark.django_db
BY, AT = "noor@example.nl", datetime(2026, 11, 24, 13, tzinfo=UTC)


def test_it_says_what_answered(shop):
    answer = operations.test_connection(target=f"sqlite:///{shop}")

    assert answer.is_reached
    assert (answer.kind, "SQLite" in answer.said) == ("sqlite", True)


def test_it_says_what_is_wrong_and_no_secret():
    answer = operations.test_connection(target="postgresql://lezer:hunter2-canary@127.0.0.1:1/kompas")

    assert (answer.is_reached, answer.code) == (False, "unreachable")
    assert "hunter2-canary" not in repr(answer)


def test_it_tries_a_system_of_the_map(system):
    assert operations.test_system(system_id=system.id).is_reached


def test_it_refuses_a_system_whose_secret_is_gone(system):
    operations.retire_system(system_id=system.id, by=BY, at=AT)

    with pytest.raises(operations.UnknownSystem):
        operations.test_system(system_id=system.id)


def test_it_writes_nothing(system, lines):
    operations.test_system(system_id=system.id)

    assert lines() == ["datamap:system:added"]
