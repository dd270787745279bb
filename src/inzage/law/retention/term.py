"""The arithmetic of a term: the last day that data is kept."""

from calendar import monthrange
from datetime import date, timedelta

from inzage.law.retention.shape import Rule, Unit


def ends(rule: Rule, started: date) -> date:
    """
    Return the last day to keep the data, when the start event was on this day.

    A month without that day ends on its last day, as in Reg. 1182/71 art. 3(2)(c). Law: GDPR art. 5(1)(e).
    """
    first = date(started.year, 12, 31) if rule.from_year_end else started
    match rule.unit:
        case Unit.DAY:
            return first + timedelta(days=rule.count)
        case Unit.WEEK:
            return first + timedelta(weeks=rule.count)
        case Unit.MONTH:
            return months_after(first, rule.count)
        case Unit.YEAR:
            return months_after(first, 12 * rule.count)


def is_overdue(rule: Rule, started: date, today: date) -> bool:
    """Whether the data should be gone. Law: GDPR art. 5(1)(e)."""
    return today > ends(rule, started)


def last_overdue(rule: Rule, today: date) -> date | None:
    """
    Return the last day on which the time began of data that should be gone; None where that is before all days.

    Law: GDPR art. 5(1)(e).
    """
    days = {Unit.DAY: 1, Unit.WEEK: 7, Unit.MONTH: 31, Unit.YEAR: 366}[rule.unit]
    try:
        # From surely overdue on, a day at a time: months and years differ by days only.
        day = today - timedelta(days=days * rule.count + 366 * rule.from_year_end + 1)
        while is_overdue(rule, day + timedelta(days=1), today):
            day += timedelta(days=1)
    except (OverflowError, ValueError):
        return None
    return day


def months_after(day: date, months: int) -> date:
    year, month = divmod(12 * day.year + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))
