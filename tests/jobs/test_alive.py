"""Whether a worker lives, as another process sees it."""

import time

import psycopg
import pytest

from tests import postgres
from tests.jobs.stage import Stage, all_over, kill

ASK = "import django; django.setup(); from inzage.jobs import queries; print(queries.is_anybody_working())"
KEY = "count-1-2-10"


@pytest.fixture(params=["stage", "pg_stage"], ids=["sqlite", "postgresql"])
def place(request):
    """An installation on each of the databases."""
    return request.getfixturevalue(request.param)


def is_anybody_working(place):
    return place.python(ASK).strip() == "True"


def test_nobody_works_before_a_worker_began(place):
    assert not is_anybody_working(place)


def test_a_worker_lives_until_it_dies(place):
    place.start("proof:count", KEY)
    worker = place.worker()
    place.wait_until(all_over)
    assert is_anybody_working(place)

    kill(worker)

    deadline = time.monotonic() + 10
    while is_anybody_working(place) and time.monotonic() < deadline:
        time.sleep(0.2)
    assert not is_anybody_working(place)


def test_looking_does_not_keep_a_worker_from_beginning(place):
    place.start("proof:count", KEY)
    is_anybody_working(place)
    place.worker()

    assert place.wait_until(all_over)["work"][KEY][0] == "done"


@pytest.fixture
def named_stage(tmp_path, postgres_server):
    """An installation whose address has an option of libpq, as one with certificates has more of them."""
    made = Stage(tmp_path, f"{postgres.empty_database(postgres_server)}&application_name=proof_of_options")
    yield made
    made.close()


def test_every_option_of_the_address_counts_for_the_lock_as_well(named_stage):
    named_stage.start("proof:count", KEY)
    named_stage.worker()
    named_stage.wait_until(all_over)

    with psycopg.connect(named_stage.url) as connection:
        question = "SELECT DISTINCT application_name FROM pg_stat_activity JOIN pg_locks USING (pid) WHERE locktype = 'advisory'"
        names = connection.execute(question).fetchall()

    assert ("proof_of_options",) in names
