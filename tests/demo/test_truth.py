"""The truth names every column that the stores have, and no other."""

import csv
import io
import json
import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import openpyxl
import psycopg
import pyarrow.parquet as pq
import pytest

from demo import making, truth
from demo.company.company import Company
from demo.servers import postgresql
from demo.stores import exportbak
from inzage.law.categories import CATEGORIES
from inzage.scanning.records import SubjectKind

Columns = dict[str, set[str]]


def of_sqlite(path: Path) -> Columns:
    with sqlite3.connect(path) as connection:
        tables = [name for (name,) in connection.execute("select name from sqlite_schema where type = 'table'")]
        return {table: {row[1] for row in connection.execute(f'pragma table_info("{table}")')} for table in tables}


def of_postgresql(socket: str, database: str) -> Columns:
    query = "select table_schema, table_name, column_name from information_schema.columns where table_schema in ('public', 'hr')"
    found: Columns = {}
    with psycopg.connect(postgresql.address(socket, database)) as connection:
        for schema, table, column in connection.execute(query):
            found.setdefault(table if schema == "public" else f"{schema}.{table}", set()).add(column)
    return found


def of_csv(text: str, delimiter: str) -> set[str]:
    return set(next(csv.reader(io.StringIO(text), delimiter=delimiter)))


def of_workbooks(folder: Path) -> Columns:
    found: Columns = {}
    for path in folder.glob("*.xlsx"):
        book = openpyxl.load_workbook(path, read_only=True)
        for sheet in book:
            found[f"{path.name}#{sheet.title}"] = set(next(sheet.iter_rows(max_row=1, values_only=True)))
    return found


def of_parquet(folder: Path) -> Columns:
    return {str(path.relative_to(folder)): set(pq.read_schema(path).names) for path in folder.rglob("*.parquet")}


def paths(value: Any, prefix: str = "") -> Iterator[str]:
    """The paths to the leaves of nested JSON; a list adds nothing to a path."""
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from paths(inner, f"{prefix}.{key}" if prefix else key)
    elif isinstance(value, list):
        for inner in value:
            yield from paths(inner, prefix)
    else:
        yield prefix


def of_json(folder: Path) -> Columns:
    found = {path.name: set(paths(json.loads(path.read_text().splitlines()[0]))) for path in folder.glob("*.jsonl")}
    profiles = json.loads((folder / "profielen.json").read_text())["profielen"]
    return {**found, "profielen.json": set(paths(profiles))}


def of_bucket(company: Company) -> Columns:
    found: Columns = {}
    for name, content in exportbak.objects(company):
        if name.endswith(".csv"):
            found[name] = of_csv(content.decode("utf-8-sig"), ",")
        elif name.endswith(".jsonl"):
            found[name] = set(paths(json.loads(content.splitlines()[0])))
        else:
            found[name] = set(pq.read_schema(io.BytesIO(content)).names)
    return found


@pytest.fixture(scope="module")
def columns(stores: making.Stores, company: Company) -> dict[str, Columns]:
    root = stores.root
    mail = {path.name: of_csv(path.read_text("latin-1"), ";") for path in (root / "maildesk").iterdir()}
    return {
        "kompas": of_postgresql(stores.socket, "kompas"),
        "personeel": of_postgresql(stores.socket, "personeel"),
        "tarief": of_sqlite(root / "tarief" / "tarief.db"),
        "helpdesk": of_sqlite(root / "helpdesk" / "helpdesk.db"),
        "maildesk": mail,
        "pakhuis": of_parquet(root / "pakhuis"),
        "meetdata": of_parquet(root / "meetdata"),
        "planbord": of_workbooks(root / "planbord"),
        "mijn": of_json(root / "mijn"),
        "exportbak": of_bucket(company),
    }


@pytest.mark.parametrize("system", truth.systems())
def test_the_truth_and_the_store_name_the_same_columns(system: str, columns: dict[str, Columns]) -> None:
    written = {name: set(dataset.columns) for name, dataset in truth.load(system).datasets.items()}

    assert written == columns[system]


def test_there_is_a_truth_for_each_system(columns: dict[str, Columns]) -> None:
    assert truth.systems() == sorted(columns)


@pytest.mark.parametrize("system", truth.systems())
def test_the_truth_uses_words_that_exist(system: str) -> None:
    for dataset in truth.load(system).datasets.values():
        kinds = {kind for answers in dataset.columns.values() for kind in answers if kind}
        assert kinds <= set(CATEGORIES)
        assert set(dataset.whose) <= set(SubjectKind)
        assert bool(kinds) == (dataset.whose != ("nobody",))


@pytest.mark.parametrize("system", truth.systems())
def test_each_end_of_a_link_exists(system: str) -> None:
    for link in truth.load(system).links:
        for end in link:
            owner, _, path = end.rpartition(":")
            datasets = truth.load(owner or system).datasets
            assert any(path == f"{name}.{column}" for name, dataset in datasets.items() for column in dataset.columns)
