"""What goes in and comes out over JSON. Null is unknown, not no."""

from datetime import datetime
from typing import Annotated, Literal

from ninja import Schema
from pydantic import ConfigDict
from pydantic import Field as Limits

from inzage.dpia.words import Decision, Outcome, StudyState
from inzage.law.dpia.deciding import Need
from inzage.law.reasons import Answer

MOST, LONGEST = 100, 10_000
Text = Annotated[str, Limits(max_length=LONGEST)]
Short = Annotated[str, Limits(max_length=160)]
Number = Annotated[int, Limits(ge=0, le=2**31 - 1)]
Step = Annotated[int, Limits(ge=1, le=4)]


class Strict(Schema):
    """A word that nobody knows is a typing error, not something to pass over."""

    model_config = ConfigDict(extra="forbid", from_attributes=True)


class AskedJson(Strict):
    """What no system shows and only people know."""

    monitoring: bool | None = None
    public_area: bool | None = None
    covert: bool | None = None
    combined: bool | None = None
    innovative: bool | None = None
    blocks: bool | None = None
    public_body: bool | None = None
    individual_professional: bool | None = None
    assessed_by_law: bool | None = None


class GivenJson(Strict):
    answer: Answer
    why: Text = ""


class AnswersIn(Strict):
    """All answers that count from now on, and the version that they were written over (0: the first)."""

    version: Number
    asked: AskedJson = AskedJson()
    answers: Annotated[dict[Short, GivenJson], Limits(max_length=MOST)] = {}


class DecideIn(Strict):
    version: Number
    outcome: Literal["dpia", "no_dpia"]
    why: Text = ""
    dpo_view: Text = ""


class ReasonOut(Schema):
    article: str
    en: str
    nl: str
    is_advice: bool


class ProposedOut(Schema):
    answer: Answer
    reasons: list[ReasonOut]


class GivenOut(Schema):
    answer: Answer
    why: str
    proposed: Answer


class QuestionOut(Schema):
    key: str
    group: str
    article: str
    en: str
    nl: str
    proposed: ProposedOut
    given: GivenOut | None
    is_outdated: bool
    counts: Answer


class ChangeOut(Schema):
    """A fact that is different since the decision, by keys and names; a text is there as a hash."""

    fact: str
    left: list[str]
    came: list[str]


class VerdictOut(Schema):
    need: Need
    reasons: list[ReasonOut]
    open: list[str]


class PrecheckOut(Schema):
    number: int
    name: str
    version: int
    asked: AskedJson
    verdict: VerdictOut
    questions: list[QuestionOut]
    outcome: Outcome
    why: str
    dpo_view: str
    decided_by: str
    decided_at: datetime | None
    reopened_at: datetime | None
    changes: list[ChangeOut]

    @staticmethod
    def resolve_number(one: object) -> int:
        return int(one.activity.number)  # type: ignore[attr-defined] # of a pre-check

    @staticmethod
    def resolve_name(one: object) -> str:
        return str(one.activity.facts.name)  # type: ignore[attr-defined] # of a pre-check


class RiskJson(Strict):
    key: Short
    name: Short = ""
    threats: Text = ""
    planned: Text = ""
    severity: Step | None = None
    likelihood: Step | None = None
    severity_after: Step | None = None
    likelihood_after: Step | None = None


class StudyJson(Strict):
    """What people write in a study."""

    description: Text = ""
    interest: Text = ""
    necessity: Text = ""
    proportionality: Text = ""
    risks: Annotated[list[RiskJson], Limits(max_length=MOST)] = []
    dpo_advice: Text = ""
    views: Text = ""
    views_not_sought: Text = ""


class StudyIn(Strict):
    """What a study says, and the version that it was written over (0: the first)."""

    version: Number
    facts: StudyJson


class SignIn(Strict):
    version: Number
    decision: Literal["go", "consult", "stop"]
    why: Text = ""


class ConsultationOut(Schema):
    answer: Answer
    reasons: list[ReasonOut]
    risks: list[str]


class StudyOut(Schema):
    version: int
    state: StudyState
    facts: StudyJson
    missing: list[str]
    consultation: ConsultationOut
    decision: Decision
    decision_why: str
    signed_by: str
    signed_at: datetime | None
    signed_version: int | None
    reopened_at: datetime | None
    changes: list[ChangeOut]

    @staticmethod
    def resolve_missing(one: object) -> list[str]:
        return [judged.part.key for judged in one.missing]  # type: ignore[attr-defined] # of a study


class RowOut(Schema):
    """An activity with what the law says of it, what was decided, and how far its study is."""

    number: int
    name: str
    need: Need
    outcome: Outcome
    study: StudyState | None
    changes: list[ChangeOut]


class ReopenedOut(Schema):
    prechecks: list[int]
    studies: list[int]
