import csv
import json

import openpyxl
import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from tests.connectors.contract import CANARY, Contract, Stage

COLUMNS = ("klantnr", "naam", "postcode")
ROWS = [(f"K{number:03d}", CANARY if number == 7 else f"Jansen {number}", "0123 AB") for number in range(40)]


def as_csv(path):
    with path.open("w", newline="") as file:
        csv.writer(file, delimiter=";").writerows([COLUMNS, *ROWS])


def as_json_lines(path):
    path.write_text("".join(json.dumps(dict(zip(COLUMNS, row, strict=True))) + "\n" for row in ROWS))


def as_json(path):
    path.write_text(json.dumps({"klanten": [dict(zip(COLUMNS, row, strict=True)) for row in ROWS]}, indent=2))


def as_parquet(path):
    pq.write_table(pa.table([list(column) for column in zip(*ROWS, strict=True)], names=list(COLUMNS)), path)


def as_book(path):
    book = openpyxl.Workbook()
    book.active.title = "Blad 1"
    for row in [COLUMNS, *ROWS]:
        book.active.append(row)
    book.save(path)


FORMS = {
    "klant.csv": as_csv,
    "klant.jsonl": as_json_lines,
    "klant.json": as_json,
    "klant.parquet": as_parquet,
    "klant.xlsx": as_book,
}


@pytest.mark.parametrize("form", FORMS)
class TestFiles(Contract):
    @pytest.fixture
    def stage(self, form, tmp_path):
        (tmp_path / "map").mkdir()
        (tmp_path / "ander.txt").write_text("Dit zijn losse woorden.\n")
        FORMS[form](tmp_path / "map" / form)
        return Stage(
            target=str(tmp_path),
            kind="files",
            dataset=f"map/{form}#Blad 1" if form.endswith("xlsx") else f"map/{form}",
            columns=COLUMNS,
            key="klantnr",
            one="K007",
            rows=len(ROWS),
            writable=True,
        )
