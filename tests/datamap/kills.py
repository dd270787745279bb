"""
Kill a real worker at random moments while it scans real stores, and look at what is left.

The suite runs this over a few shops; a bench runs it over the demo with more kills.
"""

import json
import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

UNDER_WAY = {"waiting", "running"}

LOOK = """
import django, json
django.setup()
from collections import Counter
from django.db.models import Count
from inzage.datamap.models import Dataset, Field, Scan, ScanPart
from inzage.ledger import queries as ledger
ends = Counter(e.facts["scan"] for e in ledger.entries(limit=100_000) if e.tag in ("datamap:scan:finished", "datamap:scan:failed"))
print(json.dumps({
    "states": dict(Counter(Scan.objects.values_list("state", flat=True))),
    "unread": ScanPart.objects.filter(state="waiting").exclude(scan__state="stopped").count(),
    "datasets": Dataset.objects.count(),
    "fields": Field.objects.count(),
    "twice": [scan for scan, number in ends.items() if number != 1],
    "unended": [str(scan) for scan in Scan.objects.values_list("pk", flat=True) if not ends[str(scan)]],
    "verified": type(ledger.verify()).__name__,
}))
"""


@dataclass(frozen=True)
class Left:
    """What the kills left behind. `during` counts the kills that hit while a scan was under way."""

    kills: int
    during: int
    states: dict[str, int]
    unread: int
    datasets: int
    fields: int
    twice: list[str]
    unended: list[str]
    verified: str
    seconds: float


def kill_and_finish(
    environment: Mapping[str, str], log: Path, *, kills: int, seed: int = 1, earliest: float = 0.5, latest: float = 4.0
) -> Left:
    """Scan every system, killing the worker so often; then let one finish, and say what there is."""
    started, chance, during = time.monotonic(), random.Random(seed), 0
    inzage(environment, "systems", "scan", "--all")
    for _ in range(kills):
        if not under_way(environment):
            inzage(environment, "systems", "scan", "--all")
        worker = start_worker(environment, log)
        time.sleep(chance.uniform(earliest, latest))
        kill(worker)
        during += under_way(environment)
    worker = start_worker(environment, log)
    try:
        wait_for_the_end(environment)
    finally:
        kill(worker)
    left = python(environment, LOOK)
    return Left(kills=kills, during=during, seconds=round(time.monotonic() - started, 1), **json.loads(left))


def wait_for_the_end(environment: Mapping[str, str], *, patience: float = 180) -> None:
    deadline = time.monotonic() + patience
    while under_way(environment):
        assert time.monotonic() < deadline, "the scans did not end"
        time.sleep(0.5)


def under_way(environment: Mapping[str, str]) -> bool:
    rows = json.loads(inzage(environment, "systems", "list", "--format", "json"))
    return any(row["state"] in UNDER_WAY for row in rows)


def start_worker(environment: Mapping[str, str], log: Path) -> subprocess.Popen[bytes]:
    with log.open("ab") as out:
        return subprocess.Popen(
            [program(), "worker"], env=dict(environment), stdout=out, stderr=out, start_new_session=True
        )


def kill(worker: subprocess.Popen[bytes]) -> None:
    """End the worker and all it started, without a word of warning."""
    os.killpg(worker.pid, signal.SIGKILL)
    worker.wait()


def inzage(environment: Mapping[str, str], *words: str) -> str:
    run = subprocess.run([program(), *words], env=dict(environment), capture_output=True, text=True)
    assert run.returncode in (0, 1), run.stderr
    return run.stdout


def python(environment: Mapping[str, str], code: str, *words: str) -> str:
    run = subprocess.run([sys.executable, "-c", code, *words], env=dict(environment), capture_output=True, text=True)
    assert run.returncode == 0, run.stderr
    return run.stdout


def program() -> str:
    """The console script of this environment."""
    return str(Path(sys.executable).with_name("inzage"))
