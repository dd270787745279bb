"""What does the law still ask about the risks of what we do?"""

from collections.abc import Iterator, Sequence

from django.db.models import Exists, OuterRef, Q

from inzage.datamap import queries as datamap
from inzage.datamap.records import Activity
from inzage.dpia import models
from inzage.dpia.queries.prechecks import activities as rows
from inzage.dpia.records import Row
from inzage.dpia.words import Decision, Outcome, StudyState
from inzage.law.duties import Duty


def duties(*, activities: Sequence[Activity] | None = None) -> tuple[Duty, ...]:
    """
    Pre-checks to decide, studies to write, what must be looked at again, and the authority to ask first.

    Who has read the activities of the register gives them.
    """
    return tuple(duty for row in rows(lines=activities) for duty in of(row))


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
    """What waits for one activity, and for the departments that do it."""
    check, study = row.precheck, row.study
    facts = check.activity.facts
    about, owner = f"activity:{check.activity.number}", ", ".join(facts.departments)

    def duty(key: str, article: str, count: int) -> Duty:
        return Duty(key, article, about, facts.name, count, owner)

    if check.changes:
        yield duty("precheck_again", "art. 35(11)", len(check.changes))
    elif check.outcome is Outcome.OPEN:
        yield duty("precheck_open", "art. 35(1)", check.open)
    if study and study.changes:
        yield duty("study_again", "art. 35(11)", len(study.changes))
    elif must_be_signed(row):
        yield duty("study_open", "art. 35(7)", len(study.missing) if study else 1)
    if study and study.state is StudyState.SIGNED and study.decision is Decision.CONSULT:
        yield duty("consultation_due", "art. 36(1)", len(study.consultation.risks))


def must_be_signed(row: Row) -> bool:
    """Whether a study is due, or was signed and stands open again."""
    study = row.study
    if study is None:
        return row.precheck.needs_study
    return study.state is not StudyState.SIGNED and (row.precheck.needs_study or study.reopened_at is not None)
