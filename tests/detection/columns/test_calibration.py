"""A verdict is right as often as it says, on columns with which nothing was fitted; the page shows what was measured."""

import json

import pytest

from bench import truths
from bench.calibrate import LEAST_SLOPE, SITUATIONS
from bench.detection import calibration as measured
from bench.detection import pages
from inzage.detection.columns import calibration, classify
from inzage.detection.columns.calibration import CONTRADICTED, curves, sure
from inzage.detection.records import Column

SHARES = (0.3, 0.5, 0.7, 0.9, 0.99, 1.0)


@pytest.mark.parametrize("situation", SITUATIONS)
def test_what_is_surer_stays_surer_and_nothing_is_certain(situation: str) -> None:
    found = [sure(share, situation=situation) for share in SHARES]

    assert found == sorted(found)
    assert 0 < found[0] < found[-1] < 1
    assert curves()[situation].slope >= LEAST_SLOPE


def test_nothing_personal_is_least_sure_where_nothing_is_known() -> None:
    told, untold = (sure(1.0, situation=name) for name in ("nothing_told", "nothing_untold"))

    assert untold < told < 1


def test_what_only_a_part_of_the_values_says_is_doubted() -> None:
    values = [f"{number}@example.nl" if number % 3 == 0 else f"{number}-7" for number in range(60)]
    claim = classify(Column("t_0042", "c3", "varchar", values))

    assert claim.category == "email"
    assert claim.confidence <= CONTRADICTED


def test_nothing_personal_is_doubted_where_the_values_hold_what_only_persons_have() -> None:
    assert sure(1.0, situation="nothing_told", is_contradicted=True) == CONTRADICTED


def test_every_situation_has_a_curve() -> None:
    found = {
        calibration.situation(category, is_told=is_told, is_placed=is_placed)
        for category in ("email", None)
        for is_told in (True, False)
        for is_placed in (True, False)
    }

    assert found == set(curves()) == set(SITUATIONS)


def test_a_kind_is_surer_in_a_table_about_persons() -> None:
    at_home, astray = (classify(Column(name, "geb_datum", "varchar")) for name in ("customers", "t_0042"))

    assert at_home.category == astray.category == "birth_date"
    assert at_home.confidence > astray.confidence


@pytest.mark.parametrize(
    ("files", "least"), [(truths.KEPT, 0.93), (measured.MENDED, measured.LEAST_RIGHT)], ids=["kept apart", "new once"]
)
def test_of_the_sure_verdicts_so_many_are_right(files: tuple[str, ...], least: float) -> None:
    found = measured.of_circle(measured.said(one for file in files for one in measured.columns(file)))

    assert found["sure"] >= 100
    assert found["sure_right"] >= least


def test_the_page_and_the_drawing_show_what_was_measured() -> None:
    result = json.loads(pages.RESULT.read_text(encoding="utf-8"))

    assert pages.PAGE.read_text(encoding="utf-8") == pages.page(result)
    assert pages.DRAWING.read_text(encoding="utf-8") == pages.drawing(result)
    assert result["together"]["sure_right"] >= measured.LEAST_RIGHT
