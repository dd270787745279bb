"""
When the answer to a request is due. Law: GDPR art. 12(3), 12(4) and 12(6).

The clock starts when the request arrives in a channel of the organisation, also if nobody reads it. It stands still
while the organisation waits for something that it asked without delay: who somebody is, or what they mean. It can be
lengthened once, by two months, and the person hears so with the reasons within the first month.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from inzage.law.periods import Ending, end_of_months

MONTHS, MORE_MONTHS = 1, 2

WITHOUT_DELAY = 7
"""Days within which something is asked so that the clock may stand still. No law gives a number: this is careful."""


@dataclass(frozen=True, slots=True)
class Pause:
    """Something was asked of the person on a day, and answered on another; or not yet."""

    asked: date
    answered: date | None = None


@dataclass(frozen=True, slots=True)
class Clock:
    """
    What is known of the time of one request; `country` is where it is answered.

    `read` is a day of its own only for whoever wants to know: it counts for nothing.
    """

    received: date
    country: str = "NL"
    extended: date | None = None
    pauses: tuple[Pause, ...] = ()


@dataclass(frozen=True, slots=True)
class Due:
    """
    The last day for the answer, and for telling that it will take longer.

    `is_running` is false while the organisation waits for the person; then `day` is what it would be if the answer
    came today. `is_late_extension` says that the person was told of the longer time after the first month, so that it
    counts for nothing.
    """

    day: date
    counted: date
    tell_by: date
    is_running: bool
    is_late_extension: bool = False

    def days_left(self, today: date) -> int:
        """Days until the last day; negative where that is past."""
        return (self.day - today).days


def due(clock: Clock, *, today: date) -> Due:
    """
    Return when the answer is due.

    Raises:
        UnknownCountry: if the holidays of the country are not known.
    """
    still = stood_still(clock.pauses, clock.received, today=today)
    first = ending(clock, MONTHS, still)
    is_late = clock.extended is not None and clock.extended > first.day
    is_longer = clock.extended is not None and not is_late
    last = ending(clock, MONTHS + MORE_MONTHS, still) if is_longer else first
    return Due(
        day=last.day,
        counted=last.counted,
        tell_by=first.day,
        is_running=all(pause.answered for pause in clock.pauses if counts(pause, clock.received)),
        is_late_extension=is_late,
    )


def ending(clock: Clock, months: int, still: int) -> Ending:
    """Count one period of so many months from receipt: it is not lengthened after it was rolled over a weekend."""
    return end_of_months(clock.received, months, clock.country, stood_still=still)


def stood_still(pauses: Sequence[Pause], received: date, *, today: date) -> int:
    """The days on which the clock did not run, each once where pauses overlap."""
    still: set[date] = set()
    for pause in pauses:
        if counts(pause, received):
            until = pause.answered or max(today, pause.asked)
            still.update(pause.asked + timedelta(days=days) for days in range((until - pause.asked).days))
    return len(still)


def counts(pause: Pause, received: date) -> bool:
    """Whether the clock may stand still for it: only what is asked without delay. EDPB Guidelines 01/2022 para 157."""
    return 0 <= (pause.asked - received).days <= WITHOUT_DELAY
