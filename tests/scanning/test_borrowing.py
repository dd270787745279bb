import pyarrow as pa
import pytest

from inzage.connectors.records import Batch, ColumnShape, DatasetKind, DatasetShape
from inzage.scanning import borrowing, keeping
from inzage.scanning.sketches import Hasher

HASHER = Hasher(bytes(32))


def shape(*names):
    return DatasetShape("klant", DatasetKind.TABLE, tuple(ColumnShape(name, "text") for name in names))


def borrowed(*tables, asked=4_603, names=("a",)):
    return borrowing.borrow((Batch(pa.table(table)) for table in tables), shape(*names), hasher=HASHER, asked=asked)


def test_each_different_value_is_kept_once_over_all_batches():
    found = borrowed({"a": ["x", "y", None]}, {"a": ["y", "z"]}).columns["a"]

    assert (found.values, found.filled, found.different, found.is_unique) == (["x", "y", "z"], 4, 3, False)


def test_rows_and_bytes_are_counted():
    found = borrowed({"a": ["x"] * 10}, {"a": ["y"] * 5})

    assert (found.rows, found.bytes > 0, found.is_cut) == (15, True, False)


def test_what_comes_in_every_second_row_and_in_the_others_is_counted():
    assert borrowed({"a": ["x", "y", "y", "z"]}).columns["a"].met == (2, 2, 1)


def test_when_every_row_is_read_values_from_all_over_are_kept_and_all_are_counted():
    batches = ({"a": list(range(start, start + 5_000))} for start in range(0, 40_000, 5_000))

    found = borrowed(*batches, asked=None).columns["a"]

    assert len(found.values) == keeping.MOST_VALUES
    assert max(found.values) > 35_000
    assert found.different == pytest.approx(40_000, rel=0.03)
    assert found.is_unique


def test_when_every_row_is_read_a_double_far_away_is_seen():
    found = borrowed({"a": list(range(5_000))}, {"a": [*range(5_000, 9_999), 7]}, asked=None).columns["a"]

    assert (found.different, found.is_unique) == (9_999, False)


def test_of_long_texts_no_more_is_kept_than_fits():
    texts = [f"{number} {'woord ' * 3_000}" for number in range(3_000)]

    found = borrowed(*({"a": texts[start : start + 500]} for start in range(0, 3_000, 500))).columns["a"]

    assert sum(map(len, found.values)) <= borrowing.MOST + 4_000
    assert (found.filled, found.is_unique) == (3_000, False)


def test_the_more_columns_the_less_is_kept_of_each():
    found = borrowed({"a": ["x"]}, names=[f"c{number}" for number in range(400)])

    assert sum(one.sample.allowance for one in found.columns.values()) <= borrowing.MEMORY


def test_a_sample_ends_when_it_becomes_too_large(monkeypatch):
    monkeypatch.setattr(borrowing, "MOST_BORROWED", 2_000)
    batches = [{"a": ["x" * 1_000]}] * 10

    assert borrowed(*batches).is_cut
    assert not borrowed(*batches, asked=None).is_cut


def test_of_two_columns_with_one_name_the_first_counts():
    table = pa.Table.from_arrays([pa.array(["een"]), pa.array(["twee"])], names=["a", "a"])

    found = borrowing.borrow([Batch(table)], shape("a"), hasher=HASHER, asked=10)

    assert found.columns["a"].values == ["een"]


def test_a_column_that_was_not_described_is_left_alone():
    assert list(borrowed({"a": ["x"], "b": ["y"]}).columns) == ["a"]


def test_what_stands_inside_texts_is_counted_over_all_rows():
    batches = [{"a": ["Klant belt terug"] * 5_000}, {"a": ["Klant belt", "mail jan@example.nl", None]}]

    kinds = borrowed(*batches, asked=None).columns["a"].kinds

    assert (kinds.read, {name: one.values for name, one in kinds.found.items()}) == (5_002, {"email": 1})


@pytest.mark.parametrize("document", [b"Mail els@example.nl", b"\xff\xd8 els@example.nl \x00"])
def test_what_stands_in_bytes_is_counted_whether_they_are_texts_or_not(document):
    kinds = borrowed({"a": [document, b"", b"\xff\xd8\x00"]}, asked=None).columns["a"].kinds

    assert kinds.found["email"].values == 1
    assert kinds.read == 3


def test_a_text_that_comes_often_is_read_once_and_counts_each_time():
    kinds = borrowed({"a": ["mail jan@example.nl"] * 900 + ["niets"] * 100}, asked=None).columns["a"].kinds

    assert kinds.found["email"].values == 900
