"""Which findings in a text are right: those of the right category that lie mostly where the truth lies."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

ENOUGH = 0.5
"""Intersection over union from which a finding is in the right place."""

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


def matched(truths: Sequence[Span], found: Sequence[Span]) -> tuple[list[Span], list[Span], list[Span]]:
    """Return the truths that were found, the findings that are wrong, and the truths that were missed."""
    left, right, missed = list(found), [], []
    for truth in truths:
        alike = [one for one in left if one[2] == truth[2] and overlap(one, truth) >= ENOUGH]
        if alike:
            left.remove(max(alike, key=lambda one: overlap(one, truth)))
            right.append(truth)
        else:
            missed.append(truth)
    return right, left, missed


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
