"""
The nine criteria and the three cases of art. 35(3), proposed from what the map knows of an activity.

Law: GDPR art. 35(3); advice of WP 248 rev.01, III.B.a. What only a person can know stays unknown until it is said.
"""

from collections.abc import Callable

from inzage.law.dpia import phrases
from inzage.law.dpia.activity import Activity
from inzage.law.dpia.criteria import CRITERIA
from inzage.law.dpia.proposed import Proposed, about, is_one, no, unknown, uses, yes
from inzage.law.reasons import Reason, said

OBSERVED = ("location", "video", "voice", "telecom_use", "energy_use", "behaviour_log")
"""Kinds that come in by observing people."""

WATCHING = frozenset({"camera", "security_monitoring", "advertising", "web_statistics", "mail_statistics",
                      "usage_insight", "building_access"})  # fmt: skip
DECIDING = frozenset({"credit_check", "fraud_prevention", "customer_due_diligence", "recruitment"})
"""Activities of the library after which somebody can be refused."""

THIRD_PARTY = "third_party"


def evaluation(activity: Activity) -> Proposed:
    key = "evaluation_scoring"
    if scores := activity.holds("credit_score"):
        return yes(key, uses(article(key), scores))
    return direct(key, activity.profiling, phrases.PROFILED, phrases.NOT_PROFILED)


def automated(activity: Activity) -> Proposed:
    return direct("automated_decision_legal_effect", activity.automated_decision, phrases.DECIDED, phrases.NOT_DECIDED)


def monitoring(activity: Activity) -> Proposed:
    key = "systematic_monitoring"
    if activity.monitoring is not None:
        return direct(key, activity.monitoring, phrases.WATCHED, phrases.NOT_WATCHED)
    if activity.template in WATCHING:
        return yes(key, is_one(article(key), activity.template))
    if "observed" in activity.origins and (kinds := activity.holds(*OBSERVED)):
        return yes(key, uses(article(key), kinds), phrases.SEEN)
    if activity.origins and "observed" not in activity.origins:
        return no(key, phrases.NOTHING_OBSERVED)
    return unknown(key, ask(key))


def sensitive(activity: Activity) -> Proposed:
    key = "sensitive_data"
    if activity.sensitive:
        return yes(key, uses(article(key), activity.sensitive))
    return unknown(key, phrases.NO_KINDS_KNOWN) if activity.categories is None else no(key, phrases.ONLY_ORDINARY)


def matching(activity: Activity) -> Proposed:
    key = "matching_datasets"
    if activity.combined is not None:
        return direct(key, activity.combined, phrases.COMBINED, phrases.NOT_COMBINED)
    if THIRD_PARTY in activity.origins and len(activity.origins) > 1:
        return yes(key, phrases.FROM_OTHERS)
    if activity.systems is not None and activity.systems <= 1 and activity.origins:
        return no(key, phrases.ONE_SYSTEM)
    return unknown(key, ask(key))


def vulnerable(activity: Activity) -> Proposed:
    key = "vulnerable_subjects"
    if activity.vulnerable:
        return yes(key, about(article(key), activity.vulnerable))
    if children := activity.holds("child_data"):
        return yes(key, uses(article(key), children))
    return unknown(key, phrases.NO_GROUPS_KNOWN) if not activity.groups else no(key, phrases.NOBODY_VULNERABLE)


def innovative(activity: Activity) -> Proposed:
    key = "innovative_use"
    if activity.innovative is not None:
        return direct(key, activity.innovative, phrases.NEW, phrases.NOT_NEW)
    if kinds := activity.holds("biometric", "genetic"):
        return yes(key, uses(article(key), kinds))
    return (
        no(key, is_one(article(key), activity.template), phrases.COMMON)
        if activity.template
        else unknown(key, ask(key))
    )


def blocking(activity: Activity) -> Proposed:
    key = "prevents_right_or_service"
    if activity.blocks is not None:
        return direct(key, activity.blocks, phrases.BLOCKS, phrases.BLOCKS_NOT)
    if activity.template in DECIDING:
        return yes(key, is_one(article(key), activity.template))
    if scores := activity.holds("credit_score"):
        return yes(key, uses(article(key), scores))
    if activity.profiling is False and activity.automated_decision is False:
        return no(key, phrases.NOBODY_JUDGED)
    return unknown(key, ask(key))


def direct(key: str, fact: bool | None, is_so: tuple[str, str], is_not: tuple[str, str]) -> Proposed:
    """What the register says itself."""
    if fact is None:
        return unknown(key, ask(key))
    return Proposed(key, said(fact), (Reason(article(key), *(is_so if fact else is_not)),))


def article(key: str) -> str:
    return CRITERIA[key].article


def ask(key: str) -> Reason:
    """Nothing on the map says it: put the question."""
    one = CRITERIA[key]
    return Reason(one.article, f"The map cannot tell. {one.ask_en}", f"De kaart zegt dit niet. {one.ask_nl}")


CHECKS: tuple[Callable[[Activity], Proposed], ...] = (
    evaluation,
    automated,
    monitoring,
    sensitive,
    matching,
    vulnerable,
    innovative,
    blocking,
)
"""All but the scale, which has a file of its own."""
