"""Days as other programs write them: 2026-01-31, or --01-31 where no year is said (gMonthDay of XML Schema)."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from inzage.law.periods import months_after
from inzage.law.topics.facts import Given, WrongFacts

FIRST, LAST = 1971, 2099
"""From the year of the Regulation on periods, until where holidays are known."""

WITH_LEAP = range(2025, 2029)
"""Four years in a row: one of them has a 29 February, and one comes before that year."""

WHOLE = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)
YEARLESS = re.compile(r"--(\d{2})-(\d{2})", re.ASCII)


@dataclass(frozen=True, slots=True)
class DayOfYear:
    """A day of some year."""

    month: int
    day: int

    def __str__(self) -> str:
        return f"--{self.month:02}-{self.day:02}"

    def after(self, months: int) -> "DayOfYear | None":
        """The day so many months later; None where that is another day in another year."""
        ends = {months_after(day, months) for day in self.in_years()}
        found = {DayOfYear(end.month, end.day) for end in ends}
        return found.pop() if len(found) == 1 else None

    def in_years(self) -> Iterator[date]:
        for year in WITH_LEAP:
            try:
                yield date(year, self.month, self.day)
            except ValueError:
                continue


def day(given: Given, key: str) -> date | None:
    """
    The day of a fact.

    Raises:
        WrongFacts: if it is none.
    """
    text = given.text(key)
    if not text:
        return None
    found = whole(text)
    if found is None or not FIRST <= found.year <= LAST:
        raise WrongFacts(f'"{key}" must be a day from {FIRST} to {LAST}, such as 2026-01-31')
    return found


def day_of_some_year(given: Given, key: str) -> date | DayOfYear | None:
    """
    The day of a fact that may leave out the year.

    Raises:
        WrongFacts: if it is none.
    """
    if not (found := YEARLESS.fullmatch(given.text(key))):
        return day(given, key)
    without = DayOfYear(int(found[1]), int(found[2]))
    if not any(without.in_years()):
        raise WrongFacts(f'"{key}" must be a day that exists, such as 2026-01-31, or --01-31 of any year')
    return without


def whole(text: str) -> date | None:
    try:
        return date.fromisoformat(text) if WHOLE.fullmatch(text) else None
    except ValueError:
        return None
