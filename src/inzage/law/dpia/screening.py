"""
The pre-check of an activity: each question with a proposed answer and its reasons, for a person to confirm.

Law: GDPR art. 35(1), (3) and (4).
"""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from inzage.law.dpia.activity import Activity
from inzage.law.dpia.by_article import three
from inzage.law.dpia.by_criteria import CHECKS
from inzage.law.dpia.by_list import seventeen
from inzage.law.dpia.criteria import CRITERIA
from inzage.law.dpia.deciding import Facts, UnknownQuestion
from inzage.law.dpia.listed import LISTED
from inzage.law.dpia.proposed import Proposed
from inzage.law.dpia.scale import SCALE, Scale, large_scale
from inzage.law.reasons import Answer

NOTHING: Mapping[str, bool | None] = MappingProxyType({})
FACTS: Mapping[Answer, bool | None] = MappingProxyType({Answer.YES: True, Answer.NO: False, Answer.UNKNOWN: None})


@dataclass(frozen=True, slots=True)
class Screening:
    """The nine criteria, the 17 kinds of the Dutch list and the three cases of the article, each in its order."""

    criteria: tuple[Proposed, ...]
    listed: tuple[Proposed, ...]
    always: tuple[Proposed, ...]
    individual_professional: bool | None = None


def screen(activity: Activity, scale: Scale = SCALE) -> Screening:
    """Propose an answer to every question. Law: GDPR art. 35(3)-(4); advice of WP 248 rev.01."""
    answers = {one.key: one for one in (large_scale(activity, scale), *(check(activity) for check in CHECKS))}
    return Screening(
        criteria=tuple(answers[key] for key in CRITERIA),
        listed=seventeen(activity, answers),
        always=three(activity, answers),
        individual_professional=activity.individual_professional,
    )


def facts(screening: Screening, confirmed: Mapping[str, bool | None] = NOTHING) -> Facts:
    """
    Return the answers to decide on: what a person said, and what is proposed where nobody said a thing.

    Raises:
        UnknownQuestion: if an answer is to no question.
    """
    proposed = {one.key: FACTS[one.answer] for one in (*screening.criteria, *screening.listed, *screening.always)}
    if strange := confirmed.keys() - proposed.keys():
        raise UnknownQuestion(min(strange))
    answers = {**proposed, **confirmed}
    return Facts(
        criteria={one.key: answers[one.key] for one in screening.criteria},
        listed={number: answers[row.key] for number, row in LISTED.items()},
        always={one.key: answers[one.key] for one in screening.always},
        individual_professional=screening.individual_professional,
    )
