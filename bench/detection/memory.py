"""
Parquet of 1, 2 and 5 GB read in full: in how much memory, and whether twice as much takes twice as long.

`inzage scan PATH --full` runs as a process of its own. The system counts its seconds and the most memory it held.
Growth is counted in seconds of the processor, which do not depend on who else works on the machine. One
row of a million holds an e-mail address in a column of remarks: it must be among what was found.
"""

import json
import shutil
import sys
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, TypeAlias, cast

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq
from numpy.typing import NDArray

from bench.scan import inzage, measured

Values: TypeAlias = "pa.Array[Any]"
Numbers = NDArray[np.int64]

GIGABYTE = 10**9
SIZES = (1, 2, 5)
MEGABYTES, PER_GIGABYTE = 500.0, 1.25
"""At most so much memory, and so much more time a gigabyte for the largest than for the smallest."""

ROWS = 500_000
"""Rows of a row group. Each is made of the one before with other numbers in it."""

FIRST = ("Anna", "Jan", "Fatima", "Daan", "Sofie", "Mohammed", "Emma", "Lucas", "Noor", "Sem", "Zoë", "Björn")
LAST = ("Jansen", "de Vries", "Bakker", "van der Berg", "Smit", "Meijer", "Mulder", "Bos", "Yılmaz", "'t Hart")
STATUS = ("nieuw", "open", "betaald", "herinnering", "gesloten")
REMARKS = (
    "Klant belde over de rekening en wil na vijf uur worden teruggebeld",
    "Meterstand doorgegeven, verbruik hoger dan vorig jaar, uitleg gegeven over het tarief",
    "Storing gemeld in de straat, monteur komt morgen tussen acht en twaalf",
    "Termijnbedrag aangepast na verhuizing, bevestiging gestuurd",
    "Vraag over zonnepanelen en teruglevering beantwoord",
)
PLANTED = "Graag mailen naar planted.canary@example.nl over de jaarnota"
EVERY = 1_000_000


@dataclass(frozen=True, slots=True)
class Figures:
    """What one scan took: bytes in the file, and in the memory of who would read it whole."""

    rows: int
    bytes: int
    bytes_in_memory: int
    seconds: float
    cpu_seconds: float
    megabytes: float


def run() -> dict[str, object]:
    """Make the data sets, scan each, print and return the figures."""
    found: dict[int, Figures] = {}
    with tempfile.TemporaryDirectory() as folder:
        if shutil.disk_usage(folder).free < 2 * max(SIZES) * GIGABYTE:
            sys.exit(f"There is no room for {max(SIZES)} GB under {folder}.")
        print(f"{'GB':>4}{'rows':>14}{'seconds':>10}{'cpu':>8}{'MB':>8}{'MB/s':>8}")
        for size in SIZES:
            found[size] = one = scanned(Path(folder), size)
            rate = one.bytes / 10**6 / one.seconds
            print(
                f"{size:>4}{one.rows:>14,}{one.seconds:>10.1f}{one.cpu_seconds:>8.1f}{one.megabytes:>8.0f}{rate:>8.0f}"
            )
    first, last = (found[size].cpu_seconds / size for size in (SIZES[0], SIZES[-1]))
    most, growth = max(one.megabytes for one in found.values()), last / first
    print(f"most memory {most:.0f} MB (at most {MEGABYTES:.0f})")
    print(f"a gigabyte of the largest takes {growth:.2f} x the time of one of the smallest (at most {PER_GIGABYTE})")
    return {
        **{f"{size} GB": asdict(one) for size, one in found.items()},
        "most_megabytes": most,
        "growth": round(growth, 2),
        "is_bounded": most <= MEGABYTES,
        "is_linear": growth <= PER_GIGABYTE,
    }


def scanned(folder: Path, size: int) -> Figures:
    """Make a data set of so many gigabytes, scan it, and take it away."""
    path, output = folder / f"contact_{size}gb.parquet", folder / "found.json"
    rows = made(path, size * GIGABYTE)
    took = measured([inzage(), "scan", str(path), "--full", "--format", "json"], output)
    facts = json.loads(output.read_text(encoding="utf-8"))
    check(facts, rows)
    figures = Figures(
        rows, path.stat().st_size, facts["stats"]["bytes"], took.seconds, took.cpu_seconds, took.megabytes
    )
    path.unlink()
    return figures


def check(facts: dict[str, Any], rows: int) -> None:
    """Fail where not every row was read, or where not every address that was planted was counted."""
    (dataset,) = facts["datasets"]
    reasons = next(field["reasons"] for field in facts["fields"] if field["column"] == "opmerking")
    planted = len(range(EVERY // 3, rows, EVERY))
    told = f"{planted:,} of {rows:,} values hold inside them: e-mail address."
    if dataset["rows_read"] != rows or told not in reasons:
        raise RuntimeError(f"of {rows:,} rows {dataset['rows_read']:,} were read, and it was not told that {told}")


def made(path: Path, size: int) -> int:
    """Write a table of contacts with customers of at least so many bytes; return how many rows it has."""
    rows = 0
    tables = groups()
    table = next(tables)
    with pq.ParquetWriter(path, table.schema) as writer:
        while True:
            writer.write_table(table, row_group_size=ROWS)
            rows += table.num_rows
            if path.stat().st_size >= size:
                return rows
            table = next(tables)


def groups() -> Iterator[pa.Table]:
    """Row groups without end: numbers, names, addresses, remarks, states, amounts and days."""
    chance, begin = np.random.default_rng(20261125), 0
    while True:
        number = np.arange(begin, begin + ROWS)
        first, code = chosen(chance, FIRST), written(chance.integers(100_000, 10**6, ROWS))
        box = joined(pc.utf8_lower(first), code, "")
        columns: dict[str, Values] = {
            "contactnr": pa.array(number, pa.int64()),
            "klantnummer": pa.array(chance.integers(10**6, 4 * 10**6, ROWS), pa.int64()),
            "naam": joined(first, chosen(chance, LAST), " "),
            "e_mail": joined(box, pa.scalar("example.nl"), "@"),
            "telefoon": joined(pa.scalar("06"), written(chance.integers(10**7, 10**8, ROWS)), ""),
            "opmerking": remarks(chance, code, number),
            "status": chosen(chance, STATUS),
            "bedrag": pa.array(chance.integers(0, 10**6, ROWS) / 100, pa.float64()),
            "datum": pa.array(chance.integers(17_000, 20_000, ROWS), pa.int32()).cast(pa.date32()),
        }
        yield pa.table(columns)
        begin += ROWS


def chosen(chance: np.random.Generator, texts: Sequence[str]) -> Values:
    return pa.array(texts, pa.string()).take(pa.array(chance.integers(0, len(texts), ROWS), pa.int64()))


def written(numbers: Numbers) -> Values:
    return pa.array(numbers, pa.int64()).cast(pa.string())


def joined(*parts: Any) -> Values:  # noqa: ANN401 - arrays and scalars, and a text between them
    return cast("Values", pc.binary_join_element_wise(*parts))


def remarks(chance: np.random.Generator, code: Values, number: Numbers) -> Values:
    """Sentences with a number of the case in them, and in one row of a million an address."""
    told = joined(chosen(chance, REMARKS), code, ", zaak ")
    return cast("Values", pc.if_else(pa.array(number % EVERY == EVERY // 3, pa.bool_()), PLANTED, told))
