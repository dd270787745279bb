"""What does the law still ask about the risks of what we do?"""

from collections.abc import Iterator

from inzage.dpia.queries.prechecks import activities
from inzage.dpia.records import Row
from inzage.dpia.words import Decision, Outcome, StudyState
from inzage.law.duties import Duty


def duties() -> tuple[Duty, ...]:
    """Pre-checks to decide, studies to write, what must be looked at again, and the authority to ask first."""
    return tuple(duty for row in activities() for duty in of(row))


def waiting() -> int:
    """How many activities wait for somebody here."""
    return len({duty.about for duty in duties()})


def of(row: Row) -> Iterator[Duty]:
    """What waits for one activity."""
    check, study = row.precheck, row.study
    about, name = f"activity:{check.activity.number}", check.activity.facts.name
    if check.changes:
        yield Duty("precheck_again", "art. 35(11)", about, name, len(check.changes))
    elif check.outcome is Outcome.OPEN:
        yield Duty("precheck_open", "art. 35(1)", about, name, check.open)
    if study and study.changes:
        yield Duty("study_again", "art. 35(11)", about, name, len(study.changes))
    elif check.needs_study and (study is None or study.state is not StudyState.SIGNED):
        yield Duty("study_open", "art. 35(7)", about, name, len(study.missing) if study else 1)
    if study and study.state is StudyState.SIGNED and study.decision is Decision.CONSULT:
        yield Duty("consultation_due", "art. 36(1)", about, name, len(study.consultation.risks))
