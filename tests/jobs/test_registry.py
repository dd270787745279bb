"""Declaring durable work."""

import pytest
from django.db import OperationalError

from inzage.jobs import doing, registry, steps
from inzage.jobs.registry import Declared


@pytest.fixture(autouse=True)
def _nothing_declared(monkeypatch):
    monkeypatch.setattr(registry, "_declared", {})


def test_it_knows_what_was_declared_and_by_which_name():
    @registry.durable("proof:verb")
    def work(key):
        return None

    assert registry.declared()["proof:verb"].run is work


def test_it_refuses_two_functions_with_one_name():
    registry.durable("proof:verb")(lambda key: None)

    with pytest.raises(registry.AlreadyDeclaredError, match="proof:verb"):
        registry.durable("proof:verb")(lambda key: None)


def test_outside_a_worker_a_step_is_a_plain_call():
    assert registry.step("add", lambda a, *, b: a + b, 1, b=2) == 3


def test_outside_a_worker_an_error_is_the_error_itself():
    def stumble():
        raise ValueError("plain")

    with pytest.raises(ValueError, match="plain"):
        registry.step("stumble", stumble)


def test_outside_a_worker_a_sign_of_progress_means_nothing():
    registry.moved_on()


def test_giving_up_is_tried_again_where_our_own_database_is_busy(db, monkeypatch):
    monkeypatch.setattr(steps, "PAUSE", 0)
    told = []

    def gave_up(key, error):
        told.append(f"{key} {error}")
        if len(told) < steps.TRIES:
            raise OperationalError

    doing.give_up(Declared("test:busy", lambda key: None, gave_up), "seven", step="", error="OperationalError")

    assert told == ["seven OperationalError"] * steps.TRIES
