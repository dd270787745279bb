"""
Whether a line of the register says all that the law asks for, letter by letter, and what to fill in.

Law: GDPR art. 30(1) for a controller and art. 30(2) for a processor. What other articles ask for is told apart: it has
to be known, but a register without it is not wrong under art. 30. Only what makes the use itself lawful counts: a line
that fails it is not complete.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from inzage.law.activities.recipients import RECIPIENTS
from inzage.law.reasons import Reason
from inzage.law.register.checks import CHECKS, lacking
from inzage.law.register.grounds import Told, grounds
from inzage.law.register.parts import CONTROLLER, PARTS, PROCESSOR, Part
from inzage.law.register.records import Record, To, Verdict

__all__ = ["Judged", "Part", "Record", "To", "Verdict", "is_complete", "judge"]


@dataclass(frozen=True, slots=True)
class Judged:
    """A part of a line and whether it is there; `reason` says more than the part does, where there is more to say."""

    part: Part
    verdict: Verdict
    reason: Reason | None = None

    @property
    def fails(self) -> bool:
        """Whether the line is not complete for want of it; of what makes the use lawful, unknown is no failing."""
        if self.part.is_ground:
            return self.verdict is Verdict.MISSING
        return self.part.in_register and self.verdict in {Verdict.MISSING, Verdict.UNKNOWN}


def judge(record: Record) -> tuple[Judged, ...]:
    """Return each part that the law asks of this line, in the order of the article. Law: GDPR art. 30(1)-(2)."""
    keys = PROCESSOR if record.capacity == "processor" else CONTROLLER
    told = grounds(record)
    return tuple(judged(PARTS[key], record, told) for key in keys)


def judged(part: Part, record: Record, told: Mapping[str, Told]) -> Judged:
    if part.is_ground:
        return Judged(part, *told.get(part.key, (Verdict.NOT_NEEDED, None)))
    return Judged(part, CHECKS[part.key](record), named(record) if part.key == "recipients" else None)


def named(record: Record) -> Reason | None:
    """Whom such an activity always has, and of whom this line says nothing."""
    kinds = [RECIPIENTS[key] for key in lacking(record)]
    if not kinds:
        return None
    return Reason(
        PARTS["recipients"].article,
        f"This always goes to: {', '.join(one.en for one in kinds)}. Name who that is, or say why not here.",
        f"Dit gaat altijd naar: {', '.join(one.nl for one in kinds)}. Noem wie dat is, of zeg waarom hier niet.",
    )


def is_complete(record: Record) -> bool:
    """Whether all that art. 30 asks for is there, and nothing fails that makes the use lawful. Law: GDPR art. 30."""
    return not any(one.fails for one in judge(record))
