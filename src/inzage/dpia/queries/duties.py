"""What does the law still ask about the risks of what we do?"""

from collections.abc import Iterator

from django.db.models import Exists, OuterRef, Q

from inzage.datamap import queries as datamap
from inzage.dpia import models
from inzage.dpia.queries.prechecks import activities
from inzage.dpia.records import Row
from inzage.dpia.words import Decision, Outcome, StudyState
from inzage.law.duties import Duty


def duties() -> tuple[Duty, ...]:
    """Pre-checks to decide, studies to write, what must be looked at again, and the authority to ask first."""
    return tuple(duty for row in activities() for duty in of(row))


def waiting() -> int:
    """
    How many activities wait for somebody here, in two questions: every page shows it.

    What the map says differently counts once it is reopened, which is after each scan and once a day.
    """
    theirs = models.Study.objects.filter(activity=OuterRef("activity"))
    asks = Q(state=StudyState.SIGNED, decision=Decision.CONSULT) | Q(state=StudyState.DRAFT, reopened_at__isnull=False)
    signed = theirs.filter(state=StudyState.SIGNED).exclude(decision=Decision.CONSULT)
    settled = models.Precheck.objects.filter(
        Q(outcome=Outcome.NO_DPIA) & ~Exists(theirs.filter(asks)) | Q(outcome=Outcome.DPIA) & Exists(signed),
        activity__ended_at=None,
    )
    return datamap.activity_count() - settled.count()


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
    elif must_be_signed(row):
        yield Duty("study_open", "art. 35(7)", about, name, len(study.missing) if study else 1)
    if study and study.state is StudyState.SIGNED and study.decision is Decision.CONSULT:
        yield Duty("consultation_due", "art. 36(1)", about, name, len(study.consultation.risks))


def must_be_signed(row: Row) -> bool:
    """Whether a study is due, or was signed and stands open again."""
    study = row.study
    if study is None:
        return row.precheck.needs_study
    return study.state is not StudyState.SIGNED and (row.precheck.needs_study or study.reopened_at is not None)
