"""The three cases of art. 35(3), proposed from the answers to the criteria. Law: GDPR art. 35(3)."""

from collections.abc import Mapping

from inzage.law.dpia import phrases
from inzage.law.dpia.activity import Activity
from inzage.law.dpia.proposed import Proposed, uses
from inzage.law.reasons import Answer, Reason, all_of, said


def three(activity: Activity, criteria: Mapping[str, Proposed]) -> tuple[Proposed, ...]:
    """Return the cases a, b and c, in the order of the article."""
    return (
        case("a", criteria["evaluation_scoring"], criteria["automated_decision_legal_effect"]),
        case("b", special(activity), criteria["large_scale"]),
        case("c", criteria["systematic_monitoring"], area(activity), criteria["large_scale"]),
    )


def case(key: str, *parts: Proposed) -> Proposed:
    """A case is there when all its parts are; where one is not, only that one is said."""
    answer = all_of(*(part.answer for part in parts))
    telling = [part for part in parts if part.answer is answer]
    return Proposed(key, answer, tuple(reason for part in telling for reason in part.reasons))


def special(activity: Activity) -> Proposed:
    if activity.special:
        return part(Answer.YES, uses("art. 35(3)(b)", activity.special))
    if activity.categories is None:
        return part(Answer.UNKNOWN, phrases.NO_KINDS_KNOWN)
    return part(Answer.NO, phrases.NO_SPECIAL)


def area(activity: Activity) -> Proposed:
    """Passers-by are watched where everybody may come."""
    passing = "passers_by" in (activity.groups or ())
    answer = Answer.YES if passing and activity.public_area is None else said(activity.public_area)
    reasons = {Answer.YES: phrases.PUBLIC, Answer.NO: phrases.NOT_PUBLIC, Answer.UNKNOWN: phrases.AREA_UNKNOWN}
    return part(answer, reasons[answer])


def part(answer: Answer, reason: Reason) -> Proposed:
    return Proposed("", answer, (reason,))
