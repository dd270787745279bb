"""
Tables of 200,000 rows in which traps stand beside what is personal, read the way a scan reads them.

Order numbers like telephone numbers, codes like postcodes, products with the names of persons, towns, companies, keys
and hashes, under good names, bad short ones, and names that mean nothing. The values come from Faker, python-stdnum and
phonenumbers, never from a list that detection reads.
"""

import random
import tempfile
import time
from collections.abc import Iterator, Mapping
from contextlib import closing
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq

from bench import fakes, truths
from bench.scores import Score, as_row, judge, total
from inzage.connectors import catalogue
from inzage.scanning.records import ScanResult
from inzage.scanning.scan import scan_system

FILE = "traps"
ROWS, DIFFERENT = 200_000, 5_000
"""So many rows; a kind that is made slowly has so many different values among them."""
COUNTED = frozenset({"seq"})
LEAST_PERSONAL, LEAST_EXACT = 0.98, 0.95
FIRST_SEEN = {"precision": 0.984, "recall": 0.984, "exact": 0.973}
"""What it was when the tables were first read, before any rule was mended."""
FOLDER_KEY = b"bench"


def run() -> dict[str, object]:
    """Make the tables, scan them, and compare what is said with the truth."""
    with tempfile.TemporaryDirectory() as folder:
        made(Path(folder))
        started = time.perf_counter()
        found = scanned(folder)
        seconds = time.perf_counter() - started
    scores = dict(scored(found))
    for name, row in ((name, as_row(score)) for name, score in scores.items()):
        print(f"{name:<24}{row['columns']:>8}{row['precision']:>11.3f}{row['recall']:>9.3f}{row['exact']:>8.3f}")
    whole = total(scores.values())
    print(f"{'together':<24}{whole.columns:>8}{whole.precision:>11.3f}{whole.recall:>9.3f}{whole.share_exact:>8.3f}")
    print(f"{seconds:.1f} s for {len(found.datasets)} tables of {ROWS:,} rows")
    least = {"precision": LEAST_PERSONAL, "recall": LEAST_PERSONAL, "exact": LEAST_EXACT}
    return {
        **as_row(whole),
        "tables": {name: as_row(score) for name, score in scores.items()},
        "first_seen": FIRST_SEEN,
        "rows": ROWS,
        "scan_seconds": round(seconds, 2),
        "least": least,
        "is_met": all(as_row(whole)[name] >= bar for name, bar in least.items()),
    }


def made(folder: Path, *, rows: int = ROWS) -> None:
    """Write each table as a Parquet file."""
    for world in truths.written(FILE):
        for dataset, written in world["datasets"].items():
            columns = {
                name: values(told, str(world["language"]), place, rows)
                for place, (name, told) in enumerate(written["columns"].items())
            }
            pq.write_table(pa.table(columns), folder / f"{dataset}.parquet", row_group_size=50_000)


def values(told: Mapping[str, str], language: str, place: int, rows: int) -> "pa.Array[Any]":
    """Return the values of one column: numbers of rows count on, others are drawn from those that were made."""
    kind = told["values"]
    if kind in COUNTED:
        return pa.array(range(1001, 1001 + rows))
    pool: pa.Array[Any] = pa.array(fakes.column(kind, language, place, rows=min(rows, DIFFERENT)))
    chance = random.Random(f"{kind} {place}")
    return pool.take(pa.array(chance.choices(range(len(pool)), k=rows)))


def scanned(folder: str) -> ScanResult:
    """Scan a folder as `inzage scan` does."""
    with closing(catalogue.connect(folder)) as connector:
        steps = scan_system(connector, key=FOLDER_KEY)
        while True:
            try:
                next(steps)
            except StopIteration as done:
                result: ScanResult = done.value
                return result


def scored(found: ScanResult) -> Iterator[tuple[str, Score]]:
    """Yield the score of each table."""
    answers = {
        (dataset, name): truths.answers(told["is"])
        for world in truths.written(FILE)
        for dataset, written in world["datasets"].items()
        for name, told in written["columns"].items()
    }
    for one in found.datasets:
        dataset = one.name.removesuffix(".parquet")
        fields = [(field.name, field.claim.category) for field in one.fields]
        yield dataset, total(judge(answers[dataset, name], category) for name, category in fields)
