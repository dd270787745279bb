"""
Whether a DPIA is needed, from answers to the questions of the law, the Dutch list and the nine criteria.

Law: GDPR art. 35(1), (3), (4) and (10), recital 91; Stcrt. 2019, 64418; WP 248 rev.01.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from inzage.law.dpia import wording
from inzage.law.dpia.criteria import ALWAYS, CRITERIA
from inzage.law.dpia.listed import LISTED
from inzage.law.reasons import Reason

ENOUGH = 2
"""So many criteria say that a DPIA is needed in most cases. It is advice: the law has no number."""

OF_ONE_PROFESSIONAL = frozenset({"sensitive_data", "vulnerable_subjects", "large_scale"})
"""Recital 91: the data of patients or clients of one professional is not on a large scale."""

HEALTH_DATA = 7


class UnknownQuestion(Exception):  # noqa: N818 - named for what it says
    """No criterion, case or kind of the list has this key."""


class Need(StrEnum):
    """Whether a DPIA is needed. The law and the list say it for sure, the criteria say what is likely."""

    REQUIRED = "required"
    LIKELY_REQUIRED = "likely_required"
    LIKELY_NOT = "likely_not"
    NOT_REQUIRED = "not_required"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Facts:
    """
    What was answered, by the keys of `criteria` and the numbers of `listed`; left out or None is unknown, not no.

    `individual_professional` is a doctor, care professional or lawyer who works alone with own patients or clients;
    `assessed_by_law` says that the law behind the processing was assessed when it was made (art. 35(10)).
    """

    criteria: Mapping[str, bool | None] = field(default_factory=dict)
    listed: Mapping[int, bool | None] = field(default_factory=dict)
    always: Mapping[str, bool | None] = field(default_factory=dict)
    individual_professional: bool | None = None
    assessed_by_law: bool | None = None


@dataclass(frozen=True, slots=True)
class Verdict:
    """What follows. `open` are the questions that still can change it: criteria, `no. 7` of the list, `35(3)(b)`."""

    need: Need
    reasons: tuple[Reason, ...]
    open: tuple[str, ...] = ()


def decide(facts: Facts) -> Verdict:
    """
    Return whether a DPIA is needed, and why. Law: GDPR art. 35(1), (3), (4), (10).

    Raises:
        UnknownQuestion: if an answer is to no question.
    """
    check(facts)
    if facts.assessed_by_law:
        return Verdict(Need.NOT_REQUIRED, (wording.ASSESSED_BY_LAW,))
    sure = tuple(wording.always(key) for key in ALWAYS if facts.always.get(key) and not excepted(facts, key))
    sure += tuple(wording.listed(number) for number in LISTED if facts.listed.get(number) and counts(facts, number))
    if sure:
        return Verdict(Need.REQUIRED, sure + checked(facts))
    return by_criteria(facts)


def by_criteria(facts: Facts) -> Verdict:
    """What is likely, where neither the article nor the list decides."""
    met = tuple(key for key in CRITERIA if facts.criteria.get(key) and not out(facts, key))
    if len(met) >= ENOUGH:
        return Verdict(Need.LIKELY_REQUIRED, (*map(wording.criterion, met), wording.two_or_more(len(met))))
    if facts.individual_professional and (facts.always.get("b") or facts.listed.get(HEALTH_DATA)):
        return Verdict(Need.NOT_REQUIRED, (wording.RECITAL_91,))
    left = still_open(facts, len(met))
    reasons = (*map(wording.criterion, met), *((wording.RECITAL_91,) if facts.individual_professional else ()))
    if left:
        return Verdict(Need.UNKNOWN, (*reasons, wording.still_open(len(left))), left)
    return Verdict(Need.LIKELY_NOT, (*reasons, wording.too_few(len(met)), wording.WRITE_WHY_NOT))


def still_open(facts: Facts, met: int) -> tuple[str, ...]:
    """The questions of which the answer is not known and can still change the verdict."""
    article = [f"35(3)({key})" for key in ALWAYS if facts.always.get(key) is None and not excepted(facts, key)]
    kinds = [f"no. {number}" for number in LISTED if facts.listed.get(number) is None and counts(facts, number)]
    unknown = [key for key in CRITERIA if facts.criteria.get(key) is None and not out(facts, key)]
    return (*article, *kinds, *(unknown if met + len(unknown) >= ENOUGH else ()))


def excepted(facts: Facts, key: str) -> bool:
    """Cases b and c of art. 35(3) need a large scale, which the work of one professional is not. Recital 91."""
    return bool(facts.individual_professional) and key in {"b", "c"}


def counts(facts: Facts, number: int) -> bool:
    """The list repeats recital 91 where it speaks of health data."""
    return not (facts.individual_professional and number == HEALTH_DATA)


def out(facts: Facts, key: str) -> bool:
    return bool(facts.individual_professional) and key in OF_ONE_PROFESSIONAL


def checked(facts: Facts) -> tuple[Reason, ...]:
    """Say so where the wording of the list is from memory."""
    unseen = [number for number in LISTED if facts.listed.get(number) and not LISTED[number].was_seen]
    return (wording.FROM_MEMORY,) if unseen else ()


def check(facts: Facts) -> None:
    for known, given in ((CRITERIA, facts.criteria), (LISTED, facts.listed), (ALWAYS, facts.always)):
        for key in given:
            if key not in known:
                raise UnknownQuestion(key)
