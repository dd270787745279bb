"""How many links of the sample databases of others come back when nothing is declared."""

import pytest

from bench import links as bench
from tests import samples


@pytest.mark.parametrize("name", samples.NAMES)
def test_the_links_of_the_samples_come_back_and_no_others(name):
    looked = bench.looked_at(f"sqlite:///{samples.file(name)}")

    found = bench.judge(looked.found, looked.declared)

    assert found.recall >= 0.9
    assert found.precision >= 0.9
