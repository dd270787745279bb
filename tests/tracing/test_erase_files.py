"""Files have no keys and no transactions: each file changes whole or stays, and only by the rows that were found."""

import json

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from inzage.connectors import catalogue
from inzage.scanning.records import SubjectKind
from inzage.tracing.erase import Work, erase
from inzage.tracing.ground import Column, Ground, Place, Spot
from inzage.tracing.look import look
from inzage.tracing.plan import Act, Keep, Plan, Treatment, Why, plan
from inzage.tracing.prove import prove
from tests.tracing.conftest import known_by

ANNA = {"email": "anna@example.nl", "full_name": "Anna Bakker"}
CLICKS = [("anna@example.nl", "Anna Bakker", "/thuis"), ("Anna@Example.nl", "Anna Bakker", "/kast"),
          ("joris@example.nl", "Joris Smit", "/thuis"), ("anna@example.nl", "Anna Bakker", "/thuis")]  # fmt: skip
FILES = ("clicks.csv", "clicks.jsonl", "clicks.parquet")


def place(name):
    columns = (Column("mail", "text", "email"), Column("naam", "text", "full_name"), Column("pagina", "text"))
    return Place(Spot("web", name), columns, SubjectKind.CUSTOMER)


@pytest.fixture
def work(tmp_path):
    """What there is to do in three files for Anna, where rules keep some of them."""
    names = ("mail", "naam", "pagina")
    (tmp_path / "clicks.csv").write_text("\n".join(map(",".join, [names, *CLICKS])) + "\n")
    (tmp_path / "clicks.jsonl").write_text("\n".join(json.dumps(dict(zip(names, row, strict=True))) for row in CLICKS))
    pq.write_table(pa.table([list(c) for c in zip(*CLICKS, strict=True)], names=list(names)), tmp_path / FILES[2])
    systems = {"web": catalogue.connect(str(tmp_path), writable=True)}
    ground = Ground({Spot("web", name): place(name) for name in FILES}, [])

    def make(keeps=()):
        found = look(ground, known_by(**ANNA), systems)
        shapes = {Spot("web", shape.name): shape for shape in systems["web"].describe()}
        made = plan(ground, found, shapes, {Spot("web", name): Keep("Tax records") for name in keeps})
        return Work(made, ground, found, shapes, systems)

    return make


def pages(work, name):
    return [row["pagina"] for batch in work.systems["web"].sample(name, rows=None) for row in batch.table.to_pylist()]


def test_every_row_of_the_person_goes_from_every_kind_of_file_and_the_proof_holds(work):
    todo = work()
    done = erase(todo)

    assert [(one.rows, one.error) for one in done] == [(3, None)] * 3
    assert [pages(todo, name) for name in FILES] == [["/thuis"]] * 3
    assert prove(todo, known_by(**ANNA)).holds


def test_a_row_that_stands_there_twice_was_found_twice(work):
    assert sorted(work().found.counts().values()) == [3, 3, 3]


def test_a_row_that_came_after_the_look_stays_and_the_proof_says_so(work, tmp_path):
    todo = work()
    with (tmp_path / "clicks.csv").open("a") as file:
        file.write(",".join(CLICKS[0]) + "\n")
    done = erase(todo)
    proof = prove(todo, known_by(**ANNA))

    assert [one.rows for one in done] == [3, 3, 3]
    assert {(trace.spot.dataset, trace.rows) for trace in proof.traces} == {("clicks.csv", 1)}


def test_rows_that_stay_are_emptied(work):
    todo = work()
    emptied = Treatment(Spot("web", "clicks.csv"), Act.ANONYMISE, Why.POINTED_TO, 3, ("mail", "naam"))
    done = erase(Work(Plan((emptied,)), todo.ground, todo.found, todo.shapes, todo.systems))

    assert [(one.rows, one.error) for one in done] == [(3, None)]
    assert len(pages(todo, "clicks.csv")) == 4
    assert {trace.spot.dataset for trace in prove(todo, known_by(**ANNA)).traces} == set(FILES[1:])


def test_a_file_that_cannot_be_written_stays_and_the_others_go(work, tmp_path):
    todo = work()
    (tmp_path / "clicks.jsonl").write_text('{"mail": "cut off')
    done = {one.treatment.spot.dataset: one for one in erase(todo)}

    assert [name for name in FILES if done[name].error] == ["clicks.jsonl"]
    assert (done["clicks.csv"].rows, done["clicks.parquet"].rows) == (3, 3)


def test_what_a_rule_keeps_stays(work):
    todo = work(keeps=["clicks.parquet"])
    erase(todo)

    assert [len(pages(todo, name)) for name in FILES] == [1, 1, 4]
    assert prove(todo, known_by(**ANNA)).holds
