"""A number over time as a line: its place, its gaps, and when there is none."""

from datetime import date

from django.template.loader import render_to_string
from django.utils import translation

from inzage.web import numbers
from inzage.web.drawings import trend

DAYS = [date(2026, 11, day) for day in (2, 9, 16, 23)]


def drawn(*numbers):
    return trend.draw(list(zip(DAYS, numbers, strict=False)))


def test_the_highest_number_stands_at_the_top_and_none_at_the_bottom():
    found = drawn(4, 2, 0)

    assert [dot.y for dot in found.dots] == [found.top, (found.top + found.bottom) // 2, found.bottom]
    assert (found.dots[0].x, found.dots[-1].x, found.most) == (found.left, found.right, 4)


def test_the_order_in_which_it_was_measured_does_not_matter():
    points = list(zip(DAYS, (4, 2, 0, 1), strict=True))

    assert trend.draw(points) == trend.draw(points[::-1])


def test_what_was_unknown_is_a_gap():
    found = drawn(4, None, 2, 1)

    assert ([line.count(",") for line in found.lines], len(found.dots)) == ([1, 2], 3)


def test_nothing_at_all_lies_on_the_bottom():
    assert {dot.y for dot in drawn(0, 0).dots} == {drawn(0, 0).bottom}


def test_one_day_is_no_line():
    assert (drawn(4), drawn(4, None, None), trend.draw([])) == (None, None, None)


def test_it_says_in_words_what_it_shows():
    with translation.override("nl"):
        first, second = (numbers.day(day) for day in DAYS[:2])
        page = render_to_string("web/drawings/trend.html", {"drawing": drawn(1200, 0), "id": 7, "title": "Te lang", "summary": "1.200, 0"})  # fmt: skip

    assert 'aria-labelledby="trend-7-t trend-7-d"' in page
    assert [words in page for words in (">1.200<", f">{first}<", f">{second}<", "<desc")] == [True] * 4
