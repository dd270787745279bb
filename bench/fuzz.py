"""
Ten minutes of bytes that nobody thought of: does anything that reads them break, or say what cannot be?

Atheris, the fuzzer for Python of Google, comes from the registry in an environment of its own under `var/bench/fuzz`;
inzage and what it needs are taken from the environment of the project. Half of the time the kernel runs as plain
Python: then the fuzzer sees each step, and a place outside an array is an error. What it learned there is the beginning
of the other half, with the kernel compiled. `./dev bench fuzz 60` takes a minute.
"""

import json
import os
import subprocess
import sys
import time
import venv
from dataclasses import asdict, dataclass
from pathlib import Path

from bench.truths import ROOT

HOME = ROOT / "var" / "bench" / "fuzz"
RESULT = ROOT / "bench" / "results" / "fuzz.json"
ATHERIS = "atheris==3.0.0"
SECONDS = 600
LONGEST = 4096
SHOWN = 60
FOUND, CORPUS = HOME / "found", HOME / "corpus"
EXAMPLES = (
    "Jan de Vries, BSN 111222333, NL91 ABNA 0417 1643 00, jan@example.nl, 06-12345678, 192.168.1.1",
    "Dorpsstraat 12, 1012 AB Utrecht; geb. 1-2-1970; klantnummer: 4711; suikerziekte; +32 470 12 34 56",
    "4111 1111 1111 1111 | XX-123-Y | 51.507, -0.127 | eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.abc | 80.01.01-841.40",
    "Mme Zoé d'Aubigné, 12 rue de la Paix, 75002 Paris\x1eHerr Müller, Hauptstraße 5, 10115 Berlin\x1e2001:db8::1",
)


@dataclass(frozen=True, slots=True)
class Fuzzed:
    """How many inputs were read, and whether nothing broke."""

    inputs: int
    is_met: bool


def run(seconds: int = SECONDS) -> int:
    """Fuzz for so long; print what broke, with the name of a file of bytes that break it."""
    program = python()
    if program is None:
        return 1
    started = time.monotonic()
    plain, compiled = (fuzzed(program, seconds // 2, is_plain=is_plain) for is_plain in (True, False))
    is_met = plain.is_met and compiled.is_met
    say = "nothing broke" if is_met else f"broken, see above and {FOUND}"
    print(f"{plain.inputs + compiled.inputs:,} inputs in {time.monotonic() - started:.0f} s: {say}")
    RESULT.parent.mkdir(parents=True, exist_ok=True)
    measured = {"seconds": seconds, "plain": asdict(plain), "compiled": asdict(compiled), "is_met": is_met}
    RESULT.write_text(json.dumps(measured, indent=2) + "\n", encoding="utf-8")
    return 0 if is_met else 1


def fuzzed(program: Path, seconds: int, *, is_plain: bool) -> Fuzzed:
    for folder in (FOUND, CORPUS):
        folder.mkdir(parents=True, exist_ok=True)
    for number, example in enumerate(EXAMPLES):
        (CORPUS / f"example-{number}").write_text(example, encoding="utf-8")
    limits = (f"-max_total_time={seconds}", f"-max_len={LONGEST}", "-timeout=60", "-rss_limit_mb=4096")
    folders = os.pathsep.join(map(str, (ROOT / "src", ROOT, *theirs())))
    ran = subprocess.run(  # noqa: S603 - nothing in it is given
        [
            str(program),
            "-m",
            "bench.fuzzed",
            str(CORPUS),
            *limits,
            "-print_final_stats=1",
            f"-artifact_prefix={FOUND}/",
        ],
        check=False,
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
        env={**os.environ, "PYTHONPATH": folders, "NUMBA_DISABLE_JIT": str(int(is_plain))},
    )
    if ran.returncode:
        print("\n".join(ran.stdout.splitlines()[-SHOWN:]))
    return Fuzzed(number_after("stat::number_of_executed_units:", ran.stdout), ran.returncode == 0)


def python() -> Path | None:
    """Return the Python with the fuzzer, which is installed when it is not there; None where that cannot be."""
    program = HOME / "bin" / "python"
    if (HOME / ATHERIS).exists():
        return program
    print("Installing the fuzzer in an environment of its own (once) ...", file=sys.stderr, flush=True)
    venv.create(HOME, with_pip=True, clear=True)
    command = [str(program), "-m", "pip", "install", "--quiet", "--only-binary", ":all:", ATHERIS]
    if subprocess.run(command, check=False).returncode:  # noqa: S603 - nothing in it is given
        print(f"{ATHERIS} could not be installed: it is there for CPython 3.11 to 3.13 on Linux. Nothing was fuzzed.")
        return None
    (HOME / ATHERIS).touch()
    return program


def theirs() -> list[Path]:
    """Return where this environment keeps what is installed in it."""
    return [Path(folder) for folder in sys.path if folder.endswith("site-packages")]


def number_after(label: str, text: str) -> int:
    lines = [line for line in text.splitlines() if line.startswith(label)]
    return int(lines[-1].removeprefix(label)) if lines else 0
