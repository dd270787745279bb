"""
How much faster are two threads than one, over the same column of tickets?

One and two are timed in turns, so that a machine that is slower for a while is so for both; the ratio is the median.
"""

import os
import statistics
import time

import pyarrow as pa

from bench.tickets import first
from inzage.detection.reading import read

COUNT, SEED = 100_000, 20_262
TIMES, WARM = 7, 2_000
LEAST = 1.6
MEGABYTE = 1_000_000


def run() -> dict[str, object]:
    """Read the tickets with one thread and with two, several times in turns."""
    column = pa.array([ticket.text for ticket in first.tickets(COUNT, SEED)])
    size = len(b"".join(text.encode() for text in column.to_pylist())) / MEGABYTE
    read(column[:WARM], threads=2)
    turns = [(seconds(column, 1), seconds(column, 2)) for _ in range(TIMES)]
    ratio = statistics.median(one / two for one, two in turns)
    speeds = {str(threads): size / statistics.median(turn[threads - 1] for turn in turns) for threads in (1, 2)}
    print(f"one thread {speeds['1']:.0f} MB/s, two {speeds['2']:.0f} MB/s: {ratio:.2f} times (at least {LEAST})")
    return {
        "megabytes": round(size, 1),
        "megabytes_a_second": {threads: round(speed, 1) for threads, speed in speeds.items()},
        "ratios": [round(one / two, 2) for one, two in turns],
        "ratio": round(ratio, 2),
        "least": LEAST,
        "processors": os.cpu_count(),
        "is_met": ratio >= LEAST,
    }


def seconds(column: "pa.Array[pa.StringScalar]", threads: int) -> float:
    started = time.perf_counter()
    read(column, threads=threads)
    return time.perf_counter() - started
