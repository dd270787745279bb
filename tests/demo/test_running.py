"""The demo as somebody starts it: it tells its story, stops everything it started, and says what is in the way."""

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest

ROOT = Path(__file__).resolve().parents[2]
PATIENCE = 240
pytestmark = [pytest.mark.timeout(600), pytest.mark.xdist_group("demo")]


def command(folder: Path, *words: str) -> list[str]:
    return [sys.executable, "-m", "demo", "--folder", str(folder), "--customers", "300", *words]


def run(folder: Path, *words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(command(folder, *words), cwd=ROOT, capture_output=True, text=True, timeout=PATIENCE)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("demo")


@pytest.fixture(scope="module")
def told(folder: Path) -> subprocess.CompletedProcess[str]:
    """The first telling of the story, which makes and scans everything."""
    return run(folder, "--check")


@pytest.fixture
def demo(folder: Path, told: object) -> Iterator[subprocess.Popen[str]]:
    """The demo, running, with its address on standard output."""
    with subprocess.Popen(
        command(folder), cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as process:
        yield process
        process.kill()


def address_of(demo: subprocess.Popen[str]) -> str:
    assert demo.stdout
    return next(line.split()[-1] for line in demo.stdout if "Voorbeeld Energie: http" in line)


def parts_of(demo: subprocess.Popen[str], folder: Path) -> list[psutil.Process]:
    """What the demo started, and the PostgreSQL that stands apart from it."""
    pid = int((folder / "postgresql" / "postmaster.pid").read_text().split()[0])
    return [*psutil.Process(demo.pid).children(recursive=True), psutil.Process(pid)]


def test_the_story_is_one_json_object_and_lacks_nothing(told: subprocess.CompletedProcess[str]) -> None:
    story = json.loads(told.stdout)

    assert (told.returncode, story["wrong"]) == (0, []), told.stderr
    assert (story["systems"], len(story["kinds"]), story["people"]) == (10, 7, 300)
    assert {"datasets", "fields", "levels", "links", "seconds", "rooms"} <= set(story)


def test_the_second_time_nothing_is_made_or_scanned_again(folder: Path, told: subprocess.CompletedProcess[str]) -> None:
    again = run(folder, "--check")

    assert again.returncode == 0, again.stderr
    assert "Scanning" not in again.stderr
    first, second = json.loads(told.stdout), json.loads(again.stdout)
    assert second["seconds"] < 30
    assert {key: second[key] for key in ("fields", "links", "people")} == {
        key: first[key] for key in ("fields", "links", "people")
    }


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_told_to_stop_it_stops_everything_it_started(
    demo: subprocess.Popen[str], folder: Path, number: signal.Signals
) -> None:
    address_of(demo)
    parts = parts_of(demo, folder)

    demo.send_signal(number)

    assert demo.wait(60) == 0
    assert len(parts) >= 4
    assert psutil.wait_procs(parts, timeout=10)[1] == []


def test_killed_it_leaves_no_part_of_inzage_behind_and_starts_again(demo: subprocess.Popen[str], folder: Path) -> None:
    address_of(demo)
    parts = psutil.Process(demo.pid).children(recursive=True)

    demo.kill()

    assert psutil.wait_procs(parts, timeout=30)[1] == []
    assert run(folder, "--check").returncode == 0


def test_a_second_demo_says_where_the_first_one_is(demo: subprocess.Popen[str], folder: Path) -> None:
    address = address_of(demo)

    second = run(folder)

    assert (second.returncode, second.stdout) == (1, "")
    assert second.stderr.startswith(f"The demo already runs at {address}. Stop it with Ctrl-C")


def test_a_part_that_dies_ends_the_demo_with_its_name(demo: subprocess.Popen[str], folder: Path) -> None:
    address_of(demo)
    parts = parts_of(demo, folder)
    worker = next(part for part in parts if "worker" in part.cmdline())

    os.kill(worker.pid, signal.SIGKILL)

    assert demo.wait(60) == 1
    assert demo.stderr
    assert f"The worker was killed by signal 9. What it said last is in {folder}/logs/worker.log" in demo.stderr.read()
    assert psutil.wait_procs(parts, timeout=10)[1] == []


def test_a_port_in_use_is_said_before_anything_starts(folder: Path) -> None:
    import socket

    with socket.create_server(("127.0.0.1", 0)) as other:
        began = time.monotonic()
        refused = run(folder, "--port", str(other.getsockname()[1]))

    assert refused.returncode == 1
    assert "is in use by another program" in refused.stderr
    assert time.monotonic() - began < 10
