"""A finding is right if its category is, and if it lies mostly where the truth lies; each truth is found once."""

import pytest

from bench.detection.matching import Tally, matched, micro, overlap, tallied

MAIL, PHONE = (10, 20, "email"), (30, 40, "phone")


@pytest.mark.parametrize(
    ("found", "share"),
    [
        pytest.param((10, 20, "email"), 1.0, id="the same"),
        pytest.param((10, 15, "email"), 0.5, id="its first half"),
        pytest.param((5, 25, "email"), 0.5, id="twice as long"),
        pytest.param((15, 25, "email"), 1 / 3, id="half a length later"),
        pytest.param((20, 30, "email"), 0.0, id="just after"),
        pytest.param((40, 50, "email"), 0.0, id="elsewhere"),
    ],
)
def test_overlap_is_what_both_cover_of_what_the_two_cover(found: tuple[int, int, str], share: float) -> None:
    assert overlap(MAIL, found) == pytest.approx(share)


def test_a_finding_of_another_category_is_wrong_and_the_truth_is_missed() -> None:
    assert matched([MAIL], [(10, 20, "phone")]) == ([], [(10, 20, "phone")], [MAIL])


def test_a_truth_is_found_once_and_by_the_finding_that_fits_best() -> None:
    assert matched([MAIL], [(10, 16, "email"), (10, 20, "email")]) == ([MAIL], [(10, 16, "email")], [])


def test_the_counts_of_two_pages_are_those_of_the_hand() -> None:
    pages = [([MAIL, PHONE], [MAIL, (30, 36, "phone"), (50, 60, "phone")]), ([MAIL], [])]

    tallies = tallied(pages)

    assert tallies == {"email": Tally(found=1, missed=1), "phone": Tally(found=1, false=1)}
    assert tallies["email"].f1 == pytest.approx(2 / 3)
    assert tallies["phone"].precision == pytest.approx(1 / 2)
    assert micro(tallies) == Tally(found=2, false=1, missed=1)
    assert micro(tallies, ["email", "iban"]) == Tally(found=1, missed=1)
