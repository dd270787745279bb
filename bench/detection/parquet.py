"""
How much longer takes a full scan of the texts in a Parquet table than decoding them alone, both with two threads?

The table has 33 columns of texts: ids, names, addresses, codes, statuses, notes. Each thread takes a column, decodes it
and reads it while it is at hand. A column that the file keeps as a small dictionary stays one, and is read once, as are
texts of other columns that come often; how much text is left then is told too, for that is what is really read.
"""

import statistics
import tempfile
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq

from bench.detection import wide
from inzage.detection.reading import read

ROWS, SEED = 60_000, 20_263
TIMES, THREADS = 7, 2
MOST = 2.0
SMALL_DICTIONARY = 1 << 18
MEGABYTE = 1_000_000


def run() -> dict[str, object]:
    """Make the table; decode it, and scan it, several times in turns."""
    pa.set_cpu_count(THREADS)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "wide.parquet"
        table = wide.table(ROWS, SEED)
        pq.write_table(table, path)
        names = table.column_names
        megabytes = sum(wide.size(table[name]) for name in names) / MEGABYTE
        different = sum(wide.size(table[name].unique()) for name in names) / MEGABYTE
        found = scanned(path, names)
        turns = [(timed(lambda: decoded(path)), timed(lambda: scanned(path, names))) for _ in range(TIMES)]
        slowest = sorted(names, key=lambda name: -column_seconds(path, name))[:5]
    ratio = statistics.median(scan / decode for decode, scan in turns)
    decode, scan = (statistics.median(column) for column in zip(*turns, strict=True))
    print(f"{len(names)} columns, {megabytes:.0f} MB of text ({different:.0f} MB different), {found:,} findings")
    print(f"decode {decode * 1000:.0f} ms, scan {scan * 1000:.0f} ms: {ratio:.1f} times (at most {MOST:.0f})")
    print(f"slowest: {', '.join(slowest)}")
    return {
        "columns": len(names),
        "megabytes": round(megabytes, 1),
        "different_megabytes": round(different, 1),
        "findings": found,
        "decode_seconds": round(decode, 3),
        "scan_seconds": round(scan, 3),
        "ratio": round(ratio, 2),
        "most": MOST,
        "slowest": slowest,
        "is_met": ratio <= MOST,
    }


def decoded(path: Path) -> int:
    return pq.read_table(path, use_threads=True, memory_map=True).num_rows


def scanned(path: Path, names: Sequence[str]) -> int:
    """Decode and read every column; return how much was found. The largest columns come first, so none ends alone."""
    metadata = pq.read_metadata(path)
    order = sorted(range(len(names)), key=lambda place: -stored(metadata, place))
    with ThreadPoolExecutor(THREADS) as pool:
        return sum(pool.map(lambda place: found_in(path, metadata, names[place], place), order))


def found_in(path: Path, metadata: pq.FileMetaData, name: str, place: int) -> int:
    return len(read(column(path, metadata, name, place)))


def column(path: Path, metadata: pq.FileMetaData, name: str, place: int) -> "pa.ChunkedArray[Any]":
    as_dictionary = [name] if is_small_dictionary(metadata, place) else None
    with pq.ParquetFile(path, metadata=metadata, memory_map=True, read_dictionary=as_dictionary) as file:
        return file.read([name], use_threads=False)[0]


def is_small_dictionary(metadata: pq.FileMetaData, place: int) -> bool:
    """Whether the file keeps a column as a dictionary that was never given up for its size."""
    parts = [metadata.row_group(group).column(place) for group in range(metadata.num_row_groups)]
    return all(
        part.dictionary_page_offset and part.data_page_offset - part.dictionary_page_offset < SMALL_DICTIONARY
        for part in parts
    )


def stored(metadata: pq.FileMetaData, place: int) -> int:
    return sum(
        metadata.row_group(group).column(place).total_uncompressed_size for group in range(metadata.num_row_groups)
    )


def column_seconds(path: Path, name: str) -> float:
    metadata = pq.read_metadata(path)
    place = metadata.schema.names.index(name)
    return timed(lambda: found_in(path, metadata, name, place))


def timed(doing: Callable[[], object]) -> float:
    started = time.perf_counter()
    doing()
    return time.perf_counter() - started
