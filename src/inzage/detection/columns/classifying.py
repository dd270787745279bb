"""The verdict on one column."""

from collections.abc import Mapping, Sequence
from itertools import islice

from inzage.detection import vocabulary
from inzage.detection.columns import (
    checks,
    context,
    days,
    flags,
    impossible,
    inside,
    lists,
    naming,
    pointing,
    profile,
    texts,
    weighing,
)  # fmt: skip
from inzage.detection.columns.evidence import Evidence
from inzage.detection.columns.profile import Profile
from inzage.detection.masking import mask
from inzage.detection.records import Claim, Column, Reason

MOST_REASONS = 6
FIRM = 3.0
FROM_NAMES = frozenset(
    {
        "name_says",
        "name_turns",
        "name_of_thing",
        "table_says",
        "table_of_things",
        "comment_says",
        "comment_of_thing",
        "points_to",
    }
)
FROM_VALUES = frozenset({"values_pass", "found_inside"})
COVERED: Mapping[str, frozenset[str]] = {
    "birth_place": frozenset({"city", "country", "postcode", "region"}),
    "child_data": frozenset({"first_name", "last_name", "full_name", "birth_date", "gender"}),
    "death_date": frozenset({"birth_date"}),
}
SHOWN, TRIED, READ = 3, 8, 1000


def classify(column: Column) -> Claim:
    """Return what a column holds, from its name, its table, its neighbours, its type, its keys and its values."""
    seen = profile.of(column)
    evidence = everything(column, seen)
    category, confidence = weighing.decide(evidence)
    is_told = any(piece.reason and piece.reason.code in FROM_NAMES for piece in evidence)
    sure = weighing.honest(
        category,
        confidence,
        is_told=is_told,
        different=len(seen.checked),
        is_contradicted=any(map(is_of_somebody, evidence)),
    )
    told = reasons(column, evidence, category, seen, is_told=is_told)
    return Claim(category, round(sure, 4), told, masked(seen, category), seen.seen)


def is_of_somebody(piece: Evidence) -> bool:
    """Whether this is something that only persons have, found in the values themselves."""
    reason = piece.reason
    return reason is not None and reason.code in FROM_VALUES and reason.facts["category"] in inside.CHECKED


def everything(column: Column, seen: Profile) -> list[Evidence]:
    """Return all evidence, in the order in which it is told."""
    words = context.words_of(column)
    tags = context.of(column, words, is_coded=seen.is_coded)
    named = [*naming.evidence(column, words, tags), *pointing.evidence(column, tags)]
    says = frozenset(piece.category for piece in named if piece.category and piece.weight > 0)
    firm = frozenset(piece.category for piece in named if piece.category and piece.weight >= FIRM)
    is_thing = any(piece.category is None and piece.weight >= FIRM for piece in named)
    looked = [
        *checks.evidence(seen, says, firm),
        *lists.evidence(seen, says),
        *days.evidence(seen, says),
        *flags.evidence(
            seen, says, firm if "person" in tags else frozenset(), is_wish=context.is_among_wishes(column.name)
        ),
        *impossible.evidence(column.type, seen, says),
        *texts.evidence(seen, says, is_thing=is_thing, in_person="person" in tags),
    ]
    looked = [piece for piece in looked if piece.category not in covered(firm)]
    if any(piece.reason and piece.reason.code == "values_pass" and piece.weight >= FIRM for piece in looked):
        return [*named, *looked]
    return [*named, *looked, *inside.evidence(column, seen, tags, says, classify)]


def covered(firm: frozenset[str]) -> frozenset[str]:
    """Return the kinds that values of a firmer, more exact kind have too: where somebody was born is a town."""
    return frozenset().union(*(COVERED.get(category, frozenset()) for category in firm)) - firm


def reasons(
    column: Column, evidence: Sequence[Evidence], category: str | None, seen: Profile, *, is_told: bool
) -> tuple[Reason, ...]:
    """Return the reasons for the verdict first, then what speaks for another, then what there was not."""
    ours = [piece.reason for piece in evidence if piece.reason and piece.category == category and piece.weight >= 0]
    others = [piece.reason for piece in evidence if piece.reason and piece.reason not in ours]
    if category is None and others and not ours:
        ours = [Reason("too_little")]
    unknown = [] if is_told else [Reason("name_unknown", {"name": column.name})]
    if not seen.seen:
        nothing = [Reason("no_values")]
    else:
        nothing = [] if ours or others else [Reason("nothing_seen", {"of": len(seen.checked)})]
    kept: list[Reason] = []
    for reason in (*ours, *others, *unknown, *nothing):
        if reason not in kept:
            kept.append(reason)
    return tuple(kept[:MOST_REASONS])


def masked(seen: Profile, category: str | None) -> tuple[str, ...]:
    """Return the hidden forms of a few values that do not all look the same; of texts, of those that tell something."""
    shown = seen.checked[:TRIED]
    if category in vocabulary.CATEGORIES and seen.is_prose:
        telling = (text for text in seen.texts[:READ] if vocabulary.says(text, category))
        shown = tuple(islice(telling, SHOWN)) or shown
    forms: dict[str, None] = {}
    for text in shown:
        if len(forms) < SHOWN:
            forms[mask(text, category)] = None
    return tuple(forms)
