"""
Which findings in a text are right: those of the right category that lie mostly where the truth lies.

What is equally right is in `alike`.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from bench.detection.alike import PARTS, WORDED, is_alike

ENOUGH = 0.5
"""Intersection over union from which a finding is in the right place."""
ENOUGH_WORDS = 0.25
"""The same for what is said in words, if one of the two lies within the other."""

Span = tuple[int, int, str]


@dataclass(frozen=True, slots=True)
class Tally:
    """Counts of one kind: found as they are, said where they are not, and missed."""

    found: int = 0
    false: int = 0
    missed: int = 0

    @property
    def precision(self) -> float:
        return self.found / (self.found + self.false) if self.found + self.false else 0.0

    @property
    def recall(self) -> float:
        return self.found / (self.found + self.missed) if self.found + self.missed else 0.0

    @property
    def f1(self) -> float:
        both = 2 * self.found + self.false + self.missed
        return 2 * self.found / both if both else 1.0

    @property
    def truths(self) -> int:
        return self.found + self.missed

    def __add__(self, other: "Tally") -> "Tally":
        return Tally(self.found + other.found, self.false + other.false, self.missed + other.missed)


def overlap(one: Span, other: Span) -> float:
    """Return the share of what two spans cover that both cover."""
    both = min(one[1], other[1]) - max(one[0], other[0])
    return max(both, 0) / (max(one[1], other[1]) - min(one[0], other[0]))


def is_within(one: Span, other: Span) -> bool:
    return other[0] <= one[0] and one[1] <= other[1]


def is_right(truth: Span, found: Span) -> bool:
    """Whether a finding says what the truth says, where it says it."""
    if found[1] <= truth[0] or truth[1] <= found[0] or not is_alike(truth[2], found[2]):
        return False
    is_worded = truth[2] in WORDED and (is_within(truth, found) or is_within(found, truth))
    return overlap(truth, found) >= (ENOUGH_WORDS if is_worded else ENOUGH)


def matched(truths: Sequence[Span], found: Sequence[Span]) -> tuple[list[Span], list[Span], list[Span]]:
    """Return the truths that were found, the findings that are wrong, and the truths that were missed."""
    left, right, missed = list(found), [], []
    for truth in truths:
        alike = [one for one in left if is_right(truth, one)]
        if alike:
            left.remove(max(alike, key=lambda one: (one[2] == truth[2], overlap(one, truth))))
            right.append(truth)
        else:
            missed.append(truth)
    parts = [truth for truth in missed if truth[2] in PARTS]
    for address in [one for one in left if one[2] == "address"] if parts else ():
        within = [truth for truth in parts if is_within(truth, address)]
        if sum(end - start for start, end, _ in within) >= ENOUGH * (address[1] - address[0]):
            left.remove(address)
            right += within
    return right, left, [truth for truth in missed if truth not in right]


def tallied(pages: Iterable[tuple[Sequence[Span], Sequence[Span]]]) -> dict[str, Tally]:
    """Return the counts of each kind over pages of truths and findings."""
    counts: dict[str, list[int]] = defaultdict(lambda: [0, 0, 0])
    for truths, found in pages:
        for place, spans in enumerate(matched(truths, found)):
            for _, _, kind in spans:
                counts[kind][place] += 1
    return {kind: Tally(*counted) for kind, counted in sorted(counts.items())}


def micro(tallies: Mapping[str, Tally], kinds: Iterable[str] | None = None) -> Tally:
    """Return the counts of all kinds together, or of some."""
    return sum((tallies.get(kind, Tally()) for kind in (tallies if kinds is None else kinds)), Tally())
