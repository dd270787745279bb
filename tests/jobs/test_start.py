"""Asking for work: the row is the queue."""

import pytest
from django.db import transaction

from inzage.jobs import operations, queries
from inzage.jobs.records import State

pytestmark = pytest.mark.django_db


def test_it_waits_for_a_worker():
    operations.start(workflow="proof:count", key="1")

    work = queries.work("proof:count", "1")
    assert (work.state, work.attempts, work.started_at, work.ended_at) == (State.QUEUED, 0, None, None)


def test_asked_for_twice_it_is_one_piece_of_work():
    operations.start(workflow="proof:count", key="1")
    asked_at = queries.work("proof:count", "1").asked_at

    operations.start(workflow="proof:count", key="1")

    assert [work.asked_at for work in queries.open_work()] == [asked_at]


def test_the_same_key_is_other_work_in_another_workflow():
    operations.start(workflow="proof:count", key="1")
    operations.start(workflow="proof:other", key="1")

    assert len(queries.open_work()) == 2


def test_what_is_rolled_back_was_never_asked_for():
    with transaction.atomic():
        operations.start(workflow="proof:count", key="1")
        transaction.set_rollback(True)

    assert queries.work("proof:count", "1") is None


def test_work_that_was_never_asked_for_is_not_there():
    assert queries.work("proof:count", "1") is None


def test_asking_again_for_what_was_stopped_does_not_begin_it():
    operations.start(workflow="proof:count", key="1")
    operations.stop(workflow="proof:count", key="1")

    operations.start(workflow="proof:count", key="1")

    assert queries.work("proof:count", "1").state == State.STOPPED


def test_stopping_what_is_not_there_does_nothing():
    operations.stop(workflow="proof:count", key="1")

    assert queries.recent_work() == []


def test_asking_needs_no_engine():
    import subprocess
    import sys

    code = "import django, sys; django.setup(); import inzage.jobs.operations, inzage.jobs.registry, inzage.jobs.queries; print('dbos' in sys.modules)"

    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True).stdout.strip() == "False"
