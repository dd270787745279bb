"""When an answer is due: a month, the same number, a working day, and null where that hangs on what is not known."""

import calendar
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inzage.law.holidays import is_working_day
from inzage.law.periods import next_working_day
from inzage.law.topics import WrongFacts, decide

DAYS = st.dates(date(1971, 1, 1), date(2099, 9, 30))


def verdict(**facts: object) -> dict[str, object]:
    return dict(decide("deadline_request", facts).verdict)


@pytest.mark.parametrize(
    ("facts", "due", "why"),
    [
        ({"received": "2026-01-30"}, "2026-03-02", "no 30 February; 28 February 2026 is a Saturday"),
        ({"received": "2026-03-06"}, "2026-04-07", "6 April 2026 is Easter Monday"),
        ({"received": "2026-04-05"}, "2026-05-05", "5 May 2026 is a Tuesday"),
        ({"received": "2025-11-25"}, "2025-12-29", "25 December 2025 is Christmas Day"),
        ({"received": "2026-01-31", "months": 3}, "2026-04-30", "no 31 April; 30 April 2026 is a Thursday"),
        ({"received": "2026-01-31", "months": 2}, "2026-03-31", "31 March 2026 is a Tuesday"),
        ({"received": "2026-03-06", "country": "NO"}, "2026-04-07", "6 April 2026 is Easter Monday"),
        ({"received": "2026-03-27", "country": "DE"}, "2026-04-27", "27 April 2026 is a Monday"),
    ],
)
def test_the_day_and_why_it_is_that_day(facts: dict[str, object], due: str, why: str) -> None:
    assert verdict(**{"country": "NL", **facts}) == {"due": due, "why": why}


@pytest.mark.parametrize(
    ("facts", "due"),
    [
        ({"extended": "2026-02-20"}, "2026-04-30"), ({"extended": "2026-03-02"}, "2026-04-30"),
        ({"extended": "2026-03-03"}, "2026-03-02"), ({"months": 3, "reason": "great_effort"}, "2026-03-02"),
        ({"months": 3, "reason": "complexity"}, "2026-04-30"),
        ({"asked": "2026-02-02", "answered": "2026-02-12"}, "2026-03-10"), ({"asked": "2026-02-02"}, None),
        ({"asked": "2026-02-20", "answered": "2026-02-28"}, "2026-03-02"), ({"asked": "2026-02-20"}, "2026-03-02"),
    ],
)  # fmt: skip
def test_more_time_and_standing_still(facts: dict[str, object], due: str | None) -> None:
    assert verdict(received="2026-01-31", country="NL", **facts)["due"] == due


@pytest.mark.parametrize(
    ("received", "months", "due"),
    [
        ("--12-15", 1, "--01-15"), ("--05-31", 1, "--06-30"), ("--10-31", 3, "--01-31"), ("--02-29", 1, "--03-29"),
        ("--01-28", 1, "--02-28"), ("--01-29", 1, None), ("--01-31", 1, None), ("--12-31", 2, None), ("--11-30", 3, None),
    ],
)  # fmt: skip
def test_without_a_year_the_day_is_known_unless_it_hangs_on_a_leap_year(received: str, months: int, due: str) -> None:
    assert verdict(received=received, months=months) == {"due": due, "inclusive": True}


def test_without_a_country_the_day_is_known_where_it_is_the_same_everywhere() -> None:
    assert verdict(received="2026-02-10")["due"] == "2026-03-10"
    assert verdict(received="2026-03-27")["due"] is None


@given(DAYS, st.sampled_from(["NL", "DE", "FR", "PL"]), st.integers(1, 3))
def test_the_last_day_is_a_working_day_on_or_just_after_the_same_number(received, country, months) -> None:
    due = date.fromisoformat(verdict(received=received.isoformat(), country=country, months=months)["due"])
    month = (received.month + months - 1) % 12 + 1
    year = received.year + (received.month + months > 12)
    counted = date(year, month, min(received.day, calendar.monthrange(year, month)[1]))

    assert is_working_day(due, country)
    assert 0 <= (due - counted).days <= 5
    assert not any(
        is_working_day(date.fromordinal(day), country) for day in range(counted.toordinal(), due.toordinal())
    )


@given(DAYS.filter(lambda day: (day.month, day.day) not in {(1, 29), (1, 30), (1, 31), (2, 29)}))
def test_a_year_moves_the_day_only_over_weekends_and_holidays(received) -> None:
    without = verdict(received=f"--{received:%m-%d}")["due"]
    counted = date.fromisoformat(f"{received.year + (received.month == 12)}{without[1:]}")

    assert verdict(received=received.isoformat(), country="NL")["due"] == next_working_day(counted, "NL").isoformat()


@pytest.mark.parametrize(
    ("reason", "allowed"),
    [
        ("complexity", True), ("many_requests_of_this_person", True), ("temporary_peak", True), ("too_few_staff", False),
        ("holidays", False), (None, None),
    ],
)  # fmt: skip
def test_only_the_request_itself_or_a_peak_makes_it_longer(reason: str | None, allowed: bool | None) -> None:
    assert verdict(reason=reason) == {"extension_allowed": allowed}


@pytest.mark.parametrize("channel", ["official", "processor", "other_department", "regular_contact_person"])
@pytest.mark.parametrize("read_later", [True, False, None])
def test_the_clock_starts_on_arrival_whoever_reads_it_when(channel: str, read_later: object) -> None:
    facts = {"received_channel": channel, "read_later": read_later}

    assert verdict(**facts) == {"clock_starts": "on_arrival", "awareness_needed": False}


def test_what_arrives_where_nobody_expects_it_starts_the_clock_when_it_is_passed_on() -> None:
    assert verdict(received_channel="unrelated")["clock_starts"] == "on_arrival_in_official_channel"
    assert verdict(received_channel=None)["clock_starts"] is None


@pytest.mark.parametrize("facts", [{}, {"months": 1}, {"received": None, "country": "NL"}])
def test_without_a_day_of_arrival_nothing_is_due(facts: dict[str, object]) -> None:
    assert verdict(**facts) == {"due": None}


@pytest.mark.parametrize(
    ("facts", "named"),
    [
        ({"received": "canary"}, "received"), ({"received": "2026-02-30"}, "received"), ({"received": 20260131}, "received"),
        ({"received": "--02-30"}, "received"), ({"received": "--13-01"}, "received"), ({"received": "1066-10-14"}, "received"),
        ({"received": "2026-01-31", "country": "canary"}, "country"), ({"received": "2026-01-31", "country": "XX"}, "country"),
        ({"received": "2026-01-31", "months": 4}, "months"), ({"received": "2026-01-31", "months": True}, "months"),
        ({"received": "2026-01-31", "months": "1"}, "months"), ({"reason": "canary"}, "reason"),
        ({"received_channel": "canary"}, "received_channel"), ({"read_later": "canary"}, "read_later"), ({"received": "2026-01-31", "extended": "--02-01"}, "extended"),
        ({"received": "2026-01-31", "asked": "2026-02-02", "answered": "2026-02-01"}, "answered"),
    ],
)  # fmt: skip
def test_a_fact_that_cannot_be_read_is_named_and_not_quoted(facts: dict[str, object], named: str) -> None:
    with pytest.raises(WrongFacts) as refused:
        decide("deadline_request", facts)

    assert f'"{named}"' in str(refused.value)
    assert "canary" not in str(refused.value)
