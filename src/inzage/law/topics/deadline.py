"""
When the answer to a request is due, and whether it may take longer, asked by another program.

Law: GDPR art. 12(3); Regulation 1182/71 art. 2(1) and 3; EDPB Guidelines 01/2022 section 5.3.
"""

import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from types import MappingProxyType

from inzage.law.eea import EEA
from inzage.law.holidays import UnknownCountry, holiday
from inzage.law.periods import Ending
from inzage.law.reasons import Reason
from inzage.law.requests.clock import MONTHS, MORE_MONTHS, Clock, Pause, counts, ending, stood_still
from inzage.law.topics import deadline_wording as wording
from inzage.law.topics.days import DayOfYear, day, day_of_some_year
from inzage.law.topics.facts import Decision, Given, Rule, WrongFacts, by_rules

ALLOWED: Mapping[str, bool] = MappingProxyType(
    {
        "complexity": True,
        "many_requests_of_this_person": True,
        "temporary_peak": True,
        "many_requests_in_general": False,
        "great_effort": False,
        "too_few_staff": False,
        "holidays": False,
    }
)
"""What may make it take longer: the request itself, or a peak for once. How the organisation always is, does not."""

ON_ARRIVAL, IN_A_CHANNEL = "on_arrival", "on_arrival_in_official_channel"

STARTS: Mapping[str, str] = MappingProxyType(
    {
        "official": ON_ARRIVAL,
        "regular_contact_person": ON_ARRIVAL,
        "other_department": ON_ARRIVAL,
        "processor": ON_ARRIVAL,
        "unrelated": IN_A_CHANNEL,
    }
)
"""Where a request arrives, and when the clock then starts."""


def decide(given: Given) -> Decision:
    """Answer what is asked: `due`, `extension_allowed`, `clock_starts`."""
    return by_rules(given, RULES, {"due": None})


def lengthening(given: Given) -> Decision:
    """Law: GDPR art. 12(3): complexity and number of requests. EDPB Guidelines 01/2022 para 162-164."""
    why = given.one_of("reason", ALLOWED)
    if not why:
        return Decision({"extension_allowed": None}, (wording.NO_REASON,))
    return Decision(
        {"extension_allowed": ALLOWED[why]}, (wording.MAY_TAKE_LONGER if ALLOWED[why] else wording.MAY_NOT,)
    )


def start(given: Given) -> Decision:
    """Law: GDPR art. 12(3): after receipt. Whether somebody read it decides nothing."""
    given.flag("read_later")
    channel = given.one_of("received_channel", STARTS)
    if not channel:
        return Decision({"clock_starts": None, "awareness_needed": False}, (wording.UNREAD,))
    starts = STARTS[channel]
    reason = wording.UNREAD if starts == ON_ARRIVAL else wording.NOT_A_CHANNEL
    return Decision({"clock_starts": starts, "awareness_needed": False}, (reason,))


def last_day(given: Given) -> Decision:
    received = day_of_some_year(given, "received")
    months = given.whole("months", MONTHS, MONTHS + MORE_MONTHS)
    country, extended, pauses = where(given), day(given, "extended"), waited(given)
    if months is None:
        months = MONTHS + MORE_MONTHS if extended else MONTHS
    if ALLOWED.get(given.text("reason")) is False:
        months = MONTHS
    if received is None:
        return Decision({"due": None}, (wording.NOT_RECEIVED,))
    if isinstance(received, DayOfYear):
        return without_year(received, months, is_plain=not (pauses or extended))
    return of_clock(Clock(received, country, extended, pauses), months)


def without_year(received: DayOfYear, months: int, *, is_plain: bool) -> Decision:
    """The day of a month is known without the year, weekends and holidays are not."""
    due = received.after(months) if is_plain else None
    if due is None:
        return Decision({"due": None, "inclusive": True}, (wording.NEEDS_YEAR,))
    return Decision({"due": str(due), "inclusive": True}, (*wording.counted(months), wording.WITHOUT_YEAR))


def of_clock(clock: Clock, months: int) -> Decision:
    if any(pause.answered is None for pause in clock.pauses if counts(pause, clock.received)):
        return Decision({"due": None}, (wording.STANDS_STILL,))
    extra: tuple[Reason, ...] = ()
    still = stood_still(clock.pauses, clock.received, today=clock.received)
    if clock.pauses:
        extra = (wording.STOOD_STILL if still else wording.ASKED_LATE,)
    found = {country: ends(clock, months, still, country) for country in countries(clock.country)}
    if len({one.day for one, _ in found.values()}) > 1:
        return Decision({"due": None}, (wording.NEEDS_COUNTRY,))
    country, (last, is_late) = next(iter(found.items()))
    reasons = (
        *wording.counted(MONTHS if is_late else months),
        *extra,
        *((wording.TOLD_LATE,) if is_late else ()),
        *((wording.MOVED,) if last.is_moved else ()),
    )
    return Decision({"due": last.day.isoformat(), "why": why(clock.received, last, country, still)}, reasons)


def ends(clock: Clock, months: int, still: int, country: str) -> tuple[Ending, bool]:
    """The last day, and whether the person heard too late that it takes longer: that counts for nothing."""
    here = replace(clock, country=country)
    try:
        first = ending(here, MONTHS, still)
        is_late = clock.extended is not None and clock.extended > first.day
        return (first if is_late else ending(here, months, still)), is_late
    except UnknownCountry:
        raise WrongFacts('"country" must be a country whose holidays are known, in two letters') from None


def countries(country: str) -> tuple[str, ...]:
    """The country, or all that it can be: where the day is the same in each, it is known."""
    return (country,) if country else tuple(sorted(EEA))


def why(received: date, last: Ending, country: str, still: int) -> str:
    """Which day it is in words, in English, as the worked examples have it."""
    counted = last.counted
    name = holiday(counted, country) if last.is_moved else ""
    said = f"{plain(counted)} is {name or f'a {counted:%A}'}"
    if not still and counted.day != received.day:
        said = f"no {received.day} {counted:%B}; {said}"
    return said


def plain(one: date) -> str:
    return f"{one.day} {one:%B %Y}"


def where(given: Given) -> str:
    country = given.text("country")
    if country and not re.fullmatch("[A-Z]{2}", country):
        raise WrongFacts('"country" must be two capital letters, such as NL')
    return country


def waited(given: Given) -> tuple[Pause, ...]:
    """What was asked of the person, and when the answer came."""
    asked, answered = day(given, "asked"), day(given, "answered")
    if asked is None:
        return ()
    if answered is not None and answered < asked:
        raise WrongFacts('"answered" must not be before "asked"')
    return (Pause(asked, answered),)


RULES = (
    Rule(("received", "months", "country", "extended", "asked", "answered"), last_day),
    Rule(("reason",), lengthening),
    Rule(("received_channel", "read_later"), start),
)
