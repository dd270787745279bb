"""Writing a study and signing it."""

from datetime import datetime

from django.db import transaction
from django.utils.translation import gettext_lazy as _

from inzage.dpia import judging, models, shaping
from inzage.dpia.basis import basis_of
from inzage.dpia.operations.versions import NothingChanged, about, living, same_version
from inzage.dpia.records import RiskFacts, StudyFacts
from inzage.dpia.tags import Tag
from inzage.dpia.words import Decision, StudyState
from inzage.law.dpia.risks import Step
from inzage.law.reasons import Answer
from inzage.ledger import operations as ledger
from inzage.people import queries as people
from inzage.web.languages import language_of
from inzage.web.refusals import Refusal


class UnknownStep(Refusal):
    """A risk is judged in steps of 1 to 4, and each has a key of its own."""

    code = "unknown_step"
    field = "risks"
    sentence = _("Judge a risk in steps of 1 to 4, and give each risk a key of its own.")


class NotComplete(Refusal):
    """A study is signed when everything that the law asks is there. Law: GDPR art. 35(7)."""

    code = "not_complete"
    sentence = _("The study is not complete yet. What is missing: %(parts)s.")


class ConsultFirst(Refusal):
    """A high risk that is left goes to the authority first. Law: GDPR art. 36(1)."""

    code = "consult_first"
    field = "decision"
    sentence = _("A high risk is left after the measures. Ask the authority first, or stop.")


class AlreadySigned(Refusal):
    """What it says now was signed."""

    code = "already_signed"
    sentence = _("This study is signed already. Change it first.")


@transaction.atomic
def write_study(*, number: int, facts: StudyFacts, version: int, by: str, at: datetime) -> int:
    """
    Write down what a DPIA says; return its new version. A signed one becomes a draft; what was signed stays kept.

    Raises:
        UnknownActivity, ActivityEnded, EditedMeanwhile, NothingChanged, UnknownStep
    """
    living(number)
    check(facts.risks)
    row = held(number, by=by, at=at)
    same_version(row.version, version, row.changed_by)
    changed = judging.differences(judging.from_json(row.facts), facts)
    if not changed:
        raise NothingChanged
    row.facts, row.state, row.decision = judging.as_json(facts), StudyState.DRAFT, Decision.OPEN
    kept(row, by=by, at=at)
    tag = Tag.STUDY_CHANGED if version else Tag.STUDY_STARTED
    ledger.note(tag=tag, about=about(number), by=by, at=at, facts={"changed": ", ".join(changed)})
    return row.version


@transaction.atomic
def sign_study(*, number: int, decision: Decision, why: str, version: int, by: str, at: datetime) -> int:
    """
    Decide on a DPIA and sign what it says now, with the fingerprint of what it rests on; return the version.

    Raises:
        UnknownActivity, ActivityEnded, EditedMeanwhile, AlreadySigned, NotComplete
        ConsultFirst: where a high risk is left and the decision is to go on
    """
    activity, around = living(number)
    row = held(number, by=by, at=at)
    same_version(row.version, version, row.changed_by)
    if row.state == StudyState.SIGNED:
        raise AlreadySigned
    found = shaping.study(row if row.pk else None, activity, around, people.organisation())
    if missing := found.missing:
        raise NotComplete(parts=", ".join(getattr(one.part, language_of()).lower() for one in missing))
    if found.consultation.answer is not Answer.NO and decision is Decision.GO:
        raise ConsultFirst
    row.state, row.decision, row.decision_why = StudyState.SIGNED, decision, why.strip()
    row.basis, row.reopened_at = dict(basis_of(activity, around)), None
    row.signed_by, row.signed_at, row.signed_version = by, at, version + 1
    kept(row, by=by, at=at)
    noted: dict[str, str | int | bool] = {
        "decision": str(decision),
        "version": row.version,
        "high": len(found.consultation.risks),
    }
    ledger.note(tag=Tag.STUDY_SIGNED, about=about(number), by=by, at=at, facts=noted)
    return row.version


def held(number: int, *, by: str, at: datetime) -> models.Study:
    """The row, held for the length of the transaction; a new one where nobody began yet."""
    row = models.Study.objects.select_for_update(of=("self",)).filter(activity__number=number).first()
    return row or models.Study(activity_id=number, changed_by=by, changed_at=at)


def kept(row: models.Study, *, by: str, at: datetime) -> None:
    """Keep the study as its next version."""
    row.version += 1
    row.changed_by, row.changed_at = by, at
    row.save()
    models.StudyVersion.objects.create(
        study=row, version=row.version, facts=row.facts, decision=row.decision, by=by, at=at
    )


def check(risks: tuple[RiskFacts, ...]) -> None:
    """Every step is one of the scale, and no two risks have one key."""
    steps = {step for one in risks for step in (one.severity, one.likelihood, one.severity_after, one.likelihood_after)}
    if not steps <= {None, *map(int, Step)} or len({one.key for one in risks}) < len(risks):
        raise UnknownStep
