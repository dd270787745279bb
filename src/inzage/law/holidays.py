"""
The days on which a period does not end. Law: Regulation (EEC, Euratom) 1182/71 art. 2(1) and 3(4).

They are those of the Member State where the act is to be done, not those of whoever asks.
"""

from collections.abc import Mapping
from datetime import date
from functools import lru_cache

import holidays

DOUBTFUL: Mapping[str, frozenset[str]] = {"NL": frozenset({"Good Friday", "Liberation Day"})}
"""Days that are no public holiday for everybody: taken as working days, which gives the earlier date. Atw art. 3."""

SATURDAY = 5


class UnknownCountry(Exception):  # noqa: N818 - named for what it says
    """Of this country the holidays are not known."""


def is_working_day(day: date, country: str) -> bool:
    """
    Whether a period may end on this day in this country (two letters, ISO 3166-1).

    Raises:
        UnknownCountry: if its holidays are not known.
    """
    return day.weekday() < SATURDAY and not holiday(day, country)


def holiday(day: date, country: str) -> str:
    """The English name of the public holiday on this day; empty where it is none."""
    return in_year(day.year, country).get(day, "")


@lru_cache(maxsize=64)
def in_year(year: int, country: str) -> Mapping[date, str]:
    try:
        found = holidays.country_holidays(country, years=year, language="en_US", observed=True)
    except NotImplementedError:
        raise UnknownCountry(country) from None
    doubtful = DOUBTFUL.get(country, frozenset())
    return {day: name for day, name in found.items() if name not in doubtful}
