"""
Whether a line of the register says all that the law asks for, letter by letter, and what to fill in.

Law: GDPR art. 30(1) for a controller and art. 30(2) for a processor. What other articles ask for is told apart: it has
to be known, but a register without it is not wrong under art. 30.
"""

from dataclasses import dataclass

from inzage.law.register.checks import CHECKS
from inzage.law.register.parts import CONTROLLER, PARTS, PROCESSOR, Part
from inzage.law.register.records import Record, To, Verdict

__all__ = ["Judged", "Part", "Record", "To", "Verdict", "is_complete", "judge"]


@dataclass(frozen=True, slots=True)
class Judged:
    """A part of a line and whether it is there."""

    part: Part
    verdict: Verdict


def judge(record: Record) -> tuple[Judged, ...]:
    """Return each part that the law asks of this line, in the order of the article. Law: GDPR art. 30(1)-(2)."""
    keys = PROCESSOR if record.capacity == "processor" else CONTROLLER
    return tuple(Judged(PARTS[key], CHECKS[key](record)) for key in keys)


def is_complete(record: Record) -> bool:
    """Whether all that art. 30 asks for is there; what other articles ask for does not count. Law: GDPR art. 30."""
    return all(one.verdict in {Verdict.MET, Verdict.NOT_NEEDED} for one in judge(record) if one.part.in_register)
