import bisect
from itertools import pairwise

import pytest

from inzage.connectors.sql.spreading import SPANS, spread


class Keys:
    """A table of nothing but keys, which counts how often it is asked."""

    def __init__(self, keys):
        self.keys, self.asked, self.given = sorted(keys), 0, 0

    def ask(self, span, most):
        start, end = (bisect.bisect_left(self.keys, edge) for edge in span)
        found = [(key,) for key in self.keys[start : min(end, start + most)]]
        self.asked, self.given = self.asked + 1, self.given + len(found)
        return found

    def sample(self, rows):
        return [row[-1] for found in spread(self.keys[0], self.keys[-1], rows, self.ask) for row in found]


EVEN = range(1, 1_000_001)
MANY_GAPS = [number**3 for number in range(1, 100_000)]
ONE_FAR_AWAY = [1, *range(2**62, 2**62 + 50_000)]
BELOW_ZERO = range(-50_000, 50_000)


@pytest.mark.parametrize(
    "keys", [EVEN, MANY_GAPS, ONE_FAR_AWAY, BELOW_ZERO], ids=["even", "gaps", "one far away", "below zero"]
)
def test_it_finds_about_as_many_rows_as_asked_and_none_twice(keys):
    found = Keys(keys).sample(4603)

    assert 4603 * 0.9 <= len(found) <= 4603 * 1.1
    assert len(set(found)) == len(found)


def test_rows_come_from_all_over():
    found = sorted(Keys(EVEN).sample(4603))

    assert max(after - before for before, after in pairwise(found)) < 1_000_000 / SPANS * 1.1


@pytest.mark.parametrize("keys", [EVEN, ONE_FAR_AWAY], ids=["even", "one far away"])
def test_it_reads_no_more_than_it_gives_and_asks_seldom(keys):
    table = Keys(keys)

    found = table.sample(4603)

    assert (table.given, table.asked <= 12 * SPANS) == (len(found), True)


@pytest.mark.parametrize(("keys", "rows"), [([5], 10), ([1, 2, 3], 3), (range(100), 1000)])
def test_a_table_with_fewer_rows_is_read_whole(keys, rows):
    assert sorted(Keys(keys).sample(rows)) == list(keys)


def test_a_few_rows_cost_a_few_looks():
    table = Keys(EVEN)

    table.sample(5)

    assert table.asked <= 5
