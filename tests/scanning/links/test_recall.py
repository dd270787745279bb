"""How many links come back when nothing is declared: on databases of others, and on what their programs make."""

import os

import pytest

from bench import links as bench
from bench import truths


@pytest.mark.parametrize("name", truths.SAMPLES)
def test_the_links_of_the_samples_come_back_and_no_others(name):
    if not truths.sample_file(name).exists():
        reason = f"no sample database {name}.sqlite in ../shared/data or INZAGE_SAMPLES"
        if os.environ.get("INZAGE_TEST_REQUIRE") == "all":
            pytest.fail(reason)
        pytest.skip(reason)
    looked = bench.looked_at(f"sqlite:///{truths.sample_file(name)}")

    found = bench.judge(looked.found, looked.declared)

    assert found.recall >= 0.9
    assert found.precision >= 0.9
