"""A period ends on the day with the same number, or the last of the month, and never on a day that nobody works."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inzage.law.holidays import UnknownCountry, is_working_day
from inzage.law.periods import end_of_months, months_after

DAYS = st.dates(date(2000, 1, 1), date(2090, 12, 31))


@pytest.mark.parametrize(
    ("received", "due"),
    [
        (date(2026, 1, 31), date(2026, 3, 2)),  # 28 February is a Saturday
        (date(2025, 1, 31), date(2025, 2, 28)),  # there is no 31 February
        (date(2026, 3, 27), date(2026, 4, 28)),  # 27 April is King's Day
        (date(2026, 11, 24), date(2026, 12, 24)),
        (date(2026, 5, 31), date(2026, 6, 30)),
        (date(2026, 11, 25), date(2026, 12, 28)),  # Christmas on Friday and Saturday, then a Sunday
        (date(2026, 4, 5), date(2026, 5, 5)),  # 5 May is taken as a working day
        (date(2026, 3, 3), date(2026, 4, 3)),  # so is Good Friday
        (date(2024, 1, 31), date(2024, 2, 29)),
    ],
)
def test_a_month_in_the_netherlands_ends(received, due):
    assert end_of_months(received, 1, "NL").day == due


def test_the_holidays_are_those_of_the_country_where_it_is_done():
    assert end_of_months(date(2026, 6, 21), 1, "NL").day == date(2026, 7, 21)
    assert end_of_months(date(2026, 6, 21), 1, "BE").day == date(2026, 7, 22)


def test_a_country_that_is_not_known_is_said_so():
    with pytest.raises(UnknownCountry):
        end_of_months(date(2026, 6, 21), 1, "ZZ")


@given(DAYS, st.integers(1, 24))
def test_a_month_keeps_the_number_of_the_day_or_takes_the_last(day, months):
    found = months_after(day, months)

    assert (found.year * 12 + found.month) - (day.year * 12 + day.month) == months
    assert found.day == day.day or (found + timedelta(days=1)).day == 1


@given(DAYS, st.integers(1, 3))
def test_it_ends_on_the_first_working_day(day, months):
    found = end_of_months(day, months, "NL")

    assert is_working_day(found.day, "NL")
    between = (found.counted + timedelta(days=at) for at in range((found.day - found.counted).days))
    assert not any(is_working_day(one, "NL") for one in between)
