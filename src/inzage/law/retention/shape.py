"""What a rule of retention says."""

from dataclasses import dataclass
from enum import StrEnum


class Unit(StrEnum):
    """In what the time is counted."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    YEAR = "year"


class AtEnd(StrEnum):
    """What happens when the time is over. Law: GDPR art. 5(1)(e)."""

    ERASE = "erase"
    ANONYMISE = "anonymise"
    ARCHIVE = "archive"
    REVIEW = "review"


class Force(StrEnum):
    """Why the term is what it is."""

    DUTY = "duty"
    LIMIT = "limit"
    GUIDANCE = "guidance"
    POLICY = "policy"


class Certainty(StrEnum):
    """Where the term was read: in the text of the law, in a report of it, or nowhere (from memory)."""

    READ = "S"
    REPORTED = "S2"
    MEMORY = "M"


@dataclass(frozen=True, slots=True)
class Rule:
    """
    Keep for `count` units after `start`; a count of 0 is until that event.

    With `from_year_end` the time begins at the end of the calendar year in which the event falls.
    """

    key: str
    en: str
    nl: str
    count: int
    unit: Unit
    start: str
    article: str
    force: Force
    certainty: Certainty = Certainty.MEMORY
    at_end: AtEnd = AtEnd.ERASE
    from_year_end: bool = False
