import datetime as dt
from decimal import Decimal

import pyarrow as pa
import pytest

from inzage.scanning import columns


def listed(values, type_=None):
    return columns.listed(columns.filled(pa.chunked_array([pa.array(values, type_)])))


def comparable(values, type_=None):
    texts = columns.comparable(columns.filled(pa.array(values, type_)))
    return None if texts is None else texts.to_pylist()


@pytest.mark.parametrize(
    ("values", "type_", "expected"),
    [
        (["b", None, "a"], pa.string(), ["b", "a"]),
        ([["a", "b"], None, [], ["a"]], pa.list_(pa.string()), ["a", "b", "a"]),
        ([[["a"], ["b"]]], pa.list_(pa.list_(pa.string())), ["a", "b"]),
        ([{"a": 1}, None], pa.struct([("a", pa.int64())]), [{"a": 1}]),
        (["x", "y"], pa.dictionary(pa.int32(), pa.string()), ["x", "y"]),
        (["x", None], pa.string_view(), ["x"]),
        ([None, None], pa.null(), []),
    ],
)
def test_the_filled_values_of_every_kind_of_column(values, type_, expected):
    assert listed(values, type_) == expected


def test_a_column_of_no_chunks_is_empty():
    assert columns.listed(columns.filled(pa.chunked_array([], pa.string()))) == []


def test_long_texts_are_cut_before_they_are_copied():
    assert listed(["é" * 5_000_000]) == ["é" * columns.LONGEST]


def test_of_bytes_only_the_beginning_is_kept():
    assert listed([b"\x89PNG" + b"0" * 1_000_000]) == [b"\x89PNG" + b"0" * 13]


@pytest.mark.parametrize("type_", [pa.binary(), pa.large_binary(), pa.binary_view(), pa.binary(6)])
def test_bytes_that_are_texts_are_looked_at_as_texts(type_):
    assert listed(["één\n".encode(), b"a b\t\r\n"], type_) == ["één\n", "a b\t\r\n"]


@pytest.mark.parametrize("values", [[b"ab", b"\xff\xfe"], [b"ab", b"\x01"]])
def test_bytes_of_which_some_are_no_text_stay_bytes(values):
    assert listed(values) == values


def test_a_moment_that_python_cannot_hold_is_given_as_text():
    (value,) = listed([2**62], pa.timestamp("s"))

    assert isinstance(value, str)


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        (["a", "2026-01-02"], ["a", "2026-01-02"]),
        ([1, -2], ["1", "-2"]),
        ([1.0, 2.0], ["1", "2"]),
        ([Decimal("1.00")], ["1"]),
        ([b"\x01\xff"], ["01ff"]),
        (["2026-01-02 10:00", "x"], None),
        ([1.5, 2.0], None),
        ([Decimal("1.50")], None),
        ([float("nan")], None),
        ([True], None),
        ([dt.date(2026, 1, 2)], None),
        ([{"a": 1}], None),
        ([b"\xff" * 17], None),
    ],
)
def test_what_could_number_a_row_is_compared_as_text(values, expected):
    assert comparable(values) == expected
