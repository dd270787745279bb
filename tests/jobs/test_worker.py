"""A real worker: it does what was asked for, once, and says why where it could not."""

import signal
import sqlite3
import subprocess
import sys
from contextlib import closing

from tests.jobs.proof.tasks import CANARY
from tests.jobs.stage import WORK, all_over, kill


def test_it_does_what_was_asked_for_before_and_while_it_works(stage):
    stage.start("proof:count", "count-1-3-1")
    stage.worker()
    stage.wait_until(all_over)
    stage.start("proof:count", "count-2-3-1")

    seen = stage.wait_until(all_over)

    assert seen["work"] == {"count-1-3-1": ["done", 1, ""], "count-2-3-1": ["done", 1, ""]}
    assert seen["receipts"] == seen["began"] == {"count-1-3-1": 3, "count-2-3-1": 3}


def test_what_fails_is_given_up_with_the_name_of_the_error_and_a_line(stage):
    stage.start("proof:fail", "a")
    stage.worker()

    seen = stage.wait_until(all_over)

    assert seen["work"] == {"a": ["failed", 1, "ValueError"]}
    assert seen["steps"] == [["a", "0"], ["a", "gave up: ValueError"]]
    facts = {"key": "a", "step": "second", "error": "ValueError"}
    assert (seen["lines"], seen["verified"]) == ([["jobs:work:failed", "work:proof:fail", facts]], "Verified")


def test_what_an_error_says_is_written_nowhere(stage):
    stage.start("proof:fail", "a")
    stage.worker()
    stage.wait_until(all_over)

    written = {path.name: path.read_bytes() for path in stage.folder.rglob("*") if path.is_file()}
    assert [name for name, content in written.items() if CANARY.encode() in content] == []
    assert b"ValueError" in written["worker.log"]


def test_work_that_kills_its_worker_is_given_up_after_five_attempts(stage):
    stage.start("proof:kill", "poison")
    stage.start("proof:count", "count-1-2-1")
    for _ in range(5):
        assert stage.worker().wait(timeout=30) == -signal.SIGKILL
    stage.worker()

    seen = stage.wait_until(all_over)

    assert seen["work"]["poison"] == ["failed", 5, "too_many_attempts"]
    assert seen["work"]["count-1-2-1"][0] == "done"
    assert ["poison", "gave up: too_many_attempts"] in seen["steps"]
    assert seen["began"]["poison"] == 1 + 5


def test_a_long_step_that_moves_on_between_the_kills_is_not_given_up(stage):
    stage.start("proof:long", "a")
    for _ in range(7):
        assert stage.worker().wait(timeout=30) == -signal.SIGKILL
    stage.worker()

    seen = stage.wait_until(all_over)

    assert (seen["work"]["a"][0], seen["receipts"]) == ("done", {"a": 7})


def test_stopped_work_ends_after_the_step_under_way(stage):
    stage.start("proof:count", "count-1-40-100")
    stage.worker()
    stage.wait_until(lambda seen: seen["receipts"])
    stage.stop("proof:count", "count-1-40-100")
    stage.start("proof:count", "count-2-2-1")

    seen = stage.wait_until(all_over)

    assert seen["work"]["count-1-40-100"][0] == "stopped"
    assert seen["receipts"]["count-1-40-100"] == seen["began"]["count-1-40-100"] < 40
    assert seen["work"]["count-2-2-1"][0] == "done"


def test_told_to_stop_it_finishes_the_step_and_another_goes_on(stage):
    stage.start("proof:count", "count-1-6-400")
    worker = stage.worker()
    stage.wait_until(lambda seen: seen["began"])
    worker.send_signal(signal.SIGTERM)
    assert worker.wait(timeout=10) == 0

    left = stage.look()
    assert left["work"]["count-1-6-400"][0] == "running"
    assert 1 <= left["receipts"]["count-1-6-400"] == left["began"]["count-1-6-400"] < 6
    stage.worker()
    seen = stage.wait_until(all_over)
    assert seen["receipts"] == seen["began"] == {"count-1-6-400": 6}


def test_on_sqlite_a_second_worker_says_so_and_ends(stage):
    first = stage.worker()
    stage.start("proof:count", "count-1-1-1")
    stage.wait_until(all_over)

    second = subprocess.run([sys.executable, "-c", WORK], env=stage.environment, capture_output=True, text=True)

    assert (second.returncode, "Another worker" in second.stderr, first.poll()) == (1, True, None)


def test_work_that_its_engine_forgot_is_begun_again(stage):
    stage.start("proof:count", "count-1-3-400")
    worker = stage.worker()
    stage.wait_until(lambda seen: seen["began"])
    kill(worker)
    with closing(sqlite3.connect(stage.home / "work.sqlite")) as engine:
        engine.execute("DELETE FROM workflow_status")
        engine.commit()
    stage.worker()

    seen = stage.wait_until(all_over)

    assert (seen["work"]["count-1-3-400"][0], seen["receipts"]) == ("done", {"count-1-3-400": 3})


def test_the_engines_file_is_in_wal_and_holds_no_pickle(stage):
    stage.start("proof:count", "count-1-1-1")
    stage.worker()
    stage.wait_until(all_over)

    with closing(sqlite3.connect(stage.home / "work.sqlite")) as engine:
        (mode,) = engine.execute("PRAGMA journal_mode").fetchone()
        inputs = engine.execute("SELECT inputs FROM workflow_input").fetchall()
        outputs = engine.execute("SELECT output, error FROM operation_outputs").fetchall()

    assert mode == "wal"
    assert inputs == [('{"namedArgs":{},"positionalArgs":["count-1-1-1"]}',)]
    assert outputs == [('{"returned":0}', None)]
