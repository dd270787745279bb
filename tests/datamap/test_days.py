"""A day means its end where the organisation is; what is far away gives the first moment or now."""

from datetime import UTC, date, datetime, timedelta, timezone

import pytest

from inzage.datamap.days import FIRST, moment_of

NOW = datetime(2026, 11, 25, 12, 0, tzinfo=UTC)
EAST, WEST = (timezone(timedelta(hours=hours)) for hours in (14, -12))


def test_a_day_is_its_end_in_the_time_zone_of_the_organisation():
    found = moment_of(date(2026, 7, 1), now=NOW)

    assert (found.isoformat(), found.utcoffset()) == ("2026-07-01T23:59:59.999999+02:00", timedelta(hours=2))


def test_a_moment_without_a_zone_is_one_of_the_organisation():
    assert moment_of(datetime(2026, 1, 1, 12), now=NOW).isoformat() == "2026-01-01T12:00:00+01:00"


@pytest.mark.parametrize("asked", [None, date(2026, 11, 25), NOW + timedelta(days=1), date.max, datetime.max, datetime.max.replace(tzinfo=WEST)])  # fmt: skip
def test_what_is_not_past_is_now(asked):
    assert moment_of(asked, now=NOW) is None


@pytest.mark.parametrize("asked", [date.min, datetime.min, datetime.min.replace(tzinfo=EAST), date(1899, 12, 31)])
def test_what_is_long_before_any_register_is_the_first_moment(asked):
    assert moment_of(asked, now=NOW) == FIRST
