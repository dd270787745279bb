"""How long something is kept, in words."""

from typing import Protocol

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from inzage.law.retention import Unit

UNITS = {
    Unit.DAY: lambda count: ngettext("%(n)d day", "%(n)d days", count) % {"n": count},
    Unit.WEEK: lambda count: ngettext("%(n)d week", "%(n)d weeks", count) % {"n": count},
    Unit.MONTH: lambda count: ngettext("%(n)d month", "%(n)d months", count) % {"n": count},
    Unit.YEAR: lambda count: ngettext("%(n)d year", "%(n)d years", count) % {"n": count},
}


class Rule(Protocol):
    """So many days, weeks, months or years after something begins; without a number, until it happens."""

    @property
    def count(self) -> int | None: ...
    @property
    def unit(self) -> str: ...
    @property
    def start(self) -> str: ...


def period(rule: Rule) -> str:
    """How long something is kept: 7 years after the book year; until consent is withdrawn."""
    if rule.count is None:
        return _("until %(event)s") % {"event": rule.start}
    length = UNITS[Unit(rule.unit)](rule.count)
    return _("%(length)s after %(event)s") % {"length": length, "event": rule.start} if rule.start else length
