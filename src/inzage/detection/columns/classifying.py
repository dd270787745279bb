"""The verdict on one column."""

from collections.abc import Sequence

from inzage.detection.columns import (
    checks, context, days, flags, lists, naming, pointing, profile, weighing,
)  # fmt: skip
from inzage.detection.columns.evidence import Evidence
from inzage.detection.columns.profile import Profile
from inzage.detection.records import Claim, Column, Reason
from inzage.detection.wording.lexicon import read

MOST_REASONS = 6


def classify(column: Column) -> Claim:
    """Return what a column holds, from its name, its table, its neighbours, its type, its keys and its values."""
    seen = profile.of(column)
    evidence = everything(column, seen)
    category, confidence = weighing.decide(evidence)
    return Claim(category, round(confidence, 4), reasons(evidence, category, seen), (), seen.seen)


def everything(column: Column, seen: Profile) -> list[Evidence]:
    """Return all evidence, in the order in which it is told."""
    words = read(context.head_of(column.name))
    tags = context.of(column, words)
    named = [*naming.evidence(column, words, tags), *pointing.evidence(column, tags)]
    says = frozenset(piece.category for piece in named if piece.category and piece.weight > 0)
    looked = [
        *checks.evidence(seen, says),
        *lists.evidence(seen, says),
        *days.evidence(seen, says),
        *flags.evidence(seen, says),
    ]
    return [*named, *looked]


def reasons(evidence: Sequence[Evidence], category: str | None, seen: Profile) -> tuple[Reason, ...]:
    """Return the reasons for the verdict first, then what speaks for another; and that there was nothing to look at."""
    ours = [piece.reason for piece in evidence if piece.reason and piece.category == category and piece.weight >= 0]
    others = [piece.reason for piece in evidence if piece.reason and piece.reason not in ours]
    nothing = [] if seen.seen else [Reason("no_values")]
    return unique([*ours, *others, *nothing])


def unique(found: Sequence[Reason]) -> tuple[Reason, ...]:
    kept: list[Reason] = []
    for reason in found:
        if reason not in kept:
            kept.append(reason)
    return tuple(kept[:MOST_REASONS])
