"""Precision and recall against truths written by hand, on databases of others and on schemas of many styles."""

import os

import pytest

from bench import truths
from bench.detection.columns import score
from bench.scores import total
from inzage.law.categories import CATEGORIES


def known(name: str) -> list[truths.Known]:
    """The columns of a sample, or a skip that says what is missing."""
    if not truths.sample_file(name).exists():
        reason = f"no sample database {name}.sqlite in ../shared/data or INZAGE_SAMPLES"
        if os.environ.get("INZAGE_TEST_REQUIRE") == "all":
            pytest.fail(reason)
        pytest.skip(reason)
    return list(truths.sample(name))


@pytest.mark.parametrize("name", truths.SAMPLES)
def test_the_sample_databases_are_read_right(name: str) -> None:
    found = score(known(name))

    assert found.precision >= 0.95
    assert found.recall >= 0.95
    assert found.share_exact >= 0.90


@pytest.mark.parametrize("filled", [True, False], ids=["with values", "names alone"])
@pytest.mark.parametrize("file", truths.WORLDS)
def test_schemas_of_many_styles_are_read_right(file: str, filled: bool) -> None:
    found = total(score(columns) for columns in truths.worlds(filled=filled, file=file).values())

    assert found.precision >= 0.95
    assert found.recall >= (0.95 if filled and file not in truths.FIRST_SEEN else 0.90)
    assert found.share_exact >= 0.90


@pytest.mark.parametrize("file", truths.KEPT)
def test_schemas_that_no_rule_was_mended_with_are_read_nearly_as_well(file: str) -> None:
    found = total(score(columns) for columns in truths.worlds(file=file).values())

    assert found.precision >= 0.93
    assert found.recall >= 0.83
    assert found.share_exact >= 0.85


@pytest.mark.parametrize("name", truths.MIGRATED)
def test_tables_made_by_the_code_of_others_are_read_right(name: str) -> None:
    found = score(truths.migrated(name))

    assert found.precision >= 0.95
    assert found.recall >= 0.95
    assert found.share_exact >= 0.90


@pytest.mark.parametrize("name", truths.SAMPLES)
def test_the_truth_names_each_column_of_a_sample_and_kinds_that_exist(name: str) -> None:
    told = {answer for one in known(name) for answer in one.answers}

    assert told - {None} <= set(CATEGORIES)


def test_the_truth_of_the_schemas_names_kinds_that_exist() -> None:
    worlds = [columns for file in truths.WORLDS for columns in truths.worlds(filled=False, file=file).values()]
    told = {answer for columns in worlds for one in columns for answer in one.answers}

    assert told - {None} <= set(CATEGORIES)
