"""
What people said of one field, as evidence for the same name elsewhere.

The verdicts on fields are the lessons: they are counted where they stand, never copied. What a field holds according to
the scan and the lessons follows from what stands in the database, so it is worked out again when a verdict changes,
without another scan.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import TypedDict

from django.db.models import Count, Q, QuerySet

from inzage.datamap import past, reading, writing
from inzage.datamap.models import Field, Imported, SetAside
from inzage.datamap.words import SystemState, Verdict
from inzage.detection.records import Claim
from inzage.detection.teaching import Lesson, taught
from inzage.law.categories import CATEGORIES

FINDING = ["found_category", "confidence", "reasons", "identifies", "untaught"]
BATCH = 500

Votes = Counter[tuple[str | None, str]]
"""How many fields of a system were judged to be of a category."""


class Untaught(TypedDict):
    """What the scan alone said of a field, where lessons changed it."""

    category: str | None
    confidence: float
    reasons: list[dict[str, object]]
    identifies: bool


@dataclass(frozen=True, slots=True)
class Book:
    """What is known of some keys, by one look at the database for all of them."""

    votes: Mapping[str, Votes]
    foreign: Mapping[str, list[Imported]]
    aside: frozenset[tuple[str, str]]

    def about(self, field: Field, system: str) -> list[Lesson]:
        """
        The lessons for a field that stands in this system.

        What was said of the field itself is not among them, and nothing that argues with it.
        """
        votes = Counter(self.votes.get(field.key, {}))
        votes[field.decided_category, system] -= int(field.verdict != Verdict.OPEN)
        found: dict[str | None, Counter[str]] = defaultdict(Counter)
        for (category, place), times in votes.items():
            if times > 0 and self.counts(field, category):
                found[category][place] += times
        own = [lesson_of(field.name, category, places) for category, places in found.items()]
        return own or self.from_elsewhere(field)

    def from_elsewhere(self, field: Field) -> list[Lesson]:
        rows = [row for row in self.foreign.get(field.key, ()) if self.counts(field, row.category or None)]
        return [Lesson(field.name, row.category or None, row.times, row.origin, is_foreign=True) for row in rows]

    def counts(self, field: Field, category: str | None) -> bool:
        """Whether a lesson counts for a field: not set aside, and not against what a person decided there."""
        is_against = field.verdict != Verdict.OPEN and category != field.decided_category
        return not is_against and (field.key, category or "") not in self.aside


def lesson_of(name: str, category: str | None, places: Counter[str]) -> Lesson:
    place = min(places, key=lambda one: (-places[one], one))
    return Lesson(name, category, places.total(), place, others=len(places) - 1)


def book_of(keys: Iterable[str]) -> Book:
    """What was said of these keys."""
    wanted = {one for one in keys if one}
    votes: dict[str, Votes] = defaultdict(Counter)
    if not wanted:
        return Book({}, {}, frozenset())
    rows = judged().filter(key__in=wanted).values_list("key", "decided_category", "dataset__system__name")
    for of_key, category, system, times in rows.annotate(times=Count("pk")).order_by():
        votes[of_key][category, system] = times
    foreign: dict[str, list[Imported]] = defaultdict(list)
    for row in Imported.objects.filter(key__in=wanted).order_by("-times", "origin"):
        foreign[row.key].append(row)
    aside = SetAside.objects.filter(key__in=wanted).values_list("key", "category")
    return Book(votes, foreign, frozenset(aside))


def judged() -> QuerySet[Field]:
    """The fields about which a person decided: each is a lesson."""
    return Field.objects.exclude(verdict=Verdict.OPEN).exclude(key="")


def learn(field: Field, book: Book, system: str) -> bool:
    """Work out the finding of a field from what the scan alone said and the lessons; return whether it changed."""
    before = (field.found_category, field.confidence, field.reasons)
    alone = untaught(field)
    claim = taught(Claim(alone["category"], alone["confidence"], reading.reasons(alone["reasons"])),
                   book.about(field, system))  # fmt: skip
    told = writing.reasons_of(claim.reasons)
    field.found_category, field.confidence, field.reasons = claim.category, claim.confidence, told
    field.untaught = None if told == alone["reasons"] else alone
    kind = CATEGORIES.get(claim.category or "")
    is_turned = claim.category != alone["category"]
    field.identifies = (kind is not None and kind.identifies) if is_turned else alone["identifies"]
    return before != (field.found_category, field.confidence, field.reasons)


def untaught(field: Field) -> Untaught:
    """What the scan alone said of a field."""
    kept: Untaught | None = field.untaught
    return kept or {
        "category": field.found_category,
        "confidence": field.confidence,
        "reasons": field.reasons,
        "identifies": field.identifies,
    }


def spread(keys: Iterable[str], *, at: datetime) -> int:
    """Work out again the findings of all fields with these keys; return how many changed."""
    wanted = {one for one in keys if one}
    if not wanted:
        return 0
    book = book_of(wanted)
    # Who decides at the same moment about a field of this name holds its row: it is worked out by their verdict.
    rows = Field.objects.filter(key__in=wanted, vanished_at=None, dataset__system__state=SystemState.ACTIVE)
    rows = rows.select_related("dataset__system").select_for_update(of=("self",), skip_locked=True)
    changed = [field for field in rows if learn(field, book, field.dataset.system.name)]
    Field.objects.bulk_update(changed, FINDING, batch_size=BATCH)
    past.remember_kinds(Q(pk__in=[field.pk for field in changed]), at=at)
    return len(changed)
