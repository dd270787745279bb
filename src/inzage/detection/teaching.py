"""
What people said of a name elsewhere, as evidence for a column of the same name.

A lesson is never an order: it raises or lowers a claim, or turns it where the claim was weak. Values that pass a check
win over it, and where people do not agree it counts for nothing. Every effect is told as a reason.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace

from inzage.detection.records import UNSURE, Claim, Reason
from inzage.detection.wording import subjects
from inzage.detection.wording.lexicon import read
from inzage.detection.wording.rules import GENERAL
from inzage.detection.wording.splitting import split

LONGEST = 200
OF = " | "
# Who agrees says half of what was known: the name was part of why the scan thought so. Who differs says something new.
AGREES, DIFFERS, MORE, MOST_DOUBLINGS, FOREIGN = 2.0, 4.0, 0.5, 4, 0.5
OF_THE_REST = 0.5
"""How much of what the claim leaves open is for the kind that the lesson names."""

MOST = 0.995
MOST_TURNED = 0.94
"""What only a lesson says is never sure enough to be confirmed unseen."""

MOST_CLOSED = UNSURE - 0.01
"""A lesson alone does not take a field off the list in which the scan saw personal data."""

PASSED = 0.8
WITH_CHECK_DIGITS = frozenset({"iban", "bsn", "card_number"})
OF_SOMEBODY = WITH_CHECK_DIGITS | {"email"}
SPEAK_FOR, SPEAK_AGAINST = frozenset({"values_pass", "found_inside"}), frozenset({"values_fail", "type_says"})


@dataclass(frozen=True, slots=True)
class Lesson:
    """
    What people said of a name, `times` over: `category`, or None for no personal data.

    `place` is where, with `others` more places. A foreign lesson comes from another installation and weighs less.
    """

    name: str
    category: str | None
    times: int
    place: str
    others: int = 0
    is_foreign: bool = False


def key(name: str, dataset: str) -> str:
    """
    Return what two columns have in common to whom one lesson applies; empty where a name can teach nothing.

    `Geb_Datum` and `gebDatum` have the same words. A name that says little by itself, such as `naam` or `nr`, is the
    same only in datasets that are about the same.
    """
    words = " ".join(split(name))
    return key_of(words, " ".join(sorted(subjects.of_table(dataset))))


def key_of(words: str, about: str) -> str:
    """Return the key of words that are cut already; `about` counts only where they are general."""
    if not words or words.replace(" ", "").isdigit() or len(words) + len(about) + len(OF) > LONGEST:
        return ""
    return f"{words}{OF}{about}" if is_general(words) else words


def parts(of_key: str) -> tuple[str, str]:
    """Return the words of a key, and what its datasets are about where that counts."""
    words, _, about = of_key.partition(OF)
    return words, about


def is_general(words: str) -> bool:
    """Whether the words say little by themselves: `naam`, `status code 2`."""
    return all(word.text.isdigit() or (word.concepts and word.concepts <= GENERAL) for word in read(words))


def taught(claim: Claim, lessons: Sequence[Lesson]) -> Claim:
    """Return the claim as it is with what was said of the same name elsewhere, and with the reason for that."""
    own = [lesson for lesson in lessons if not lesson.is_foreign]
    heard = own or list(lessons)
    if not heard:
        return claim
    lesson = heard[0]
    if any(other.category != lesson.category for other in heard):
        return told(claim, Reason("taught_apart", {"name": lesson.name}))
    if is_outdone(claim, lesson.category):
        return told(claim, Reason("taught_outdone", {"name": lesson.name}))
    if lesson.category == claim.category:
        return replace(told(claim, said(lesson)), confidence=raised(claim.confidence, lesson))
    return differing(claim, lesson)


def told(claim: Claim, *reasons: Reason) -> Claim:
    return replace(claim, reasons=(*reasons, *claim.reasons))


def raised(confidence: float, lesson: Lesson) -> float:
    """Return a confidence with somebody who agrees."""
    odds = confidence / max(1 - confidence, 1e-6) * math.exp(weight(lesson, AGREES))
    return max(confidence, round(min(odds / (1 + odds), MOST), 4))


def differing(claim: Claim, lesson: Lesson) -> Claim:
    """Return the claim lowered by a lesson that says otherwise, or turned to what it says."""
    rest = 1 - claim.confidence
    theirs = OF_THE_REST * rest * math.exp(weight(lesson, DIFFERS))
    whole = claim.confidence + theirs + (1 - OF_THE_REST) * rest
    if theirs <= claim.confidence:
        return replace(told(claim, said(lesson)), confidence=round(claim.confidence / whole, 4))
    most = MOST_CLOSED if lesson.category is None else MOST_TURNED
    alone = Reason("taught_alone", {"category": claim.category}) if claim.category else Reason("taught_alone_none")
    turned = told(claim, said(lesson), alone)
    return replace(turned, category=lesson.category, confidence=round(min(theirs / whole, most), 4))


def weight(lesson: Lesson, base: float) -> float:
    """Return the log-odds of a lesson; each doubling of how often it was given adds the same."""
    often = base + MORE * min(math.log2(max(lesson.times, 1)), MOST_DOUBLINGS)
    return often * FOREIGN if lesson.is_foreign else often


def is_outdone(claim: Claim, category: str | None) -> bool:
    """Whether the values themselves clearly say something else than a lesson."""
    return any(
        speaks_against(reason, category) or (claim.category != category and wins(reason, category))
        for reason in claim.reasons
    )


def speaks_against(reason: Reason, category: str | None) -> bool:
    return category is not None and reason.code in SPEAK_AGAINST and reason.facts.get("category") == category


def wins(reason: Reason, category: str | None) -> bool:
    """Whether values pass the check of another kind, or hold what only persons have where none is said to be."""
    kind = reason.facts.get("category")
    if reason.code not in SPEAK_FOR or kind == category:
        return False
    if category is None:
        return kind in OF_SOMEBODY
    passed, of = float(reason.facts.get("passed", 0)), float(reason.facts.get("of", 0))
    return kind in WITH_CHECK_DIGITS and of > 0 and passed >= PASSED * of


def said(lesson: Lesson) -> Reason:
    """Return the reason that a lesson is; it names the place, so that who may not know it can be told less."""
    code = "taught_outside" if lesson.is_foreign else "taught_widely" if lesson.others else "taught"
    facts: dict[str, str | int | float] = {"name": lesson.name, "times": lesson.times, "place": lesson.place}
    if lesson.others and not lesson.is_foreign:
        facts["others"] = lesson.others
    if lesson.category is None:
        return Reason(f"{code}_none", facts)
    return Reason(code, {**facts, "category": lesson.category})


def without_place(reason: Reason) -> Reason:
    """Return a reason that does not tell where else: for who may not see the other systems."""
    if reason.code.removesuffix("_none") not in {"taught", "taught_widely"}:
        return reason
    ending = "_none" if reason.code.endswith("_none") else ""
    facts = {name: fact for name, fact in reason.facts.items() if name not in {"place", "others"}}
    return Reason(f"taught_elsewhere{ending}", facts)
