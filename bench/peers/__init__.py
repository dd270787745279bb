"""
What others find in the same tickets, and how long they take.

Presidio, datafog, datafog-core and scrubadub are installed once, with exact versions, in an environment of their own
under `var/bench/peers`. An engine is asked by a process of its own (`engines.py`).
"""

import json
import os
import subprocess
import sys
import venv
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from hashlib import sha256
from pathlib import Path
from tempfile import TemporaryDirectory

from bench.peers.entities import CATEGORIES
from bench.tickets import Ticket
from bench.truths import ROOT

HOME = ROOT / "var" / "bench" / "peers"
REQUIREMENTS = Path(__file__).parent / "requirements.txt"
ENGINES = Path(__file__).parent / "engines.py"
SLOW = 10_000
"""So many tickets are read by an engine that would take minutes for all."""
TICKETS = {
    "presidio, 8 kinds": SLOW,
    "presidio": SLOW,
    "scrubadub": SLOW,
    "datafog": None,
    "datafog-core": None,
    "datafog-core with German": None,
}
Found = tuple[int, int, str, float]


@dataclass(frozen=True, slots=True)
class Answer:
    """What an engine found in each ticket it was shown, in our categories, and the seconds that took."""

    found: list[list[Found]]
    seconds: float


def ask(name: str, tickets: Sequence[Ticket]) -> Answer:
    """Let an engine read the first of these tickets, as many as it can in reasonable time."""
    shown = tickets[: TICKETS[name]]
    with TemporaryDirectory() as folder:
        file = Path(folder) / "tickets.jsonl"
        lines = (json.dumps({"text": one.text, "language": one.language}) + "\n" for one in shown)
        file.write_text("".join(lines), encoding="utf-8")
        ran = run(python(), str(ENGINES), name, str(file))
    *found, seconds = map(json.loads, ran.splitlines())
    return Answer([[ours(*one) for one in page if one[2] in CATEGORIES] for page in found], seconds)


def ours(start: int, end: int, entity: str, score: float) -> Found:
    return start, end, CATEGORIES[entity], score


@cache
def python() -> str:
    """Return the Python of the peers' environment, which is made when it is not there or when the versions changed."""
    stamp, wanted = HOME / "stamp", sha256(REQUIREMENTS.read_bytes()).hexdigest()
    program = HOME / ("Scripts" if os.name == "nt" else "bin") / "python"
    if not stamp.exists() or stamp.read_text() != wanted:
        print("Installing the peers in an environment of their own (once) ...", file=sys.stderr, flush=True)
        venv.create(HOME, with_pip=True, clear=HOME.exists())
        run(str(program), "-m", "pip", "install", "--quiet", "--requirement", str(REQUIREMENTS))
        stamp.write_text(wanted)
    return str(program)


def run(*command: str) -> str:
    """Run a program, in one thread, and return what it says."""
    alone = {"PYTHONPATH": "", "OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1"}
    ran = subprocess.run(command, check=True, text=True, stdout=subprocess.PIPE, env={**os.environ, **alone})  # noqa: S603 - nothing in it is given
    return ran.stdout
