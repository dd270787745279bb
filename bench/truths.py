"""The columns of systems with what they really hold: samples made by others, schemas of our own, the demo."""

import json
import os
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from bench import fakes
from bench.scores import Answers
from inzage.detection.records import Column

ROOT = Path(__file__).resolve().parents[1]
TRUTHS = ROOT / "tests" / "truth"
SAMPLES = ("chinook", "northwind", "sakila")
MIGRATED = ("oscar", "helpdesk_django")
"""Django projects of others. Their own code makes the tables; the truth and the values are ours."""
WORLDS = (
    "worlds",
    "worlds_later",
    "worlds_known",
    "worlds_held",
    "worlds_fresh",
    "worlds_new",
    "worlds_last",
    "worlds_final",
)
"""Schemas with no tables to read: ours, ours from when the rules stood, and names that others publish."""
KEPT = ("worlds_kept",)
"""Schemas kept apart to measure with: no rule or word is mended for them, and no curve fitted on them."""
FIRST_SEEN = {
    "worlds_held": (0.958, 0.845, 0.855),
    "worlds_fresh": (0.987, 0.873, 0.887),
    "worlds_new": (0.984, 0.821, 0.821),
    "worlds_last": (0.991, 0.730, 0.740),
    "worlds_final": (0.990, 0.806, 0.790),
    "worlds_kept": (0.953, 0.861, 0.881),
}
"""Precision, recall and share exact when a group was first read, before any rule was mended: what a new system gets."""
ROWS = 400


@dataclass(frozen=True, slots=True)
class Known:
    """One column as the classifier is shown it, and the answers that are right."""

    column: Column
    answers: Answers


def samples_folder() -> Path:
    """Where the sample databases of others are: `INZAGE_SAMPLES`, or beside the checkout."""
    return Path(os.environ.get("INZAGE_SAMPLES") or ROOT.parent / "shared" / "data")


def sample_file(name: str) -> Path:
    return samples_folder() / f"{name}.sqlite"


def answers(raw: object) -> Answers:
    return tuple(raw) if isinstance(raw, list) else (raw if raw is None else str(raw),)


def sample(name: str) -> Iterator[Known]:
    """Read a sample database with its truth."""
    truth = json.loads((TRUTHS / f"{name}.json").read_text(encoding="utf-8"))["datasets"]
    with closing(sqlite3.connect(f"file:{sample_file(name)}?mode=ro", uri=True)) as connection:
        for dataset, written in truth.items():
            yield from table(connection, dataset, written["columns"])


def table(connection: sqlite3.Connection, dataset: str, columns: Mapping[str, object]) -> Iterator[Known]:
    shape = connection.execute(f'pragma table_info("{dataset}")').fetchall()
    keys = connection.execute(f'pragma foreign_key_list("{dataset}")').fetchall()
    references = {key[3]: f"{key[2]}.{key[4]}" for key in keys}
    query = f'select * from "{dataset}" order by rowid limit {ROWS}'  # noqa: S608 - the names are the sample's own
    rows = connection.execute(query).fetchall()
    names = [name for _, name, *_ in shape]
    for place, (_, name, type_, _, _, key) in enumerate(shape):
        values = [row[place] for row in rows]
        column = Column(
            dataset, name, type_, values, "", others(names, name), is_key=bool(key), references=references.get(name)
        )
        yield Known(column, answers(columns[name]))


def migrated(name: str, *, filled: bool = True) -> Iterator[Known]:
    """Let a Django project make its tables in a database that is thrown away, and return them with made values."""
    truth = json.loads((TRUTHS / f"{name}.json").read_text(encoding="utf-8"))
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "tables.sqlite"
        make = (sys.executable, "-m", "django", "migrate", "--run-syncdb", "--skip-checks", "--verbosity", "0")
        settings = {"DJANGO_SETTINGS_MODULE": f"tests.schemas.{name}", "THROWN_AWAY": str(file)}
        subprocess.run(make, check=True, cwd=ROOT, env={**os.environ, **settings})  # noqa: S603 - nothing in it is given
        with closing(sqlite3.connect(file)) as connection:
            for dataset, written in truth["datasets"].items():
                yield from made(connection, dataset, written["columns"], truth["language"] if filled else None)


def made(
    connection: sqlite3.Connection, dataset: str, columns: Mapping[str, Mapping[str, object]], language: str | None
) -> Iterator[Known]:
    """Return the columns of an empty table, with values made for them in a language."""
    for place, known in enumerate(table(connection, dataset, {name: told["is"] for name, told in columns.items()})):
        kind = str(columns[known.column.name]["values"])
        values = fakes.column(kind, language, place) if language else ()
        yield Known(replace(known.column, values=values), known.answers)


def others(names: Sequence[str], name: str) -> tuple[str, ...]:
    return tuple(other for other in names if other != name)


def worlds(*, filled: bool = True, file: str = "worlds") -> dict[str, list[Known]]:
    """
    Return the columns of the schemas written for this, with made values or with none.

    `worlds_later` was written when the rules stood, to see how they do on what they were not made with.
    """
    return {world["system"]: list(of_world(world, filled=filled)) for world in written(file)}


def written(file: str) -> list[dict[str, Any]]:
    """Return the schemas of a file as they stand in it."""
    found: list[dict[str, Any]] = json.loads((TRUTHS / f"{file}.json").read_text(encoding="utf-8"))["worlds"]
    return found


def of_world(world: Mapping[str, object], *, filled: bool) -> Iterator[Known]:
    datasets = world["datasets"]
    assert isinstance(datasets, dict)
    for dataset, written in datasets.items():
        names = list(written["columns"])
        for place, (name, told) in enumerate(written["columns"].items()):
            values = fakes.column(told["values"], str(world["language"]), place) if filled else ()
            is_key = place == 0 and told["values"] in {"seq", "uuid"}
            comment = told.get("comment", "")
            column = Column(dataset, name, told["type"], values, comment, others(names, name), is_key=is_key)
            yield Known(column, answers(told["is"]))
