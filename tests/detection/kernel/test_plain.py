"""Without numba the same is found: the functions of the kernel run as plain Python."""

import json
import os
import subprocess
import sys

import pytest

TEXTS = 300
READ = """
import json, sys
if sys.argv[1] == "missing":
    sys.modules["numba"] = None
import warnings
warnings.simplefilter("error")
import pyarrow as pa
from bench.tickets import first
from inzage.detection.kernel.compiled import IS_COMPILED
from inzage.detection.reading import read
from tests.detection.kernel.made import PIECES, rows_of
texts = [ticket.text for ticket in first.tickets(int(sys.argv[2]), 11)] + list(PIECES) + ["".join(PIECES)]
print(json.dumps([IS_COMPILED, rows_of(read(pa.array(texts)))]))
"""


def found(how: str, **switches: str) -> tuple[bool, list[list[float]]]:
    command = [sys.executable, "-c", READ, how, str(TEXTS)]
    ran = subprocess.run(command, check=True, capture_output=True, text=True, env={**os.environ, **switches})
    is_compiled, rows = json.loads(ran.stdout)
    return is_compiled, rows


@pytest.fixture(scope="module")
def compiled() -> list[list[float]]:
    is_compiled, rows = found("compiled")
    assert is_compiled
    return rows


@pytest.mark.parametrize(
    ("how", "switches"),
    [
        pytest.param("missing", {}, id="numba is not installed"),
        pytest.param("switched off", {"NUMBA_DISABLE_JIT": "1"}, id="numba is switched off"),
    ],
)
def test_what_is_found_is_the_same(how: str, switches: dict[str, str], compiled: list[list[float]]) -> None:
    is_compiled, rows = found(how, **switches)

    assert not is_compiled
    assert len(rows) > TEXTS
    assert rows == compiled
