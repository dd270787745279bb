"""A sheet that somebody sent waits for one day, and is then gone."""

import os
from datetime import timedelta

import pytest

from inzage.datamap import tasks, waiting
from inzage.jobs import doing, following
from inzage.jobs import queries as jobs
from inzage.jobs.registry import declared
from tests.datamap.conftest import BY, NOON

DAY = timedelta(days=1)


@pytest.fixture(autouse=True)
def home(settings, tmp_path):
    settings.INZAGE_HOME = tmp_path
    return tmp_path / "waiting"


def sent(at):
    """The key of a sheet that was sent at this moment, with a choice about it."""
    key = waiting.keep(b"sheet", by=BY, at=at)
    waiting.choose(key, {"sheet": "Blad1"}, by=BY)
    for one in waiting.home().glob(f"*{key.hex}*"):
        os.utime(one, (at.timestamp(), at.timestamp()))
    return key


def test_it_is_there_for_a_day_for_who_sent_it():
    key = sent(NOON)

    assert waiting.content(key, by=BY, at=NOON + DAY) == b"sheet"
    with pytest.raises(waiting.NotWaiting):
        waiting.content(key, by="aya@example.nl", at=NOON)


def test_after_a_day_nobody_gets_it_even_where_it_was_not_removed_yet(home):
    key = sent(NOON)

    with pytest.raises(waiting.NotWaiting):
        waiting.content(key, by=BY, at=NOON + DAY + timedelta(seconds=1))
    assert len(list(home.iterdir())) == 2


def test_what_waited_for_a_day_is_removed_with_what_was_chosen_and_the_rest_stays(home):
    sent(NOON - 2 * DAY)
    key = sent(NOON)

    assert waiting.sweep(at=NOON + timedelta(hours=1)) == 0
    assert waiting.sweep(at=NOON + DAY + timedelta(hours=1)) == 2
    assert not list(home.glob(f"*{key.hex}*"))


@pytest.mark.django_db
def test_each_day_the_worker_removes_it_though_nobody_sends_another(home):
    sent(NOON - 365 * DAY)

    following.ask_for_the_day(NOON.date())
    (asked,) = (one for one in jobs.open_work() if one.workflow == tasks.CLEAR)
    doing.do(declared()[asked.workflow], asked.key, lambda _name, body: body())

    assert list(home.iterdir()) == []
