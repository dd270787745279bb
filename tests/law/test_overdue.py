"""From which day on the time began of what should be gone."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inzage.law.retention import Force, Rule, Unit, is_overdue, last_overdue


def rule(count, unit, **more):
    return Rule("", "", "", count, Unit(unit), "", "", Force.POLICY, **more)


@pytest.mark.parametrize(
    ("term", "last"),
    [
        (rule(7, "year"), date(2019, 11, 24)),
        (rule(7, "year", from_year_end=True), date(2018, 12, 31)),
        (rule(1, "month"), date(2026, 10, 24)),
        (rule(2, "week"), date(2026, 11, 10)),
        (rule(30, "day"), date(2026, 10, 25)),
        (rule(9999, "year"), None),
    ],
)
def test_the_last_day_that_is_over(term, last):
    assert last_overdue(term, date(2026, 11, 25)) == last


@given(
    count=st.integers(1, 300),
    unit=st.sampled_from(list(Unit)),
    today=st.dates(date(1990, 1, 1), date(2100, 1, 1)),
    at_year_end=st.booleans(),
)
def test_it_is_over_until_that_day_and_not_after(count, unit, today, at_year_end):
    term = rule(count, unit, from_year_end=at_year_end)
    last = last_overdue(term, today)

    assert is_overdue(term, last, today)
    assert not is_overdue(term, last + timedelta(days=1), today)
