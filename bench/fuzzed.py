"""What is fuzzed: bytes are read as a column and as a text, and the values of a column are judged. Run by `fuzz`."""

import importlib
import os
import sys
from itertools import pairwise

import atheris
import pyarrow as pa

if os.environ["NUMBA_DISABLE_JIT"] == "0":
    # Numba cannot compile what the fuzzer has put its marks in: here it comes without.
    importlib.import_module("inzage.detection.reading")

with atheris.instrument_imports(include=["inzage.detection"]):
    from inzage.detection.columns import classify
    from inzage.detection.reading import Findings, read
    from inzage.detection.records import Column
    from inzage.detection.text import find

CONTINUES, CONTINUED = 0b1100_0000, 0b1000_0000


def broken(condition: bool, saying: str) -> None:
    if condition:
        raise AssertionError(saying)


def look_at_column(rows: list[bytes]) -> None:
    column = pa.array(rows, pa.binary())
    found = read(column)
    look_at_places(found, rows)
    same = read(column.dictionary_encode())
    broken(found.starts.tolist() != same.starts.tolist(), "a dictionary is read otherwise")
    for row, value in enumerate(rows):
        alone = read(pa.array([value], pa.binary()))
        broken(alone.of_row(0) != found.of_row(row), "a row alone is read otherwise")


def look_at_places(found: Findings, rows: list[bytes]) -> None:
    for row, value in enumerate(rows):
        size = sum(byte & CONTINUES != CONTINUED for byte in value)
        spans = [(one.start, one.end) for one in found.of_row(row)]
        broken(any(not 0 <= start < end <= size for start, end in spans), "a place is outside the row")
        broken(any(one[1] > two[0] for one, two in pairwise(spans)), "findings overlap or are not in order")


def look_at_text(text: str) -> None:
    for one in find(text):
        broken(not 0 <= one.start < one.end <= len(text), "a place is outside the text")
    if text.isascii():
        rows = read(pa.array([text])).of_row(0)
        broken(any(not text[one.start : one.end].strip() for one in rows), "a finding is empty")


def look_at_values(rows: list[bytes]) -> None:
    name, *values = (row.decode(errors="replace") for row in rows)
    claim = classify(Column("t", name, values=values))
    broken(not 0 <= claim.confidence <= 1, "a confidence is no share")


def one(data: bytes) -> None:
    rows = data.split(b"\x1e")
    look_at_column(rows)
    look_at_text(data.decode(errors="surrogateescape"))
    look_at_values(rows)


def main() -> None:
    atheris.Setup(sys.argv, one)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
