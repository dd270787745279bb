"""What a claim becomes where every row was read: what stands in one row of a million is told too."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from inzage.detection.columns.inside import FEW_SPACES, inside, rank
from inzage.detection.records import UNSURE, Claim, Reason
from inzage.scanning.counting import Kinds, Stands

IN_CODES = frozenset({"email"})
"""In codes of one word every number is only a code; an address is one there too."""

MOST_REASONS = 6

MOSTLY = 0.5
"""Where its own kind stands in so many values of a column, to tell that it stands in them says nothing."""


def told(claim: Claim, kinds: Kinds | None, values: Sequence[object]) -> Claim:
    """
    Return the claim with the counts of all rows in place of those of a few.

    Where nothing else was seen, it is a claim of the surest kind that stands in some value.
    """
    found = standing(kinds, values) if kinds else {}
    if not kinds or not found:
        return claim
    counts = {category: inside(category, stands.values, kinds.read) for category, stands in found.items()}
    if claim.category is None and (category := surest(found)):
        rest = (reason for other, reason in counts.items() if other != category)
        reasons = (counts[category], *rest, *renewed(claim.reasons, {}))
        return replace(claim, category=category, confidence=round(found[category].confidence, 4), reasons=reasons)
    if claim.category in found and found[claim.category].values >= MOSTLY * kinds.read:
        del counts[claim.category]
    return replace(claim, reasons=tuple(renewed(claim.reasons, counts))[:MOST_REASONS])


def standing(kinds: Kinds, values: Sequence[object]) -> dict[str, Stands]:
    """What stands in the values, the most telling first."""
    spaces = sum(value.count(" ") for value in values if isinstance(value, str))
    is_code = spaces < FEW_SPACES * len(values)
    ordered = sorted(kinds.found, key=lambda category: (*rank(category), kinds.found[category].values), reverse=True)
    return {category: kinds.found[category] for category in ordered if not is_code or category in IN_CODES}


def surest(found: dict[str, Stands]) -> str | None:
    """The kind whose findings are surest; None where none of them is sure enough to rely on."""
    best = max(found, key=lambda category: found[category].confidence)
    return best if found[best].confidence >= UNSURE else None


def renewed(reasons: Sequence[Reason], counts: dict[str, Reason]) -> Iterator[Reason]:
    """The reasons with exact counts where they told of a few values, and then those that only all rows showed."""
    left = dict(counts)
    for reason in reasons:
        if reason.code != "found_inside":
            yield reason
        elif reason.facts["category"] in left:
            yield left.pop(str(reason.facts["category"]))
    yield from left.values()
