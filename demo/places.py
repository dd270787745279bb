"""Where the demo keeps its things, that there is room for them, and that one demo at a time uses them."""

import fcntl
import json
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from demo.refusals import CannotRun

ROOT = Path(__file__).resolve().parents[1] / "var" / "demo"
LOCK = "running"
ROOM = 600_000_000
"""Bytes that must be free: the stores take a quarter of it, PostgreSQL and the map the rest."""


@dataclass(frozen=True, slots=True)
class Places:
    """The folders of one demo."""

    root: Path = ROOT

    @property
    def stores(self) -> Path:
        return self.root / "stores"

    @property
    def postgresql(self) -> Path:
        return self.root / "postgresql"

    @property
    def home(self) -> Path:
        """The `INZAGE_HOME` of the demo's own installation."""
        return self.root / "inzage"

    @property
    def logs(self) -> Path:
        return self.root / "logs"

    def clear(self) -> None:
        """Throw away everything but the lock."""
        for path in self.root.iterdir():
            if path.is_dir():
                shutil.rmtree(path)
            elif path.name != LOCK:
                path.unlink()

    def forget_the_map(self) -> None:
        """Throw away the installation: it knows a company that is gone."""
        shutil.rmtree(self.home, ignore_errors=True)
        for name in ("ways.json", "password"):
            (self.root / name).unlink(missing_ok=True)

    def log(self, part: str) -> Path:
        return self.logs / f"{part}.log"


@contextmanager
def alone(places: Places) -> Iterator[None]:
    """
    Keep other demos out of these folders while the block runs.

    Raises:
        CannotRun: if one runs already, or the disk is full
    """
    make_room(places.root)
    with (places.root / LOCK).open("a+", encoding="utf-8") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise CannotRun(who_runs(places)) from None
        tell_others(places, address="")
        try:
            yield
        finally:
            file.truncate(0)


def tell_others(places: Places, *, address: str) -> None:
    """Write down which process this is and where it answers, for a second demo that finds the door locked."""
    (places.root / LOCK).write_text(json.dumps({"process": os.getpid(), "address": address}), encoding="utf-8")


def who_runs(places: Places) -> str:
    try:
        found = json.loads((places.root / LOCK).read_text(encoding="utf-8"))
    except ValueError:
        return "The demo is already starting or stopping here. Wait a moment and try again."
    where = f" at {found['address']}" if found["address"] else ""
    return f"The demo already runs{where}. Stop it with Ctrl-C in its terminal, or with: kill {found['process']}"


def make_room(root: Path) -> None:
    try:
        root.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise CannotRun(f"The demo cannot make its folder {root}: {error.strerror}.") from None
    free = shutil.disk_usage(root).free
    if free < ROOM:
        raise CannotRun(
            f"The demo needs {ROOM // 1_000_000} MB on the disk of {root}, and {free // 1_000_000} MB are free. "
            "Make room and start again."
        )
