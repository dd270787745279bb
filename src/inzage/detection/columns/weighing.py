"""
Add up what speaks for each kind of data, and turn the sums into one answer with its confidence.

Every piece of evidence is a log-odds. A kind starts `START` below "no personal data", because most columns of most
systems are about things. The confidence is the share of the winner among all that were spoken of.
"""

import math
from collections.abc import Iterable, Mapping

from inzage.detection.columns.evidence import Evidence

START = -2.0
NOBODY_START = 0.0
STEEPEST = 30.0
# Measured on the truths: so many columns that were said to hold nothing personal do after all, where the name tells
# something and where it does not. Different values that were looked at take a part of the doubt away.
DOUBT_OF_KNOWN, DOUBT_OF_UNKNOWN = 0.025, 0.10
TAKEN_AWAY, MANY = 0.6, 20
MOST = 0.995
# A person must look where the name says no personal data and the values say otherwise.
CONTRADICTED = 0.65


def totals(evidence: Iterable[Evidence]) -> Mapping[str | None, float]:
    """Return the sum for each category that was spoken of, and for None."""
    found: dict[str | None, float] = {None: NOBODY_START}
    for piece in evidence:
        found[piece.category] = found.get(piece.category, START) + piece.weight
    return found


def decide(evidence: Iterable[Evidence]) -> tuple[str | None, float]:
    """
    Return the category that has most, and the confidence in it.

    First whether it is personal at all (all kinds together against None), then which kind.
    """
    sums = totals(evidence)
    highest = max(sums.values())
    shares = {category: math.exp(max(total - highest, -STEEPEST)) for category, total in sums.items()}
    whole = sum(shares.values())
    personal = whole - shares[None]
    if personal <= shares[None]:
        return None, shares[None] / whole
    winner = max((category for category in shares if category is not None), key=lambda category: shares[category])
    return winner, shares[winner] / whole


def honest(
    category: str | None, confidence: float, *, is_told: bool, different: int, is_contradicted: bool = False
) -> float:
    """
    Return a confidence that leaves room for what no evidence spoke of.

    `is_told` is whether the name said anything; `different` counts the different values that were looked at;
    `is_contradicted` is whether something was found in them that only persons have.
    """
    if category is not None:
        return min(confidence, MOST)
    doubt = DOUBT_OF_KNOWN if is_told else DOUBT_OF_UNKNOWN
    left = confidence * (1 - doubt * (1 - TAKEN_AWAY * different / (different + MANY)))
    return min(left, CONTRADICTED) if is_contradicted else left
