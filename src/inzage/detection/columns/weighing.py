"""
Add up what speaks for each kind of data, and turn the sums into one answer with its share.

Every piece of evidence is a log-odds. A kind starts `START` below "no personal data", because most columns of most
systems are about things. The share is that of the winner among all that were spoken of; `calibration` makes it a
confidence.
"""

import math
from collections.abc import Iterable, Mapping

from inzage.detection.columns.evidence import Evidence

START = -2.0
NOBODY_START = 0.0
STEEPEST = 30.0


def totals(evidence: Iterable[Evidence]) -> Mapping[str | None, float]:
    """Return the sum for each category that was spoken of, and for None."""
    found: dict[str | None, float] = {None: NOBODY_START}
    for piece in evidence:
        found[piece.category] = found.get(piece.category, START) + piece.weight
    return found


def decide(evidence: Iterable[Evidence]) -> tuple[str | None, float]:
    """
    Return the category that has most, and its share.

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
