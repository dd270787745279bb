"""Whether a worker lives, as another process sees it."""

import time

import pytest

from tests.jobs.stage import all_over, kill

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
