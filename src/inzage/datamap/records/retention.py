"""How old data really is, beside how long it may be kept."""

from dataclasses import dataclass
from datetime import date, datetime

from inzage.datamap.records.activities import Kept


@dataclass(frozen=True, slots=True)
class Measured:
    """
    What was found on a day. None is unknown: `rows` where nothing could be read, `overdue` without a term in days.

    `undated` rows have no day that can be read, so whether they are overdue is unknown. `people` are those of whom at
    least one row is overdue, `people_entirely` those of whom nothing else is there, told apart by `person_field`; where
    people are unknown `why_rows` says why. `nameless` of the overdue rows name nobody.
    """

    day: date
    at: datetime
    oldest: date | None
    rows: int | None
    undated: int | None
    overdue: int | None
    is_exact: bool
    error: str = ""
    people: int | None = None
    people_entirely: int | None = None
    people_exact: bool = True
    nameless: int = 0
    person_field: str = ""
    why_rows: str = ""

    @property
    def counts_people(self) -> bool:
        """Whether it is known of how many people something is overdue."""
        return self.people is not None


@dataclass(frozen=True, slots=True)
class RuleMeasured:
    """A rule of retention with what was found of it, the last time first."""

    rule: Kept
    measured: tuple[Measured, ...]

    @property
    def last(self) -> Measured | None:
        return self.measured[0] if self.measured else None

    @property
    def is_overdue(self) -> bool:
        return bool(self.last and self.last.overdue)

    @property
    def is_unknown(self) -> bool:
        """Whether it was looked at and nobody can say; a rule until an event has no term to be over."""
        last = self.last
        return last is not None and last.overdue is None and bool(self.rule.count or last.error)

    @property
    def can_be_measured(self) -> bool:
        return bool(self.rule.date_field)


@dataclass(frozen=True, slots=True)
class ActivityRule:
    """A rule of retention of an activity, by the number and the name of that."""

    number: int
    activity: str
    told: RuleMeasured


@dataclass(frozen=True, slots=True)
class Sweep:
    """How measuring went: rules, those with overdue rows, and those of which that is unknown."""

    rules: int
    overdue: int
    unknown: int
