"""Work that nobody asks for by hand."""

from datetime import date

import pytest

from inzage.jobs import doing, following, operations, progress, queries, registry
from inzage.jobs.records import State
from tests.jobs.stage import all_over


@pytest.fixture(autouse=True)
def _nothing_declared(monkeypatch):
    monkeypatch.setattr(registry, "_declared", {})


def plainly(_name, body):
    """An engine that remembers nothing."""
    return body()


def do(name, key="seven"):
    operations.start(workflow=name, key=key)
    doing.do(registry.declared()[name], key, plainly)


def asked():
    return {(one.workflow, one.key): one.state for one in queries.recent_work()}


def test_what_follows_is_asked_for_when_the_work_ended(db):
    registry.durable("below:verb")(lambda key: None)
    registry.durable("above:verb", after=["below:verb"])(lambda key: None)
    registry.durable("above:other", after=["below:other"])(lambda key: None)

    do("below:verb")

    assert asked() == {("below:verb", "seven"): State.DONE, ("above:verb", "seven"): State.QUEUED}


def test_it_follows_too_where_the_work_failed(db):
    def stumble(key):
        raise ValueError

    registry.durable("below:verb")(stumble)
    registry.durable("above:verb", after=["below:verb"])(lambda key: None)

    do("below:verb")

    assert asked() == {("below:verb", "seven"): State.FAILED, ("above:verb", "seven"): State.QUEUED}


def test_it_follows_too_where_somebody_stopped_the_work(db):
    def stopped(key):
        operations.stop(workflow="below:verb", key=key)
        raise progress.Over

    registry.durable("below:verb")(stopped)
    registry.durable("above:verb", after=["below:verb"])(lambda key: None)

    do("below:verb")

    assert asked() == {("below:verb", "seven"): State.STOPPED, ("above:verb", "seven"): State.QUEUED}


def test_daily_work_is_asked_for_once_a_day(db):
    registry.durable("above:verb", daily=True)(lambda key: None)
    registry.durable("above:other")(lambda key: None)

    for day in (date(2026, 11, 24), date(2026, 11, 24), date(2026, 11, 25)):
        following.ask_for_the_day(day)

    assert asked().keys() == {("above:verb", "2026-11-24"), ("above:verb", "2026-11-25")}


def test_a_real_worker_does_what_follows(stage):
    stage.start("proof:first", "a")
    stage.worker()

    seen = stage.wait_until(lambda seen: "after a" in seen["receipts"] and all_over(seen))

    assert seen["began"] == {"a": 1, "after a": 1}
