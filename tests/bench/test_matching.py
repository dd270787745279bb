"""A finding is right if its category is, and if it lies mostly where the truth lies; each truth is found once."""

from pathlib import Path

import pytest

import bench
from bench.detection.alike import SAME
from bench.detection.matching import Span, Tally, matched, micro, overlap, tallied

PAGE = Path(bench.__file__).with_name("README.md")
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


@pytest.mark.parametrize(
    ("truth", "found"),
    [
        pytest.param((0, 9, "tax_number"), (0, 9, "company_number"), id="an RSIN"),
        pytest.param((0, 15, "company_number"), (0, 15, "vat_number"), id="a Swiss company"),
        pytest.param((0, 11, "national_id_sk"), (0, 11, "national_id_cz"), id="a number of Czechoslovakia"),
        pytest.param((0, 13, "genetic"), (0, 5, "genetic"), id="BRCA1 of BRCA1-mutatie"),
        pytest.param((11, 18, "union"), (0, 18, "union"), id="lid van de vakbond, and vakbond"),
        pytest.param((6, 15, "city"), (0, 15, "address"), id="most of an address is the town"),
    ],
)
def test_what_a_reader_would_call_the_same_is_right(truth: Span, found: Span) -> None:
    assert matched([truth], [found]) == ([truth], [], [])


@pytest.mark.parametrize(
    ("truth", "found"),
    [
        pytest.param((0, 9, "tax_number"), (0, 9, "vat_number"), id="two kinds that are alike to a third only"),
        pytest.param((0, 15, "company_number"), (9, 15, "vat_number"), id="alike, elsewhere"),
        pytest.param((0, 13, "full_name"), (0, 5, "full_name"), id="part of a name"),
        pytest.param((0, 30, "health"), (0, 5, "health"), id="one word of many"),
        pytest.param((0, 12, "union"), (8, 20, "union"), id="words that cross"),
        pytest.param((20, 24, "city"), (0, 24, "address"), id="a town in an address that is not there"),
    ],
)
def test_what_a_reader_would_call_another_thing_is_wrong(truth: Span, found: Span) -> None:
    assert matched([truth], [found]) == ([], [found], [truth])


def test_the_same_kind_goes_before_one_that_is_alike() -> None:
    truth, same, alike = (0, 9, "tax_number"), (1, 9, "tax_number"), (0, 9, "company_number")

    assert matched([truth], [alike, same]) == ([truth], [alike], [])


def test_an_address_of_a_postcode_and_a_town_finds_both() -> None:
    postcode, city, address = (0, 7, "postcode"), (8, 16, "city"), (0, 16, "address")

    assert matched([postcode, city], [address]) == ([postcode, city], [], [])


def test_the_page_gives_every_reason_for_calling_two_kinds_the_same() -> None:
    assert not [reason for reason in SAME.values() if reason not in PAGE.read_text(encoding="utf-8")]


def test_the_counts_of_two_pages_are_those_of_the_hand() -> None:
    pages = [([MAIL, PHONE], [MAIL, (30, 36, "phone"), (50, 60, "phone")]), ([MAIL], [])]

    tallies = tallied(pages)

    assert tallies == {"email": Tally(found=1, missed=1), "phone": Tally(found=1, false=1)}
    assert tallies["email"].f1 == pytest.approx(2 / 3)
    assert tallies["phone"].precision == pytest.approx(1 / 2)
    assert micro(tallies) == Tally(found=2, false=1, missed=1)
    assert micro(tallies, ["email", "iban"]) == Tally(found=1, missed=1)
