"""After an erasure every place is read again: what is left is found, wherever it stands, and never called done."""

import sqlite3
from contextlib import closing

import pytest

from inzage.tracing.erase import erase
from inzage.tracing.look import look
from inzage.tracing.prove import Left, prove
from tests.tracing.conftest import known_by
from tests.tracing.test_erase import work_for

ANNA = {"email": "anna.bakker@example.nl", "full_name": "Anna Bakker"}


def proven(target, *, keeps=()):
    work = work_for(target, keeps=keeps, **ANNA)
    erase(work)
    return prove(work, known_by(**ANNA))


def told(proof):
    return {(trace.spot.dataset, trace.column, trace.category): (trace.left, trace.rows) for trace in proof.traces}


@pytest.fixture
def free(shop):
    """A shop in which nobody was brought in by the person."""
    return lambda more="": shop("UPDATE klant SET aangebracht_door = NULL;" + more)


def test_it_holds_when_nothing_is_left(free):
    proof = proven(free())

    assert (proof.traces, proof.holds) == ((), True)
    assert sum(proof.read.values()) == 3 + 4 + 5 + 7 + 21 + 63


def test_a_text_that_nothing_points_to_is_found(free):
    proof = proven(free("""
        CREATE TABLE notitie (notitie_id INTEGER PRIMARY KEY, tekst TEXT);
        INSERT INTO notitie VALUES (1, 'Gebeld'), (2, 'Mail naar Anna.Bakker@example.nl gestuurd'), (3, 'Belt terug');
    """))  # fmt: skip

    assert told(proof) == {("notitie", "tekst", "email"): (Left.LEFT, 1)}
    assert not proof.holds


def test_a_name_alone_is_left_to_a_person(free):
    proof = proven(free("CREATE TABLE notitie (id INTEGER PRIMARY KEY, tekst TEXT); INSERT INTO notitie VALUES (1, 'anna bakker belde');"))  # fmt: skip

    assert told(proof) == {("notitie", "tekst", "full_name"): (Left.PERHAPS, 1)}
    assert not proof.holds


def test_what_a_rule_keeps_is_told_apart(free):
    proof = proven(free(), keeps=["bestelling"])

    assert told(proof) == {("klant", "naam", "full_name"): (Left.KEPT, 1)}
    assert proof.holds


def test_an_erasure_that_was_refused_proves_nothing(free):
    proof = proven(free("CREATE TRIGGER nooit BEFORE DELETE ON klant BEGIN SELECT RAISE(ABORT, 'mag niet'); END;"))

    assert told(proof)["klant", "email", "email"] == (Left.LEFT, 1)
    assert not proof.holds


def test_a_place_that_cannot_be_read_any_more_proves_nothing(free):
    target = free()
    work = work_for(target, **ANNA)
    erase(work)
    with closing(sqlite3.connect(target.removeprefix("sqlite:///"))) as db:
        db.execute("DROP TABLE regel")
        db.commit()
    proof = prove(work, known_by(**ANNA))

    assert [spot.dataset for spot in proof.missed] == ["regel"]
    assert not proof.holds


def test_who_was_erased_is_not_found_again(free):
    target = free()
    work = work_for(target, **ANNA)
    erase(work)

    assert not look(work.ground, known_by(**ANNA), work.systems).counts()
