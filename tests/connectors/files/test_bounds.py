"""However large a file is, a look at it reads no more than it needs."""

import io
import json

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from fsspec.implementations.local import LocalFileSystem

from inzage.connectors.files import jsondocument, spread
from inzage.connectors.files.delimited import blocks


class Counted(io.FileIO):
    def __init__(self, path, store):
        super().__init__(path)
        self.store = store

    def readinto(self, buffer):
        size = super().readinto(buffer)
        self.store.bytes += size
        return size


class Counting(LocalFileSystem):
    """A file system that knows how much was read of it."""

    bytes = 0

    def _open(self, path, mode="rb", **_):
        return io.BufferedReader(Counted(path, self))


@pytest.fixture
def large(folder):
    """A large file of the same line, again and again."""

    def large(name, line, count):
        with (folder.path / name).open("wb") as file:
            block = line * 1000
            for _ in range(count // 1000):
                file.write(block)
        return folder

    return large


@pytest.fixture
def counting(monkeypatch):
    made = Counting(skip_instance_cache=True)
    monkeypatch.setattr("inzage.connectors.files.store.LocalFileSystem", lambda **_: made)
    return made


@pytest.mark.parametrize(
    ("name", "line"),
    [("k.csv", b"1234567;Jan Jansen;jan@example.nl\n"), ("k.jsonl", b'{"nr": 1234567, "naam": "Jan Jansen"}\n')],
)
def test_a_look_at_a_large_text_reads_a_small_part(large, counting, name, line):
    folder = large(name, line, 1_500_000)

    with folder.way() as way:
        shape = next(way.describe([name]))
        rows = sum(batch.rows for batch in way.sample(name, rows=1000))

    assert shape.rows == pytest.approx(1_500_000, rel=0.02)
    assert 900 <= rows <= 1100
    # Of each place the system reads 8 kB.
    assert counting.bytes < 12_000_000


def test_very_long_lines_are_sampled_within_the_budget(folder, counting, monkeypatch):
    monkeypatch.setattr(spread, "BUDGET", 1 << 22)
    with (folder.path / "k.csv").open("wb") as file:
        for place in range(40):
            file.write(b"%d;%s\n" % (place, b"x" * 375_000))

    rows = folder.rows("k.csv", rows=100)

    assert len(rows) >= 2
    assert counting.bytes < 3 * spread.BUDGET


def test_a_line_without_an_end_is_cut(folder, counting, monkeypatch):
    monkeypatch.setattr(spread, "LONGEST_LINE", 1 << 16)
    monkeypatch.setattr(blocks, "SIGNS", 1 << 16)
    folder.put("k.txt", "x" * 1_000_000)

    assert max(len(row["column_1"]) for row in folder.rows("k.txt")) == 1 << 17


def test_a_sample_of_parquet_reads_the_row_groups_it_needs(folder, counting):
    table = pa.table({"nr": range(400_000), "naam": [f"Jan {place}" for place in range(400_000)]})
    pq.write_table(table, folder.path / "k.parquet", row_group_size=4000)

    rows = folder.rows("k.parquet", rows=100)

    assert len(rows) == 100
    assert counting.bytes < (folder.path / "k.parquet").stat().st_size / 4


def test_a_document_of_many_records_is_described_by_its_beginning(folder, counting, monkeypatch):
    monkeypatch.setattr(jsondocument, "MOST_LOOKED_AT", 1 << 21)
    with (folder.path / "k.json").open("w") as file:
        file.write("[")
        for place in range(8000):
            file.write(json.dumps({"nr": place, "tekst": "x" * 1000}) + ",")
        file.write("{}]")

    assert folder.shape("k.json").rows == pytest.approx(8000, rel=0.05)
    assert counting.bytes < 6_500_000
