"""Rows of a file without a key are known by all their cells, and each that is named is changed once."""

import csv
import json
from contextlib import suppress

import openpyxl
import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from inzage.connectors.errors import Unreachable, Unsupported

NAMES = ("naam", "mail", "score")
ANNA, SAME, JORIS = ("Anna", "anna@example.nl", 4.0), ("Anna", None, 4.5), ("Joris", "joris@example.nl", 4.0)
ROWS = [ANNA, SAME, JORIS, ANNA, ANNA]


def as_csv(path):
    with path.open("w", newline="") as file:
        csv.writer(file).writerows([NAMES, *ROWS])


def as_json_lines(path):
    path.write_text("".join(json.dumps(dict(zip(NAMES, row, strict=True))) + "\n" for row in ROWS))


def as_json(path):
    path.write_text(json.dumps({"bron": "test", "lijst": [dict(zip(NAMES, row, strict=True)) for row in ROWS]}))


def as_parquet(path):
    table = pa.table([list(column) for column in zip(*ROWS, strict=True)], names=list(NAMES))
    pq.write_table(table, path, row_group_size=2)


def as_book(path):
    book = openpyxl.Workbook()
    book.active.title = "Blad"
    for row in [NAMES, *ROWS]:
        book.active.append(row)
    book.save(path)


@pytest.fixture(params=[as_csv, as_json_lines, as_json, as_parquet, as_book])
def way(request, folder):
    """A folder with one file of the rows, open to write."""
    request.param(folder.path / "klant")
    with folder.way(writable=True) as way:
        yield way


def rows(way):
    (dataset,) = way.names()
    return [row for batch in way.sample(dataset, rows=None) for row in batch.table.to_pylist()]


def told(way):
    return [(row["naam"], row["mail"] or None, float(row["score"] or 0)) for row in rows(way)]


def test_only_the_rows_that_were_read_go(way):
    (dataset,) = way.names()
    anna, same, *_ = rows(way)

    assert way.erase_rows(dataset, [same, anna]) == 2
    assert told(way) == [JORIS, ANNA, ANNA]


def test_a_row_that_stands_there_more_often_goes_as_often_as_it_was_named(way):
    (dataset,) = way.names()

    assert way.erase_rows(dataset, [rows(way)[0]] * 2) == 2
    assert told(way) == [SAME, JORIS, ANNA]
    assert way.erase_rows(dataset, [rows(way)[2]] * 2) == 1


def test_a_row_that_stays_is_overwritten_and_no_other(way):
    (dataset,) = way.names()

    assert way.update_rows(dataset, [rows(way)[1]], {"naam": None}) == 1
    assert told(way) in ([ANNA, (none, None, 4.5), JORIS, ANNA, ANNA] for none in (None, ""))


def test_a_row_with_a_column_that_is_not_there_is_none_of_them(way):
    (dataset,) = way.names()

    # In JSON each record has columns of its own; elsewhere it is known which there are.
    with suppress(Unreachable):
        assert way.erase_rows(dataset, [{"naam": "Anna", "mail": None, "score": "4.5", "postcode": "1000 AB"}]) == 0
    assert told(way) == ROWS


def test_what_stands_beside_a_list_is_not_changed_for_one_of_its_records(folder):
    as_json(folder.path / "klant.json")
    with folder.way(writable=True) as way, pytest.raises(Unsupported):
        way.update_rows("klant.json", rows(way)[:1], {"bron": None})


def test_what_was_opened_to_read_is_not_changed(folder):
    as_csv(folder.path / "klant.csv")
    with folder.way() as way, pytest.raises(Unsupported):
        way.erase_rows("klant.csv", [{"naam": "Anna"}])
