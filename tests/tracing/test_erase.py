"""Somebody is erased: what is theirs is gone or emptied, all else stays to the last byte, and a refusal changes nothing."""

import sqlite3
from contextlib import closing
from datetime import date

import pytest

from inzage.connectors import catalogue
from inzage.tracing.erase import Work, erase
from inzage.tracing.ground import Spot
from inzage.tracing.look import look
from inzage.tracing.plan import Keep, plan
from tests.tracing.conftest import ground_of, known_by
from tests.tracing.test_plan import GIFTS

FISCAL = Keep("Tax records", "AWR art. 52(4)", until=date(2034, 1, 1))


def work_for(target, *, keeps=(), **known):
    ground, systems = ground_of(winkel=target), {"winkel": catalogue.connect(target, writable=True)}
    found = look(ground, known_by(**known), systems)
    shapes = {Spot("winkel", shape.name): shape for shape in systems["winkel"].describe()}
    made = plan(ground, found, shapes, {Spot("winkel", name): FISCAL for name in keeps})
    return Work(made, ground, found, shapes, systems)


def everything(target):
    """All rows of all tables."""
    with closing(sqlite3.connect(target.removeprefix("sqlite:///"))) as db:
        names = [name for (name,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")]
        return {name: set(db.execute(f'SELECT * FROM "{name}"')) for name in names}


def test_all_of_a_person_goes_and_everything_else_stays(shop):
    target = shop("UPDATE klant SET aangebracht_door = NULL WHERE aangebracht_door = 1")
    before = everything(target)
    done = erase(work_for(target, email="anna.bakker@example.nl"))
    after = everything(target)

    assert [one.error for one in done] == [None] * 3
    gone = {name: before[name] - after[name] for name in before}
    assert {name: len(rows) for name, rows in gone.items() if rows} == {"klant": 1, "bestelling": 3, "regel": 9}
    assert all(after[name] <= before[name] for name in before)


def test_a_trial_tells_what_the_system_would_refuse_and_changes_nothing(shop):
    target = shop("CREATE TRIGGER nooit BEFORE DELETE ON bestelling BEGIN SELECT RAISE(ABORT, 'mag niet'); END")
    before = everything(target)
    done = erase(work_for(target, email="anna.bakker@example.nl"), trial=True)

    assert all(one.error for one in done)
    assert everything(target) == before


def test_a_trial_of_what_can_be_done_changes_nothing(shop):
    target = shop("UPDATE klant SET aangebracht_door = NULL")
    before = everything(target)
    done = erase(work_for(target, email="anna.bakker@example.nl"), trial=True)

    assert [(one.error, one.rows) for one in done] == [(None, 9), (None, 3), (None, 1)]
    assert everything(target) == before


def test_a_refusal_halfway_leaves_everything_as_it_was(shop):
    target = shop("CREATE TRIGGER nooit BEFORE DELETE ON klant BEGIN SELECT RAISE(ABORT, 'mag niet'); END")
    before = everything(target)
    done = erase(work_for(target, email="anna.bakker@example.nl"))

    assert all(one.error for one in done)
    assert everything(target) == before


@pytest.mark.parametrize("may_be_empty", ["", "NOT NULL"])
def test_what_others_gave_or_got_stays_and_no_longer_names_the_person(shop, may_be_empty):
    target = shop(GIFTS.format(may_be_empty=may_be_empty) + "UPDATE klant SET aangebracht_door = NULL;")
    done = erase(work_for(target, email="anna.bakker@example.nl"))
    after = everything(target)

    assert not [one.error for one in done if one.error]
    assert {row[0] for row in after["cadeaubon"]} == {2, 3, 4, 5}
    assert not any(
        "Anna" in str(cell) or "anna" in str(cell) for rows in after.values() for row in rows for cell in row
    )


def test_a_row_that_a_rule_keeps_stays_with_the_person_it_is_about_and_no_more(shop):
    target = shop()
    erase(work_for(target, keeps=["bestelling"], email="anna.bakker@example.nl"))
    after = everything(target)

    assert (1, "Anna Bakker") in {row[:2] for row in after["klant"]}
    assert not any("anna.bakker" in str(cell) for rows in after.values() for row in rows for cell in row)
