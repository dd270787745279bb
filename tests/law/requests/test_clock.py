"""The clock of a request: it starts on arrival, stands still for what is asked in time, and is lengthened once."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from inzage.law.requests.clock import Clock, Pause, due

RECEIVED = date(2026, 11, 2)
TODAY = date(2026, 11, 24)


def at(day, **more):
    return due(Clock(RECEIVED, **more), today=day)


def test_the_answer_is_due_a_month_after_it_arrived():
    found = at(TODAY)

    assert (found.day, found.tell_by, found.is_running) == (date(2026, 12, 2), date(2026, 12, 2), True)
    assert found.days_left(TODAY) == 8


def test_two_months_more_are_counted_from_arrival_and_not_from_the_rolled_day():
    found = due(Clock(date(2026, 1, 31), extended=date(2026, 2, 20)), today=date(2026, 2, 20))

    assert (found.tell_by, found.day) == (date(2026, 3, 2), date(2026, 4, 30))


def test_who_hears_after_the_first_month_that_it_takes_longer_does_not_wait_longer():
    found = at(TODAY, extended=date(2026, 12, 3))

    assert (found.day, found.is_late_extension) == (date(2026, 12, 2), True)


def test_it_stands_still_while_we_wait_for_what_was_asked_at_once():
    found = at(TODAY, pauses=(Pause(date(2026, 11, 3), date(2026, 11, 13)),))

    assert (found.day, found.is_running) == (date(2026, 12, 14), True)  # 12 December is a Saturday


def test_as_long_as_nothing_is_heard_it_moves_with_the_day():
    waiting = (Pause(date(2026, 11, 3)),)

    assert at(date(2026, 11, 10), pauses=waiting).counted == date(2026, 12, 9)
    assert at(date(2026, 11, 11), pauses=waiting).counted == date(2026, 12, 10)
    assert not at(TODAY, pauses=waiting).is_running


def test_asking_late_stops_nothing():
    found = at(TODAY, pauses=(Pause(date(2026, 11, 20)),))

    assert (found.day, found.is_running) == (date(2026, 12, 2), True)


@given(st.lists(st.tuples(st.integers(0, 7), st.integers(0, 30)), max_size=4))
def test_days_that_two_questions_share_count_once(asked):
    pauses = tuple(
        Pause(RECEIVED + timedelta(days=start), RECEIVED + timedelta(days=start + long)) for start, long in asked
    )
    still = {day for start, long in asked for day in range(start, start + long)}

    assert at(TODAY, pauses=pauses).counted == date(2026, 12, 2) + timedelta(days=len(still))
