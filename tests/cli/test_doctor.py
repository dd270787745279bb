"""`inzage doctor`: each part, and a finding where one is wrong."""

import json
import subprocess
import time

import pytest

from tests.cli.conftest import PROGRAM

CANARY = "kanarie-geheim"


@pytest.fixture
def examine(inzage):
    """Examine; give the exit status and the parts by name."""

    def look(**settings):
        said = inzage("doctor", "--format", "json", **settings)
        assert "Traceback" not in said.err
        return said.status, {part["part"]: part for part in json.loads(said.out)["parts"]}

    return look


def unwell(parts):
    return {name for name, part in parts.items() if not part["is_well"]}


def test_a_new_installation_only_misses_its_worker(examine, installed):
    status, parts = examine()

    assert (status, unwell(parts)) == (1, {"worker"})


def test_with_a_worker_all_is_well(examine, installed, environment):
    with subprocess.Popen([PROGRAM, "worker"], env=environment, stderr=subprocess.DEVNULL) as worker:
        try:
            deadline = time.monotonic() + 30
            while (found := examine())[0] and time.monotonic() < deadline:
                time.sleep(0.3)
        finally:
            worker.terminate()

    assert (found[0], unwell(found[1])) == (0, set())


def test_for_people_it_is_a_table(inzage, installed):
    said = inzage("doctor")

    assert (said.status, "NOT OK   worker" in said.out, "SQLite in mode wal" in said.out) == (1, True, True)


def test_before_setup_it_says_what_to_run(examine):
    status, parts = examine()

    assert (status, {"home", "tables"} <= unwell(parts)) == (1, True)
    assert "inzage setup" in parts["home"]["said"]


def test_a_key_that_others_can_read_is_a_finding(examine, installed):
    (installed / "keys" / "secret.key").chmod(0o644)

    _, parts = examine()

    assert "secret.key" in parts["home"]["said"]


def test_a_ledger_that_was_changed_is_a_finding(examine, installed):
    (installed / "ledger.head").write_text('{"number": 99, "hash": "x", "signature": "00"}')

    assert "ledger" in unwell(examine()[1])


@pytest.mark.parametrize(
    ("part", "given"),
    [
        ("settings", {"INZAGE_BANANA": "1"}),
        ("address", {"INZAGE_URL": "http://inzage.example.nl"}),
        ("mail", {"INZAGE_MAIL_URL": f"smtp+plain://noor:{CANARY}@127.0.0.1:1"}),
        ("database", {"INZAGE_DATABASE_URL": f"postgresql://a:{CANARY}@127.0.0.1:1/x"}),
    ],
)
def test_what_is_wrong_in_a_setting_is_a_finding_that_repeats_no_secret(examine, installed, part, given):
    status, parts = examine(**given)

    assert (status, part in unwell(parts), CANARY in str(parts)) == (1, True, False)
