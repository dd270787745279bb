"""On PostgreSQL more workers share the work, and the living go on with what a dead one left."""

import random
import time

import psycopg
import pytest

from tests.jobs.stage import all_over, kill

WORK = [f"count-{number}-15-40" for number in range(12)]


@pytest.mark.timeout(300)
def test_the_living_go_on_with_the_work_of_the_dead(pg_stage):
    chance = random.Random(11)
    pg_stage.start("proof:count", *WORK)
    workers = [pg_stage.worker(), pg_stage.worker()]
    for number in range(6):
        time.sleep(chance.uniform(0.5, 2.0))
        kill(workers[number % 2])
        workers[number % 2] = pg_stage.worker()

    seen = pg_stage.wait_until(all_over, patience=120)

    assert {state for state, _, _ in seen["work"].values()} == {"done"}
    assert seen["receipts"] == dict.fromkeys(WORK, 15)


def test_a_worker_that_never_comes_back_is_followed_by_the_other(pg_stage):
    key = "count-1-10-300"
    pg_stage.start("proof:count", key)
    first = pg_stage.worker()
    pg_stage.wait_until(lambda seen: seen["began"])
    second = pg_stage.worker()
    kill(first)

    seen = pg_stage.wait_until(all_over, patience=30)

    assert (seen["work"][key][0], seen["receipts"][key], second.poll()) == ("done", 10, None)
    assert seen["began"][key] <= 11


def test_work_of_the_living_is_left_to_them(pg_stage):
    pg_stage.start("proof:count", "count-1-8-400")
    pg_stage.worker()
    pg_stage.wait_until(lambda seen: seen["began"])
    pg_stage.worker()

    seen = pg_stage.wait_until(all_over, patience=30)

    assert seen["began"] == seen["receipts"] == {"count-1-8-400": 8}
    assert seen["work"]["count-1-8-400"] == ["done", 1, ""]


def test_a_worker_whose_sign_of_life_is_cut_ends(pg_stage):
    pg_stage.start("proof:count", "count-1-1-1")
    worker = pg_stage.worker()
    pg_stage.wait_until(all_over)

    with psycopg.connect(pg_stage.url, autocommit=True) as server:
        server.execute("SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory'")

    assert worker.wait(timeout=10) == 1
