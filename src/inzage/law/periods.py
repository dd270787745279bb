"""
Counting periods as European law does. Law: Regulation 1182/71 art. 3; EDPB Guidelines 01/2022 section 5.3.

The day on which something arrives is not counted. A month ends on the day with the same number, or on the last day of a
month that has no such day, and a period that would end on a Saturday, a Sunday or a public holiday ends on the next
working day.
"""

import calendar
from dataclasses import dataclass
from datetime import date, timedelta

from inzage.law.holidays import is_working_day

MONTHS_OF_YEAR = 12


@dataclass(frozen=True, slots=True)
class Ending:
    """The last day of a period, and the day on which it would have ended if that were a working day."""

    day: date
    counted: date

    @property
    def is_moved(self) -> bool:
        return self.day != self.counted


def months_after(day: date, months: int) -> date:
    """The day with the same number so many months later; the last day of the month where there is none."""
    months_in_all = day.year * MONTHS_OF_YEAR + day.month - 1 + months
    year, month = divmod(months_in_all, MONTHS_OF_YEAR)
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def end_of_months(received: date, months: int, country: str, *, stood_still: int = 0) -> Ending:
    """
    The last day of a period of months that began with something that arrived; `stood_still` days do not count.

    Raises:
        UnknownCountry: if the holidays of the country are not known.
    """
    counted = months_after(received, months) + timedelta(days=stood_still)
    return Ending(next_working_day(counted, country), counted)


def next_working_day(day: date, country: str) -> date:
    """The day itself, or the first after it on which a period may end."""
    while not is_working_day(day, country):
        day += timedelta(days=1)
    return day
