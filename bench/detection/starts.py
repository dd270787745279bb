"""
How long does `inzage scan` of a small file take: the first time on a machine, when all is compiled, and after that?

A process of its own each time, from its start to its end, with a folder for what is compiled that is empty at first.
"""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

LATER = 7
MOST_FIRST, MOST_LATER = 20.0, 1.0
PROGRAM = Path(sys.executable).with_name("inzage")
ROWS = (
    "klantnr,naam,email,telefoon,opmerking",
    "1001,Jan de Vries,jan@example.nl,06-12345678,Belt terug over de levering",
    "1002,Els Bakker,els@example.org,020-5551234,Mijn BSN is 111222333 en ik woon op Dorpsstraat 12 in Utrecht",
    "1003,Piet van Dam,piet@example.com,+32 470 12 34 56,Vraagt om uitstel van betaling tot volgende maand",
)


def run() -> dict[str, object]:
    """Scan the file with nothing compiled, then several times more."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "klanten.csv"
        file.write_text("\n".join((*ROWS, "")), encoding="utf-8")
        cache = Path(folder) / "cache"
        first = seconds(file, cache)
        # A scan that never asks the kernel would seem to start fast.
        is_compiled = any(cache.rglob("scan.scan-*.nbc"))
        later = [seconds(file, cache) for _ in range(LATER)]
    middle = statistics.median(later)
    print(f"first start {first:.1f} s (at most {MOST_FIRST:.0f}), later {middle:.2f} s (at most {MOST_LATER:.0f})")
    if not is_compiled:
        print("The scan compiled nothing: it did not read with the kernel.")
    return {
        "first": round(first, 2),
        "later": round(middle, 2),
        "laters": [round(one, 2) for one in later],
        "most": {"first": MOST_FIRST, "later": MOST_LATER},
        "is_compiled": is_compiled,
        "is_met": is_compiled and first < MOST_FIRST and middle < MOST_LATER,
    }


def seconds(file: Path, cache: Path) -> float:
    started = time.perf_counter()
    subprocess.run(  # noqa: S603 - nothing in it is given
        [str(PROGRAM), "scan", str(file), "--full", "--format", "json"],
        check=True,
        stdout=subprocess.DEVNULL,
        env={**os.environ, "XDG_CACHE_HOME": str(cache)},
    )
    return time.perf_counter() - started
