"""Days of birth and ages, and days that are nobody's."""

import datetime as dt
import random

from bench.tickets.second.drawing import happens, weighted, words

TODAY = dt.date(2026, 6, 1)
SEPARATORS = {"nl": "--/.", "en": "//-.", "de": "....", "fr": "//.-"}


def written(chance: random.Random, language: str, day: dt.date) -> str:
    """Write a day in one of the ways of a language."""
    sign = chance.choice(SEPARATORS[language])
    month, short = words("months", language)[day.month - 1], words("short months", language)[day.month - 1]
    dot = "." if language == "de" else ""
    first = "1er" if language == "fr" and day.day == 1 else f"{day.day}{dot}"
    ways = {
        f"{day:%d}{sign}{day:%m}{sign}{day:%Y}": 36,
        f"{day.day}{sign}{day.month}{sign}{day.year}": 14,
        f"{first} {month} {day.year}": 22,
        f"{first} {short} {day.year}": 6,
        f"{day:%d}{sign}{day:%m}{sign}{day:%y}": 8,
        f"{day:%Y-%m-%d}": 10,
    }
    if language == "en":
        ways |= {f"{month} {day.day}, {day.year}": 9, f"{ordinal(day.day)} {month} {day.year}": 7}
    return weighted(chance, ways)


def ordinal(number: int) -> str:
    teens = 10 < number < 14  # noqa: PLR2004 - eleventh to thirteenth
    return f"{number}{'th' if teens else {1: 'st', 2: 'nd', 3: 'rd'}.get(number % 10, 'th')}"


def birthday(chance: random.Random) -> dt.date:
    return TODAY - dt.timedelta(days=chance.randint(365, 365 * 95))


def birth(chance: random.Random, language: str) -> str:
    day = birthday(chance)
    return f"{day:%d%m%Y}" if happens(chance, 0.03) else written(chance, language, day)  # as on forms


def birth_of_a_parent(chance: random.Random, language: str) -> str:
    return written(chance, language, TODAY - dt.timedelta(days=chance.randint(365 * 52, 365 * 93)))


def later_day(chance: random.Random, language: str) -> str:
    """Return a day on which something ends."""
    return written(chance, language, TODAY + dt.timedelta(days=chance.randint(20, 2500)))


def near_day(chance: random.Random, language: str) -> str:
    """Return a day on which something is expected."""
    return written(chance, language, TODAY + dt.timedelta(days=chance.randint(2, 60)))


def other_day(chance: random.Random, language: str) -> str:
    """Return a day of an invoice, a delivery or a visit."""
    return written(chance, language, TODAY - dt.timedelta(days=chance.randint(-20, 900)))


def short_day(chance: random.Random, language: str) -> str:
    """Return a day without its year."""
    day = TODAY - dt.timedelta(days=chance.randint(0, 365))
    dot = "." if language == "de" else ""
    return chance.choice(
        (
            f"{day.day}{dot} {words('months', language)[day.month - 1]}",
            f"{day:%d}{SEPARATORS[language][0]}{day:%m}{dot}",
        )
    )


def age(chance: random.Random, _language: str) -> str:
    return f"{chance.randint(18, 94)}"
