"""Whether a DPIA is required, asked by another program. Law: GDPR art. 35; Stcrt. 2019, 64418; WP 248 rev.01."""

from collections.abc import Mapping

from inzage.law.dpia import Facts, Need, Verdict, wording
from inzage.law.dpia import decide as judge
from inzage.law.dpia.criteria import ALWAYS, CRITERIA, OTHER_NAMES
from inzage.law.dpia.listed import LISTED, Threshold
from inzage.law.reasons import Answer, Reason, any_of, said
from inzage.law.topics.facts import Decision, Given, WrongFacts

CARVE_OUT = "recital 91 carve-out repeated in the list"
BY_LAW = "assessed when the law was made"


def decide(given: Given) -> Decision:
    """
    Return whether a DPIA is required or likely required. Law: GDPR art. 35(1), (3), (4), (10).

    `criteria` names all that are met; then what is not said of the list and of art. 35(3) is taken as no. Without it
    they are unknown.
    """
    # The count follows from the criteria, and label and threshold from the number on the list.
    given.pass_over("count", "ap_label_nl", "threshold")
    verdict = judge(facts(given))
    return Decision(shown(verdict, by_criteria=given.has("criteria")), verdict.reasons)


def facts(given: Given) -> Facts:
    is_whole = given.has("criteria") and given.get("criteria") is not None
    rest = False if is_whole else None
    met = criteria(given)
    named = letters(given)
    return Facts(
        criteria={key: key in met for key in CRITERIA} if met is not None else {},
        listed={**dict.fromkeys(LISTED, rest), **numbers(given)},
        always={**dict.fromkeys(ALWAYS, rest), **dict.fromkeys(named, True)},
        individual_professional=given.flag("individual_professional"),
        assessed_by_law=given.flag("assessed_by_law"),
    )


def criteria(given: Given) -> frozenset[str] | None:
    """The criteria that are met; some write the eighth in another way."""
    keys = given.texts("criteria")
    if keys is None:
        return None
    met = frozenset(OTHER_NAMES.get(key, key) for key in keys)
    if met - CRITERIA.keys():
        raise WrongFacts(f'"criteria" may hold {", ".join(CRITERIA)}')
    return met


def letters(given: Given) -> tuple[str, ...]:
    """The cases of art. 35(3) that are there."""
    named = given.texts("article_35_3") or ()
    if set(named) - ALWAYS.keys():
        raise WrongFacts(f'"article_35_3" may hold {", ".join(ALWAYS)}')
    return named


def numbers(given: Given) -> Mapping[int, bool | None]:
    """The kinds of the list that are there. A number says that its threshold is met too, unless the scale says no."""
    value = given.get("ap_list")
    large, systematic = said(given.flag("large_scale")), said(given.flag("systematic"))
    if value is None:
        return dict.fromkeys(LISTED) if given.has("ap_list") else {}
    many = value if isinstance(value, list) else [value]
    found = [one for one in many if isinstance(one, int) and not isinstance(one, bool) and one in LISTED]
    if len(found) < len(many):
        raise WrongFacts(f'"ap_list" must be a number of the list from 1 to {len(LISTED)}, or a list of them')
    return {one: passes(one, large, systematic) for one in found}


def passes(number: int, large: Answer, systematic: Answer) -> bool:
    """Whether the threshold of a kind is not denied."""
    denied = {
        Threshold.LARGE_SCALE: large,
        Threshold.LARGE_SCALE_OR_SYSTEMATIC: any_of(large, systematic),
        Threshold.SYSTEMATIC_AND_EXTENSIVE: systematic,
    }
    return denied.get(LISTED[number].threshold, Answer.UNKNOWN) is not Answer.NO


def shown(verdict: Verdict, *, by_criteria: bool) -> Mapping[str, object]:
    """The verdict in the keys of the worked examples: the criteria say what is likely, the law and the list what is."""
    if verdict.need is Need.UNKNOWN:
        return {"dpia_likely_required" if by_criteria else "dpia_required": None}
    if verdict.need in {Need.LIKELY_REQUIRED, Need.LIKELY_NOT}:
        return {"dpia_likely_required": verdict.need is Need.LIKELY_REQUIRED}
    if verdict.need is Need.REQUIRED:
        return {"dpia_required": True}
    return {"dpia_required": False, "reason": BY_LAW if is_by_law(verdict.reasons) else CARVE_OUT}


def is_by_law(reasons: tuple[Reason, ...]) -> bool:
    return wording.ASSESSED_BY_LAW in reasons
