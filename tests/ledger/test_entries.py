"""Reading the ledger: by thing, by kind, by day, page by page."""

from datetime import UTC, date, datetime

import pytest

from inzage.ledger import queries


def test_the_newest_come_first_and_no_more_than_asked(write):
    write(5)

    assert [line.number for line in queries.entries(limit=2)] == [5, 4]


def test_lines_about_one_thing(write):
    write(3)

    assert [line.about for line in queries.entries(about="thing:1")] == ["thing:1"]


@pytest.mark.parametrize(("tag", "found"), [("proof", 2), ("proof:thing", 2), ("proof:thing:done", 2), ("pro", 0)])
def test_lines_of_a_room_of_a_subject_of_one_kind(write, tag, found):
    write(2)
    write(1, tag="other:thing:done")

    assert queries.page(tag=tag).total == found


def test_lines_of_a_day_as_the_clocks_here_say(write):
    write(1, at=datetime(2026, 11, 23, 22, 59, tzinfo=UTC), about="yesterday")
    write(1, at=datetime(2026, 11, 23, 23, 1, tzinfo=UTC), about="today")

    assert [line.about for line in queries.page(day=date(2026, 11, 24)).items] == ["today"]


def test_a_page_knows_its_neighbours(write):
    write(5)

    page = queries.page(number=2, per_page=2)

    assert ([line.number for line in page.items], page.pages, page.total) == ([3, 2], 3, 5)
    assert (page.has_previous, page.has_next) == (True, True)


@pytest.mark.parametrize(("asked", "shown"), [(0, 1), (-3, 1), (99, 3)])
def test_a_page_that_does_not_exist_becomes_the_nearest(write, asked, shown):
    write(5)

    assert queries.page(number=asked, per_page=2).number == shown


@pytest.mark.django_db
def test_an_empty_ledger_has_one_empty_page():
    page = queries.page()

    assert (page.items, page.pages, page.has_next) == ([], 1, False)


def test_all_lines_come_in_the_order_they_were_written(write):
    write(3)

    assert [line.number for line in queries.all_entries()] == [1, 2, 3]
