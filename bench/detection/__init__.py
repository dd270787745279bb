"""
How much is found, how often is it right, and how fast is it: one part per file.

`./dev bench detection` runs all parts, `./dev bench detection text` one. Each part's `run` prints what it measured and
returns it; a part that was not run keeps its figures of the last time.
"""

import json
import time
from collections.abc import Sequence
from importlib import import_module
from importlib.util import find_spec

from bench.truths import ROOT

RESULT = ROOT / "bench" / "results" / "detection.json"
PARTS = ("text", "columns", "table", "calibration", "parquet", "memory", "threads", "starts")


def parts() -> tuple[str, ...]:
    return tuple(name for name in PARTS if find_spec(f"{__name__}.{name}"))


def run(names: Sequence[str] = ()) -> int:
    """Run these parts, or all, and write what each measured under its name."""
    unknown = [name for name in names if name not in parts()]
    if unknown:
        print(f"No such part: {', '.join(unknown)}. There are: {', '.join(parts())}.")
        return 2
    for name in names or parts():
        started = time.perf_counter()
        print(f"\n== {name} ==")
        # One at a time, so that a part needs only what it measures.
        measured = import_module(f"{__name__}.{name}").run()
        write(name, {**measured, "seconds": round(time.perf_counter() - started, 1)})
    return 0


def write(name: str, measured: dict[str, object]) -> None:
    """Put the figures of one part beside those of the others."""
    RESULT.parent.mkdir(parents=True, exist_ok=True)
    before = json.loads(RESULT.read_text(encoding="utf-8")) if RESULT.exists() else {}
    together = {**before, name: measured}
    kept = {part: together[part] for part in PARTS if part in together}
    RESULT.write_text(json.dumps(kept, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
