"""Answering the questions of a pre-check, and deciding whether a DPIA is done."""

from collections.abc import Mapping
from dataclasses import asdict, replace
from datetime import datetime

from django.db import transaction
from django.utils.translation import gettext_lazy as _

from inzage.datamap.records import Activity, Surroundings
from inzage.dpia import models, screening, shaping
from inzage.dpia.basis import basis_of
from inzage.dpia.operations.versions import NothingChanged, UnknownAnswer, about, living, same_version
from inzage.dpia.records import Asked, Given, Precheck, Question
from inzage.dpia.tags import Tag
from inzage.dpia.words import Outcome
from inzage.law.dpia.deciding import Need
from inzage.ledger import operations as ledger
from inzage.people import queries as people
from inzage.web.languages import language_of
from inzage.web.refusals import Refusal


class AnswerWithoutReason(Refusal):
    """An answer other than the proposed one needs a reason."""

    code = "answer_without_reason"
    field = "answers"
    sentence = _("Say why “%(question)s” is answered otherwise than proposed.")

    def __init__(self, question: Question) -> None:
        super().__init__(question=getattr(question, language_of()))
        self.key = question.key


class WhyMissing(Refusal):
    """A decision not to do a DPIA needs a reason. Law: GDPR art. 5(2)."""

    code = "why_missing"
    field = "why"
    sentence = _("Write down why no DPIA is done.")


class DpoViewMissing(Refusal):
    """The DPO is heard before a DPIA is left out."""

    code = "dpo_view_missing"
    field = "dpo_view"
    sentence = _("Write down what the DPO thinks of doing no DPIA.")


class RequiredByLaw(Refusal):
    """The law or the Dutch list asks for a DPIA."""

    code = "required_by_law"
    field = "outcome"
    sentence = _("The law asks for a DPIA here. Answer the questions otherwise first, if they are wrong.")


class QuestionsOpen(Refusal):
    """What is not known can still ask for a DPIA."""

    code = "questions_open"
    field = "outcome"
    sentence = _("Questions are still open that can ask for a DPIA. Answer them first.")


class AlreadyDecided(Refusal):
    """It was decided before, and nothing has changed."""

    code = "already_decided"
    field = "outcome"
    sentence = _("This was decided before, and nothing has changed since.")


@transaction.atomic
def answer(*, number: int, asked: Asked, answers: Mapping[str, Given], version: int, by: str, at: datetime) -> Precheck:
    """
    Keep what people say about an activity and answer to its questions; return the pre-check with its verdict.

    `answers` are all that count from now on; what was proposed is kept beside each. Other answers take a decision
    back. `version` is the one that was read, 0 where nobody answered yet.

    Raises:
        UnknownActivity, ActivityEnded, EditedMeanwhile, UnknownAnswer, AnswerWithoutReason, NothingChanged
    """
    activity, around = living(number)
    row = held(number, by=by, at=at)
    same_version(row.version, version, row.changed_by)
    given = beside(activity, around, asked, answers)
    stored = {key: asdict(one) for key, one in given.items()}
    if row.version and (row.asked, row.answers) == (asdict(asked), stored):
        raise NothingChanged
    row.asked, row.answers = asdict(asked), stored
    row.outcome, row.version = Outcome.OPEN, version + 1
    row.changed_by, row.changed_at = by, at
    row.save()
    found = shaping.precheck(row, activity, around)
    noted: dict[str, str | int | bool] = {"answers": len(given), "open": found.open, "verdict": str(found.verdict.need)}
    ledger.note(tag=Tag.PRECHECK_ANSWERED, about=about(number), by=by, at=at, facts=noted)
    return found


@transaction.atomic
def decide(*, number: int, outcome: Outcome, why: str, dpo_view: str, version: int, by: str, at: datetime) -> int:
    """
    Decide whether a DPIA is done, on what the map and the answers say now; return the version.

    Law: GDPR art. 35(1), 35(2), 5(2).

    Raises:
        UnknownActivity, ActivityEnded, EditedMeanwhile, AlreadyDecided
        RequiredByLaw, QuestionsOpen, WhyMissing, DpoViewMissing: for a decision to do none
    """
    activity, around = living(number)
    row = held(number, by=by, at=at)
    same_version(row.version, version, row.changed_by)
    found = shaping.precheck(row if row.pk else None, activity, around)
    if row.outcome == outcome and (row.why, row.dpo_view) == (why, dpo_view) and not found.changes:
        raise AlreadyDecided
    if outcome is Outcome.NO_DPIA:
        may_be_left_out(found, why, dpo_view)
    row.outcome, row.why, row.dpo_view = outcome, why, dpo_view
    row.basis = dict(basis_of(activity, around))
    row.version, row.reopened_at = version + 1, None
    row.changed_by, row.changed_at, row.decided_by, row.decided_at = by, at, by, at
    row.save()
    facts = {"outcome": str(outcome), "verdict": str(found.verdict.need)}
    ledger.note(tag=Tag.PRECHECK_DECIDED, about=about(number), by=by, at=at, facts=facts)
    return row.version


def held(number: int, *, by: str, at: datetime) -> models.Precheck:
    """The row, held for the length of the transaction; a new one where nobody answered yet."""
    row = models.Precheck.objects.select_for_update(of=("self",)).filter(activity__number=number).first()
    return row or models.Precheck(activity_id=number, changed_by=by, changed_at=at)


def beside(activity: Activity, around: Surroundings, asked: Asked, answers: Mapping[str, Given]) -> dict[str, Given]:
    """The answers, each with what is proposed now."""
    questions = {one.key: one for one in screening.checked(activity, around, asked, {})[0]}
    if strange := answers.keys() - questions.keys():
        raise UnknownAnswer(key=min(strange))
    return {key: reasoned(questions[key], one) for key, one in answers.items()}


def reasoned(question: Question, given: Given) -> Given:
    proposed = question.proposed.answer
    if given.answer is not proposed and not given.why.strip():
        raise AnswerWithoutReason(question)
    return replace(given, why=given.why.strip(), proposed=proposed)


def may_be_left_out(found: Precheck, why: str, dpo_view: str) -> None:
    """Whether a DPIA may be left out, and is left out with reasons."""
    if found.verdict.need is Need.REQUIRED:
        raise RequiredByLaw
    if found.verdict.need is Need.UNKNOWN:
        raise QuestionsOpen
    if not why.strip():
        raise WhyMissing
    standing = people.organisation()
    if standing and standing.has_dpo and not dpo_view.strip():
        raise DpoViewMissing
