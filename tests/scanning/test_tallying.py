from uuid import UUID

import pytest

from inzage.scanning import tallying
from inzage.scanning.sketches import Form, Hasher
from inzage.scanning.tallying import Tally


def tally(*batches):
    found = Tally(Hasher(bytes(32)))
    for half, values in enumerate(batches):
        found.add(values, [1] * len(values), half=half % 2)
    return found


def test_it_counts_different_values_over_batches():
    found = tally(["a", "b"], ["b", "c"])

    assert (found.different, found.is_unique) == (3, False)


def test_values_that_come_once_are_unique():
    assert tally(range(100), range(100, 200)).is_unique
    assert not tally([]).is_unique


def test_it_tells_what_came_back_in_the_second_half():
    assert tally(["a", "b"], ["b", "c", "d"]).met == (2, 3, 1)


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


@pytest.mark.parametrize(
    "values",
    [["x" * 101], [1.5], [True], [{"a": 1}], [b"x" * 17], [float("nan")]],
    ids=["long text", "fraction", "yes or no", "nested", "long bytes", "no number"],
)
def test_what_can_be_no_key_is_not_compared(values):
    assert tally(values).sketch(is_telling=True) is None


def test_a_key_may_have_128_bits():
    assert tally([UUID(int=7)]).sketch(is_telling=True).different == 1


def test_a_field_that_is_pointed_to_keeps_more():
    found = tally(range(5_000))

    assert len(found.sketch(is_telling=True).pack()) > len(found.sketch(is_telling=False).pack())
