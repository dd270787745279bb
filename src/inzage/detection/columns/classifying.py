"""The verdict on one column."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import islice

from inzage.detection import vocabulary
from inzage.detection.columns import (
    calibration,
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
from inzage.detection.wording.lexicon import Word
from inzage.detection.wording.rules import Tags

MOST_REASONS = 6
FIRM, NEARLY_ALL = 3.0, 0.95
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


@dataclass(frozen=True, slots=True)
class Verdict:
    """What the evidence comes to, before it is said how sure that is."""

    category: str | None
    share: float
    is_told: bool
    is_placed: bool
    evidence: Sequence[Evidence]

    @property
    def situation(self) -> str:
        """Return by which curve it is said how sure this is."""
        return calibration.situation(self.category, is_told=self.is_told, is_placed=self.is_placed)


def classify(column: Column) -> Claim:
    """Return what a column holds, from its name, its table, its neighbours, its type, its keys and its values."""
    seen = profile.of(column)
    verdict = judge(column, seen)
    sure = calibration.sure(verdict.share, situation=verdict.situation, is_contradicted=is_contradicted(verdict))
    told = reasons(column, verdict, seen)
    return Claim(verdict.category, round(sure, 4), told, masked(seen, verdict.category), seen.seen)


def judge(column: Column, seen: Profile) -> Verdict:
    """Weigh all evidence."""
    words = context.words_of(column)
    tags = context.of(column, words, is_coded=seen.is_coded)
    evidence = everything(column, seen, words, tags)
    category, share = weighing.decide(evidence)
    is_told = any(piece.reason and piece.reason.code in FROM_NAMES for piece in evidence)
    return Verdict(category, share, is_told, not tags.isdisjoint({"person", "record"}), evidence)


def is_contradicted(verdict: Verdict) -> bool:
    """Whether the values hold what only persons have and it is called nothing, or only a few hold what it is called."""
    if verdict.category is None:
        return any(map(is_of_somebody, verdict.evidence))
    ours = [piece for piece in verdict.evidence if piece.category == verdict.category and piece.weight > 0]
    is_named = any(piece.reason and piece.reason.code in FROM_NAMES for piece in ours)
    return not is_named and any(map(is_of_few, ours))


def is_of_few(piece: Evidence) -> bool:
    """Whether less than half of the values have the form of a kind."""
    reason = piece.reason
    if reason is None or reason.code != "values_pass":
        return False
    return int(reason.facts["passed"]) < int(reason.facts["of"]) / 2


def is_of_somebody(piece: Evidence) -> bool:
    """Whether this is something that only persons have, found in the values themselves."""
    reason = piece.reason
    return reason is not None and reason.code in FROM_VALUES and reason.facts["category"] in inside.CHECKED


def everything(column: Column, seen: Profile, words: tuple[Word, ...], tags: Tags) -> list[Evidence]:
    """Return all evidence, in the order in which it is told."""
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
    ]
    looked = [piece for piece in looked if piece.category not in covered(firm)]
    passed = max(map(share_passed, looked), default=0.0)
    # What nearly all values have the form of is no text, and need not be read as one.
    if passed >= NEARLY_ALL:
        return [*named, *looked]
    told = texts.evidence(seen, says, is_thing=is_thing, in_person="person" in tags)
    within = [] if passed else inside.evidence(column, seen, tags, says, classify)
    return [*named, *looked, *told, *within]


def share_passed(piece: Evidence) -> float:
    """Return which share of the values firmly has the form of a kind."""
    reason = piece.reason
    if reason is None or reason.code != "values_pass" or piece.weight < FIRM:
        return 0.0
    return int(reason.facts["passed"]) / int(reason.facts["of"])


def covered(firm: frozenset[str]) -> frozenset[str]:
    """Return the kinds that values of a firmer, more exact kind have too: where somebody was born is a town."""
    return frozenset().union(*(COVERED.get(category, frozenset()) for category in firm)) - firm


def reasons(column: Column, verdict: Verdict, seen: Profile) -> tuple[Reason, ...]:
    """Return the reasons for the verdict first, then what speaks for another, then what there was not."""
    category, evidence = verdict.category, verdict.evidence
    ours = [piece.reason for piece in evidence if piece.reason and piece.category == category and piece.weight >= 0]
    others = [piece.reason for piece in evidence if piece.reason and piece.reason not in ours]
    if category is None and others and not ours:
        ours = [Reason("too_little")]
    unknown = [] if verdict.is_told else [Reason("name_unknown", {"name": column.name})]
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
