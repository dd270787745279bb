import numpy as np
import pyarrow as pa
import pytest

from inzage.scanning import tallying
from inzage.scanning.sketches import Form, Hasher
from inzage.scanning.tallying import Tally

HASHER = Hasher(bytes(32))


def tally(*batches):
    found = Tally()
    for values in batches:
        texts = pa.array(map(str, values), pa.string())
        found.add(HASHER.of(texts), np.ones(len(texts), np.int64))
    return found


def test_it_counts_different_values_over_batches():
    found = tally(["a", "b"], ["b", "c"])

    assert (found.different, found.is_unique) == (3, False)


def test_values_that_come_once_are_unique():
    assert tally(range(100), range(100, 200)).is_unique
    assert not tally([]).is_unique


def test_it_tells_what_came_in_every_second_row_and_in_the_others():
    assert tally(["a", "b", "b", "c"], ["d"]).met == (3, 2, 1)


def test_a_value_may_count_for_many():
    found = Tally()
    found.add(HASHER.of(pa.array(["a", "b"])), np.array([7, 1]))

    assert (found.different, found.is_unique, found.sketch(is_telling=True).filled) == (2, False, 8)


def test_very_many_different_values_are_estimated(monkeypatch):
    monkeypatch.setattr(tallying, "MOST_HASHES", 2_000)

    found = tally(*(range(start, start + 10_000) for start in range(0, 100_000, 10_000)))

    assert found.different == pytest.approx(100_000, rel=0.1)
    assert found.is_unique


@pytest.mark.parametrize(
    ("values", "form"),
    [
        (range(1, 500), Form.NUMBERS | Form.SERIAL),
        (["0007", "12", "33"], Form.NUMBERS | Form.SERIAL),
        (range(100_000, 100_500), Form.NUMBERS),
        ([5, 90_000_000, 700_000_000], Form.NUMBERS),
        (["a1", "b2"], Form(0)),
    ],
    ids=["counting", "counting as text", "numbers of customers", "far apart", "text"],
)
def test_it_sees_numbers_that_every_table_has(values, form):
    assert tally(list(values)).sketch(is_telling=True).form == form


def test_a_text_too_long_for_a_key_ends_the_comparing():
    found = tally(["a"], ["x" * 101], ["b"])

    assert (found.is_comparable, found.different, found.sketch(is_telling=True)) == (False, 0, None)
