"""Columns that only look personal, beside those that are, read from files the way a scan reads them."""

from pathlib import Path

import pytest

from bench import truths
from bench.detection import table
from bench.scores import Score, total
from inzage.law.categories import CATEGORIES

ROWS = 800


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Score:
    folder: Path = tmp_path_factory.mktemp("traps")
    table.made(folder, rows=ROWS)
    return total(dict(table.scored(table.scanned(str(folder)))).values())


def test_traps_are_told_from_personal_data(whole: Score) -> None:
    assert whole.precision >= table.LEAST_PERSONAL
    assert whole.recall >= table.LEAST_PERSONAL
    assert whole.share_exact >= table.LEAST_EXACT


def test_there_are_many_columns_in_four_languages() -> None:
    worlds = truths.written(table.FILE)
    told = [one["is"] for world in worlds for known in world["datasets"].values() for one in known["columns"].values()]

    assert {world["language"] for world in worlds} == {"nl", "en", "de", "fr"}
    assert len(told) >= 120
    assert {answer for raw in told for answer in truths.answers(raw)} - {None} <= set(CATEGORIES)
