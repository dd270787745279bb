"""How numbers, shares, days and moments are written: the same on every page, in Dutch and English."""

import math
from datetime import date, datetime, timedelta

from babel.dates import format_date, format_time
from babel.numbers import format_decimal
from django.utils import timezone, translation
from django.utils.translation import gettext as _


def language() -> str:
    """The language of the page, as Babel and the law know it."""
    return "nl" if (translation.get_language() or "en").startswith("nl") else "en"


def count(number: int | None) -> str:
    """4.318 or 4,318. What nobody counted is unknown, not nought."""
    return _("unknown") if number is None else format_decimal(number, locale=language())


WORDS = {
    "nl": "nul één twee drie vier vijf zes zeven acht negen tien elf twaalf".split(),  # noqa: SIM905 - reads as a list
    "en": "none one two three four five six seven eight nine ten eleven twelve".split(),  # noqa: SIM905 - same
}


def spelled(number: int) -> str:
    """Small numbers as words, for the beginning of a sentence."""
    words = WORDS[language()]
    return words[number] if 0 <= number < len(words) else count(number)


def share(part: float | None) -> str:
    """96%, never rounded up to a promise."""
    return _("unknown") if part is None else f"{percent(part)}%"


def percent(part: float) -> int:
    # A float just under a whole per cent (0.29 is 28.999…) counts as that per cent.
    return math.floor(part * 100 + 1e-9)


def day(of: date | datetime | None, *, today: date | None = None) -> str:
    """2 dec; with the year where it is not this one."""
    if of is None:
        return _("unknown")
    shown = timezone.localdate(of) if isinstance(of, datetime) else of
    now = today or timezone.localdate()
    return format_date(shown, "d MMM" if shown.year == now.year else "d MMM y", locale=language())


def long_day(of: date | datetime) -> str:
    """As in a letter: woensdag 2 december 2026."""
    shown = timezone.localdate(of) if isinstance(of, datetime) else of
    return format_date(shown, "EEEE d MMMM y", locale=language())


def clock(at: datetime) -> str:
    """16:40."""
    return format_time(timezone.localtime(at), "HH:mm", locale=language())


def moment(at: datetime | None, *, today: date | None = None) -> str:
    """As on a page: vandaag 06:00, gisteren 16:40, 2 dec 16:40."""
    if at is None:
        return _("unknown")
    shown, now = timezone.localdate(at), today or timezone.localdate()
    named = {now: _("today"), now - timedelta(days=1): _("yesterday")}
    return f"{named.get(shown) or day(shown, today=now)} {clock(at)}"
