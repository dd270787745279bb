"""What was measured of how long data is kept, as a page shows it: the last time in words, before that as a line."""

from dataclasses import dataclass

from inzage.datamap.records import Kept, Measured, RuleMeasured
from inzage.web.drawings import trend


@dataclass(frozen=True, slots=True)
class Told:
    """A rule with its measurements; the line counts people where they are known, else rows."""

    of: RuleMeasured
    drawing: trend.Drawing | None
    counts_people: bool

    @property
    def rule(self) -> Kept:
        return self.of.rule

    @property
    def last(self) -> Measured | None:
        return self.of.last

    @property
    def before(self) -> tuple[Measured, ...]:
        """Every time, the last one first; nothing where there was only one."""
        return self.of.measured if len(self.of.measured) > 1 else ()

    @property
    def first_number(self) -> int | None:
        """What the line begins with."""
        return next((one for one in map(self.number, reversed(self.of.measured)) if one is not None), None)

    @property
    def last_number(self) -> int | None:
        """What the line ends with."""
        return next((one for one in map(self.number, self.of.measured) if one is not None), None)

    def number(self, one: Measured) -> int | None:
        return one.people if self.counts_people else one.overdue


def told(rule: RuleMeasured) -> Told:
    """Draw the line of a rule."""
    counts_people = any(one.counts_people for one in rule.measured)
    points = [(one.day, one.people if counts_people else one.overdue) for one in rule.measured]
    return Told(rule, trend.draw(points), counts_people)
