"""Whether there is a day of the calendar in a number."""

import numpy as np
from numpy.typing import NDArray

from inzage.detection.kernel.compiled import compiled
from inzage.detection.kernel.layout import Rules
from inzage.detection.kernel.rules import COUNT, FACTOR, HOW, LEADING, LIST, MODULUS, OFFSET, PLACE, STEP_SIZE, WIDTH
from inzage.detection.kernel.signs import number_at, place_of, value_at

Plain = NDArray[np.uint64]

TWO, FOUR = 2, 4
RECENT, THOUSAND, TWO_THOUSAND = 800, 1000, 2000
"""Of a year the last three digits, as in Slovenia: from 800 on it is of before 2000."""


@compiled
def is_date(plain: Plain, length: int, at: int, rules: Rules, step: int) -> bool:
    """Whether the day that a step of `rules.date` tells the places of is in the calendar."""
    width = rules[step + COUNT]
    year = number_at(plain, length, at, width)
    month = number_at(plain, length, place_of(rules[step + MODULUS], length), 2)
    day = number_at(plain, length, place_of(rules[step + HOW], length), 2)
    if year < 0 or month < 0 or day < 0:
        return False
    once, each, day_once = rules[step + PLACE], rules[step + WIDTH], rules[step + OFFSET]
    if once and month > once:
        month -= once
    while each and month > each:
        month -= each
    if day_once and day > day_once:
        day -= day_once
    if width == TWO:
        century = century_of(plain, length, year, rules, step)
        if century < 0:
            return False
        year += 100 * century
    elif width < FOUR:
        year += THOUSAND if year >= RECENT else TWO_THOUSAND
    return is_day(year, month, day)


@compiled
def century_of(plain: Plain, length: int, year: int, rules: Rules, step: int) -> int:
    """The first two digits of a year; -1 where there is no such century, 20 where nothing tells."""
    at = rules[step + FACTOR]
    if at < 0:
        return int(rules[step + LEADING]) if rules[step + LEADING] else 20
    at = place_of(at, length)
    if at >= length:
        return -1
    entry = step + LIST + value_at(plain, at)
    if entry >= step + rules[step + STEP_SIZE] or rules[entry] == 0:
        return -1
    late, early = rules[entry] // 10_000, rules[entry] % 100
    century = late if year >= rules[entry] // 100 % 100 else early
    return int(century) if century else -1


@compiled
def is_day(year: int, month: int, day: int) -> bool:
    """Whether a day is in the calendar."""
    if month < 1 or month > 12 or day < 1:
        return False
    if month == TWO:
        leap = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
        return day <= (29 if leap else 28)
    return day <= (30 if month == 4 or month == 6 or month == 9 or month == 11 else 31)
