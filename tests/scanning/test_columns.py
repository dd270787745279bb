import datetime as dt

import pyarrow as pa
import pytest

from inzage.scanning import columns


def different(values, type_=None):
    return columns.different(pa.chunked_array([pa.array(values, type_)]), is_counted=True)


def test_each_value_comes_once_with_how_often_it_came():
    assert different(["b", None, "a", "b"]) == (["b", "a"], [2, 1])


def test_the_values_in_lists_are_values_of_the_column():
    assert different([["a", "b"], None, [], ["a"]]) == (["a", "b"], [2, 1])


def test_without_counting_each_value_comes_once_too():
    column = pa.chunked_array([pa.array(["b", None, "a", "b"])])

    assert columns.different(column) == (["b", "a"], ())


def test_of_very_many_moments_some_from_all_over_are_kept():
    moments = [dt.datetime(2026, 1, 1) + dt.timedelta(minutes=number) for number in range(5_000)]

    found, _ = columns.different(pa.chunked_array([pa.array(moments)]))

    assert len(found) == columns.MOST_MOMENTS
    assert found[-1] > moments[4_900]


def test_long_texts_are_cut_before_they_are_copied():
    (value,), _ = different(["é" * 5_000_000])

    assert value == "é" * columns.LONGEST


def test_of_bytes_only_the_beginning_is_kept():
    assert different([b"\x89PNG" + b"0" * 1_000_000]) == ([b"\x89PNG" + b"0" * 13], [1])


@pytest.mark.parametrize(
    ("values", "type_"),
    [
        ([["a"], ["a"], ["b"]], pa.list_(pa.string())),
        ([{"a": 1}, {"a": 1}, {"a": 2}], pa.struct([("a", pa.int64())])),
        (["x", "x", "y"], pa.dictionary(pa.int32(), pa.string())),
        (["x", "x", "y"], pa.string_view()),
        ([dt.date(2026, 1, 2)] * 2 + [dt.date(2026, 1, 3)], pa.date32()),
        ([None, True, True, False], pa.bool_()),
    ],
)
def test_every_kind_of_column_is_counted(values, type_):
    assert different(values, type_)[1] == [2, 1]


def test_a_moment_that_python_cannot_hold_is_given_as_text():
    (value,), _ = columns.different(pa.chunked_array([pa.array([2**62], pa.timestamp("s"))]))

    assert isinstance(value, str)


def test_a_column_of_nothing_is_nothing():
    assert different([None, None], pa.string()) == ([], [])
    assert different([None, None], pa.null()) == ([], [])
