import datetime as dt
from decimal import Decimal

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from inzage.connectors.errors import Broken
from inzage.connectors.files import parquet
from inzage.connectors.records import How

NESTED = pa.table(
    {
        "klant": [{"nr": 1, "adres": {"straat": "Dam"}}, None],
        "apparaten": [[{"merk": "A", "os": ["x", "y"]}, {"merk": "B", "os": None}], []],
        "tel": [["061", "062"], None],
    }
)


@pytest.fixture
def put(folder):
    def put(table, name="k.parquet", **options):
        pq.write_table(table, folder.path / name, **options)

    return put


def test_columns_keep_their_types(folder, put):
    put(pa.table({"nr": [1], "naam": ["Jan"], "geb": [dt.date(1980, 2, 1)], "saldo": [Decimal("1.50")], "ja": [True]}))

    assert folder.types("k.parquet") == ["int64", "string", "date32[day]", "decimal128(3, 2)", "bool"]
    assert folder.cells("k.parquet") == [[1, "Jan", dt.date(1980, 2, 1), Decimal("1.50"), True]]


def test_nested_columns_have_paths(folder, put):
    put(NESTED)

    assert folder.columns("k.parquet") == ["klant.nr", "klant.adres.straat", "apparaten.merk", "apparaten.os", "tel"]
    assert folder.types("k.parquet") == ["int64", "string", "string", "string", "string"]
    assert folder.cells("k.parquet") == [[1, "Dam", ["A", "B"], ["x", "y"], ["061", "062"]], [None, None, [], [], []]]


def test_a_map_has_keys_and_values(folder, put):
    put(pa.table({"m": pa.array([[("mail", "a@b.nl"), ("tel", "06")], []], pa.map_(pa.string(), pa.string()))}))

    assert folder.rows("k.parquet") == [
        {"m.key": ["mail", "tel"], "m.value": ["a@b.nl", "06"]},
        {"m.key": [], "m.value": []},
    ]


def test_a_column_of_codes_holds_the_words(folder, put):
    put(pa.table({"plaats": pa.array(["Ede", "Epe", "Ede"]).dictionary_encode()}))

    assert folder.cells("k.parquet") == [["Ede"], ["Epe"], ["Ede"]]


def test_two_paths_that_read_the_same_are_two_columns(folder, put):
    put(pa.table({"a": [{"b": 1}], "a.b": [2]}))

    assert folder.rows("k.parquet") == [{"a.b": 1, "a.b_2": 2}]


def test_rows_are_counted_without_reading_them(folder, put):
    put(pa.table({"nr": range(1000)}), row_group_size=100)

    count = folder.count("k.parquet", exactly=False)

    assert (count.rows, count.is_exact, folder.shape("k.parquet").rows) == (1000, True, 1000)


def test_a_sample_comes_from_all_over_a_row_group(folder, put):
    put(pa.table({"nr": range(20_000)}))

    numbers = [row["nr"] for row in folder.rows("k.parquet", rows=100)]

    assert (len(set(numbers)), numbers == sorted(numbers)) == (100, True)
    assert len({number // 1000 for number in numbers}) > 15


def test_a_sample_of_a_large_file_reads_some_row_groups_of_many(folder, put, monkeypatch):
    monkeypatch.setattr(parquet, "BUDGET", parquet.MOST_GROUPS * 10_000)
    put(pa.table({"nr": range(100_000)}), row_group_size=1000)

    numbers = [row["nr"] for row in folder.rows("k.parquet", rows=800)]

    assert len(set(numbers)) == 800
    assert len({number // 1000 for number in numbers}) == parquet.MOST_GROUPS
    assert how(folder, rows=800) == (How.PLACES, parquet.MOST_GROUPS)


def test_of_row_groups_too_large_to_read_rows_are_drawn_from_the_first(folder, put, monkeypatch):
    monkeypatch.setattr(parquet, "BUDGET", 1 << 18)
    put(pa.table({"nr": range(100_000)}), row_group_size=50_000)

    numbers = [row["nr"] for row in folder.rows("k.parquet", rows=40)]

    assert (len(numbers), max(number % 50_000 for number in numbers) < 5_000) == (40, True)
    assert {number // 50_000 for number in numbers} == {0, 1}


def test_it_says_of_a_sample_from_all_over_that_it_is_one(folder, put):
    put(pa.table({"nr": range(20_000)}), row_group_size=1000)

    assert how(folder, rows=100) == (How.RANDOM, None)


def how(folder, *, rows):
    with folder.way() as way:
        (drawn,) = {batch.drawn for batch in way.sample("k.parquet", rows=rows)}
    return drawn.how, drawn.places


def test_a_file_without_rows_has_columns(folder, put):
    put(pa.table({"nr": pa.array([], pa.int64())}))

    assert (folder.columns("k.parquet"), folder.rows("k.parquet"), folder.rows("k.parquet", rows=5)) == (["nr"], [], [])


@pytest.mark.parametrize(("key", "found"), [(7, 1), ("7", 1), (7.0, 1), (8.5, 0), (None, 0), (True, 0)])
def test_a_key_may_be_given_as_text_or_number(folder, put, key, found):
    put(pa.table({"nr": range(10)}))

    assert len(folder.found("k.parquet", "nr", key)) == found


def test_rows_are_found_by_a_nested_key(folder, put):
    put(NESTED)

    assert len(folder.found("k.parquet", "apparaten.merk", "B")) == 1
    assert len(folder.found("k.parquet", "klant.adres.straat", "Dam")) == 1


def test_of_row_groups_without_the_key_only_the_column_of_the_key_is_read(folder, put, monkeypatch):
    put(pa.table({"nr": range(1000), "adres": [{"plaats": f"P{place}"} for place in range(1000)]}), row_group_size=100)
    read = []
    batches = pq.ParquetFile.iter_batches
    monkeypatch.setattr(
        pq.ParquetFile, "iter_batches", lambda self, **way: (read.extend(way["row_groups"]), batches(self, **way))[1]
    )

    assert [row["nr"] for row in folder.found("k.parquet", "adres.plaats", "P5", "P950", "P999")] == [5, 950, 999]
    assert read == [0, 9]


@pytest.mark.parametrize("share", [0.02, 0.5, 0.98])
def test_a_file_that_is_cut_off_is_broken(folder, put, share):
    put(pa.table({"naam": ["canary-4"] * 10_000}))
    content = (folder.path / "k.parquet").read_bytes()
    folder.put("k.parquet", content[: int(len(content) * share)])

    with pytest.raises(Broken) as caught:
        folder.shape("k.parquet")

    assert (caught.value.place, "canary" in repr(caught.value)) == ("k.parquet", False)


def test_damage_inside_is_broken_when_it_is_read(folder, put):
    put(pa.table({"naam": [f"Jan {place}" for place in range(10_000)]}))
    content = bytearray((folder.path / "k.parquet").read_bytes())
    content[100:40_000] = bytes(39_900)
    folder.put("k.parquet", bytes(content))

    assert folder.shape("k.parquet").rows == 10_000
    with pytest.raises(Broken):
        folder.rows("k.parquet")
