import numpy as np
import pyarrow as pa
import pytest

from inzage.scanning.keeping import MOST_VALUES, Sample

CHANCE = np.random.default_rng(7)


def numbers(count):
    return CHANCE.integers(0, 2**64 - 1, count, np.uint64)


def test_what_fits_is_kept_in_the_order_in_which_it_came():
    sample = Sample(1_000)

    sample.take(pa.array(["z", "a", "m"]), numbers(3))

    assert (sample.values, sample.is_whole) == (["z", "a", "m"], True)


def test_a_value_that_comes_again_is_kept_once():
    sample, given = Sample(1_000), numbers(2)

    sample.take(pa.array(["a", "b"]), given)
    sample.take(pa.array(["b", "a"]), given[::-1])

    assert sample.values == ["a", "b"]


def test_of_very_many_values_those_kept_come_from_all_over():
    sample = Sample(10**6)

    for start in range(0, 100_000, 10_000):
        sample.take(pa.array(range(start, start + 10_000)), numbers(10_000))

    assert (len(sample.values), sample.is_whole) == (MOST_VALUES, False)
    assert np.mean(sample.values) == pytest.approx(50_000, rel=0.05)


def test_of_long_texts_fewer_are_kept():
    sample = Sample(5_000)

    sample.take(pa.array([f"{number} {'x' * 990}" for number in range(50)]), numbers(50))

    assert 3 <= len(sample.values) <= 5


def test_nested_values_are_kept_too():
    sample = Sample(1_000)

    sample.take(pa.array([{"a": 1}, {"a": 1}, {"a": 2}]), numbers(3))

    assert sample.values == [{"a": 1}, {"a": 2}]


def test_its_repr_shows_no_value():
    sample = Sample(1_000)

    sample.take(pa.array(["kanarie"]), numbers(1))

    assert "kanarie" not in repr(sample)
