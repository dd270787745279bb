"""
How long personal data is kept: the usual Dutch rules, and the day on which the time is over.

Law: GDPR art. 5(1)(e). A duty says that data must be kept, a limit until when a claim can be made, guidance what the
authority thinks fit, a policy what we suggest where no law has a term. Check each; this is not legal advice.
"""

from inzage.law.retention.articles import in_dutch
from inzage.law.retention.events import EVENTS, Event
from inzage.law.retention.rules import RULES, UnknownRule, rule
from inzage.law.retention.shape import AtEnd, Certainty, Force, Rule, Unit
from inzage.law.retention.term import ends, is_overdue, last_overdue

__all__ = [
    "EVENTS",
    "RULES",
    "AtEnd",
    "Certainty",
    "Event",
    "Force",
    "Rule",
    "Unit",
    "UnknownRule",
    "ends",
    "in_dutch",
    "is_overdue",
    "last_overdue",
    "rule",
]
