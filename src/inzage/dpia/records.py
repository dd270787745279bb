"""The frozen nouns of the room; what leaves it."""

from dataclasses import dataclass, field
from datetime import datetime

from inzage.datamap.records import Activity, Surroundings
from inzage.dpia.words import Decision, Outcome, StudyState
from inzage.law.dpia.contents import Judged
from inzage.law.dpia.deciding import Need, Verdict
from inzage.law.dpia.proposed import Proposed
from inzage.law.dpia.risks import Consultation, Level
from inzage.law.reasons import Answer
from inzage.law.reasons import Outcome as Found


@dataclass(frozen=True, slots=True)
class Asked:
    """What no system shows and only people know. None is unknown, not no."""

    monitoring: bool | None = None
    public_area: bool | None = None
    covert: bool | None = None
    combined: bool | None = None
    innovative: bool | None = None
    blocks: bool | None = None
    public_body: bool | None = None
    individual_professional: bool | None = None
    assessed_by_law: bool | None = None


@dataclass(frozen=True, slots=True)
class Given:
    """What a person answered to a question, why, and what was proposed then."""

    answer: Answer
    why: str = ""
    proposed: Answer = Answer.UNKNOWN


@dataclass(frozen=True, slots=True)
class Question:
    """A question of the pre-check: what is proposed and why, and what a person said."""

    key: str
    group: str
    article: str
    en: str
    nl: str
    ask_en: str
    ask_nl: str
    proposed: Proposed
    given: Given | None = None

    @property
    def is_outdated(self) -> bool:
        """Whether the map said something else when the answer was given; it does not count until it is given again."""
        now = self.proposed.answer
        return self.given is not None and now not in {self.given.proposed, self.given.answer}

    @property
    def counts(self) -> Answer:
        """The answer on which the verdict rests."""
        return self.given.answer if self.given and not self.is_outdated else self.proposed.answer


@dataclass(frozen=True, slots=True)
class Change:
    """A fact of the map that is different from what a decision rested on: what left and what came."""

    fact: str
    left: tuple[str, ...]
    came: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Precheck:
    """Whether an activity needs a DPIA: every question, the verdict of the law, and what was decided."""

    activity: Activity
    around: Surroundings
    version: int
    asked: Asked
    questions: tuple[Question, ...]
    verdict: Verdict
    outcome: Outcome = Outcome.OPEN
    why: str = ""
    dpo_view: str = ""
    changed_by: str = ""
    decided_by: str = ""
    decided_at: datetime | None = None
    reopened_at: datetime | None = None
    changes: tuple[Change, ...] = ()

    @property
    def is_stale(self) -> bool:
        """Whether the map is different from what the decision rests on, or was when it was reopened."""
        return bool(self.changes)

    @property
    def needs_study(self) -> bool:
        """Whether a DPIA is due: by decision, else by the law for sure."""
        return self.outcome is Outcome.DPIA or (self.outcome is Outcome.OPEN and self.verdict.need is Need.REQUIRED)

    @property
    def open(self) -> int:
        """Questions that nobody confirmed."""
        return sum(one.given is None or one.is_outdated for one in self.questions)


@dataclass(frozen=True, slots=True)
class RiskFacts:
    """What can go wrong, by what, and what is done about it. Steps are 1 to 4; None was not judged yet."""

    key: str
    name: str = ""
    threats: str = ""
    planned: str = ""
    severity: int | None = None
    likelihood: int | None = None
    severity_after: int | None = None
    likelihood_after: int | None = None


@dataclass(frozen=True, slots=True)
class StudyFacts:
    """What people write in a study; what the map knows is not written here."""

    description: str = ""
    interest: str = ""
    necessity: str = ""
    proportionality: str = ""
    risks: tuple[RiskFacts, ...] = ()
    dpo_advice: str = ""
    views: str = ""
    views_not_sought: str = ""


@dataclass(frozen=True, slots=True)
class JudgedRisk:
    """A risk with how great it is before and after the measures."""

    facts: RiskFacts
    before: Level | None
    rest: Level | None


@dataclass(frozen=True, slots=True)
class SharedRisk:
    """A risk that the study of another activity judged, which works with some of the same systems."""

    number: int
    activity: str
    systems: tuple[str, ...]
    risk: JudgedRisk


@dataclass(frozen=True, slots=True)
class Study:
    """
    A DPIA with what the map knows of its activity now. `version` 0 is one that nobody began.

    `shared` are the risks of other studies in the same systems, as those studies say them now.
    """

    activity: Activity
    around: Surroundings
    version: int
    facts: StudyFacts
    risks: tuple[JudgedRisk, ...]
    parts: tuple[Judged, ...]
    consultation: Consultation
    state: StudyState = StudyState.DRAFT
    decision: Decision = Decision.OPEN
    decision_why: str = ""
    changed_by: str = ""
    changed_at: datetime | None = None
    signed_by: str = ""
    signed_at: datetime | None = None
    signed_version: int | None = None
    reopened_at: datetime | None = None
    changes: tuple[Change, ...] = ()
    shared: tuple[SharedRisk, ...] = ()

    @property
    def missing(self) -> tuple[Judged, ...]:
        return tuple(one for one in self.parts if one.outcome not in {Found.MET, Found.NOT_NEEDED})

    @property
    def is_complete(self) -> bool:
        return not self.missing


@dataclass(frozen=True, slots=True)
class StudyVersion:
    """A study as it was written down or signed once."""

    version: int
    facts: StudyFacts
    decision: Decision
    by: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Row:
    """An activity in the list with its pre-check and its study, if there is one."""

    precheck: Precheck
    study: Study | None = None


@dataclass(frozen=True, slots=True)
class Stale:
    """What must be reopened: decisions of pre-checks and signed studies, by the numbers of their activities."""

    prechecks: dict[int, tuple[Change, ...]] = field(default_factory=dict)
    studies: dict[int, tuple[Change, ...]] = field(default_factory=dict)

    def __bool__(self) -> bool:
        return bool(self.prechecks or self.studies)
