"""How sure it is that one field points to another: what the names say and what the values say, added up as log-odds."""

import math
from dataclasses import dataclass
from difflib import SequenceMatcher

from inzage.connectors.records import DatasetKind
from inzage.detection.columns.kinds import Kind, of_type
from inzage.detection.records import Reason
from inzage.scanning.links.ends import End
from inzage.scanning.links.names import Grade, compare
from inzage.scanning.records import ScannedLink

START = -1.6
IS_KEY, IS_VIEW, IS_TIE, IS_BARE = 0.3, -0.6, -1.5, -0.7
LEAST = 0.5
"""Below this confidence a link is not shown."""

ENOUGH = 3.0
"""So many values are expected to be met again before it tells something that they are not."""

MOSTLY, PARTLY, SOME = 0.8, 0.5, 0.3
"""The share of the values that must be in the other field; where the name is clear, some may be astray."""

NONE_FOUND = 0.5
SERIAL, SERIAL_WIDE = 0.8, 1.3
NUMBER, TEXT = 0.5, 0.8
MOST_NUMBER, MOST_TEXT = 2.6, 4.0
WIDE, FEW = 0.5, 10
SURE = 2.4
"""What values alone must weigh where the names say nothing."""

CLEAR = frozenset({Grade.SAME, Grade.TABLE, Grade.CORE, Grade.TAIL, Grade.ALIKE})
EQUAL = frozenset({Grade.SAME, Grade.ALIKE})

Rank = tuple[int, tuple[bool, ...], int, str]


@dataclass(frozen=True, slots=True)
class Values:
    """What the values say, and the counts behind it. `is_against` ends the matter."""

    weight: float
    found: int = 0
    of: int = 0
    is_against: bool = False


@dataclass(frozen=True, slots=True)
class Candidate:
    """One field that may point to another."""

    source: End
    target: End
    grade: Grade
    values: Values

    @property
    def share(self) -> float:
        """The share of the source's values that the target holds, as far as can be told."""
        expected = self.values.of * self.target.coverage
        return min(1.0, self.values.found / expected) if expected else 0.0

    @property
    def score(self) -> float:
        extra = IS_KEY if self.target.is_key else 0.0
        extra += IS_VIEW if self.target.dataset.kind == DatasetKind.VIEW else 0.0
        extra += IS_TIE if self.target.table.is_tie and self.grade not in EQUAL else 0.0
        extra += IS_BARE if self.grade is Grade.MEANING and not self.source.name.is_numbering else 0.0
        return START + self.grade.value + self.values.weight + extra

    @property
    def confidence(self) -> float:
        return 1 / (1 + math.exp(-self.score))

    @property
    def clearness(self) -> tuple[float, bool]:
        """What is looked at first to choose between targets: how clear it is, and rather the whole than a part."""
        return round(self.score, 1), not self.target.table.is_part

    @property
    def rank(self) -> Rank:
        """To choose where it is equally clear: the nearest by name, then where the values come from."""
        *facts, different = self.target.home
        return self.nearness, tuple(facts), different, self.target.path

    @property
    def nearness(self) -> int:
        """How many signs in a row the name of the source, with its table, has in common with the target's table."""
        ours, theirs = (
            f"{self.source.table.name.whole} {self.source.field.name.casefold()}",
            self.target.table.name.whole,
        )
        return SequenceMatcher(None, ours, theirs, autojunk=False).find_longest_match().size

    def link(self) -> ScannedLink:
        confidence = round(min(self.confidence, 0.99), 4)
        return ScannedLink(self.source.path, self.target.path, "inferred", confidence, tuple(self.reasons()))

    def reasons(self) -> list[Reason]:
        facts = {"name": self.source.field.name, "to": self.target.path}
        named = Reason("link_names_table", facts)
        said = {
            Grade.SAME: Reason("link_same_name", {"name": self.source.field.name}),
            Grade.ALIKE: Reason("link_same_name", {"name": self.source.field.name}),
            **dict.fromkeys((Grade.TABLE, Grade.CORE, Grade.TAIL), named),
            Grade.MEANING: Reason("link_meaning", facts),
            Grade.ROLE: Reason("link_role", facts),
            Grade.SELF: Reason("link_row_above", {"name": self.source.field.name}),
        }.get(self.grade)
        counted = Reason("link_values", {"found": self.values.found, "of": self.values.of, "to": self.target.path})
        values = counted if self.values.of else Reason("link_no_values")
        return [reason for reason in (said, values) if reason]


def weigh(source: End, target: End) -> Candidate | None:
    """Weigh one pair; None where it is no link."""
    if source is target or points_away(source, target):
        return None
    grade = graded(source, target)
    if grade is Grade.NONE and not are_alike(source, target):
        return None
    values = compared(source, target, least=least(source, target, grade))
    if values.is_against or (grade is Grade.NONE and values.weight < SURE):
        return None
    found = Candidate(source, target, grade, values)
    return found if found.confidence >= LEAST else None


def graded(source: End, target: End) -> Grade:
    """What the names say, where such fields may point to each other at all."""
    grade = named(source, target)
    if source.is_key and source.names_its_table and grade is not Grade.SAME:
        # It numbers the rows of its own table.
        return Grade.NONE
    if grade in EQUAL:
        is_number = target.is_key or target.field.identifies or source.name.is_numbering
        return grade if is_number else Grade.NONE
    if target.is_key or (target.names_its_table and target.name.is_numbering):
        return grade
    # `Monteur` may hold the names of the table of mechanics.
    return grade if grade is Grade.TABLE and not source.name.is_numbering and not is_serial(source) else Grade.NONE


def named(source: End, target: End) -> Grade:
    return compare(
        source.name,
        target.name,
        target.table.name,
        target.table.core,
        is_own=source.dataset is target.dataset,
        is_home=target.is_home,
    )


def is_serial(end: End) -> bool:
    return end.sketch is not None and end.sketch.is_serial


def least(source: End, target: End, grade: Grade) -> float:
    """The share of the values that must be in the target: a file of addresses may be older than what it points to."""
    if grade not in CLEAR:
        return MOSTLY
    is_address = source.field.identifies and target.field.identifies and source.sketch and not source.sketch.form
    return SOME if is_address else PARTLY


def points_away(source: End, target: End) -> bool:
    """Whether the values rather come from the source: of two keys the one that is less at home points to the other."""
    if not source.is_unique or source.dataset is target.dataset:
        return False
    return (source.home, source.path) > (target.home, target.path)


def are_alike(source: End, target: End) -> bool:
    """Whether both hold one kind that points to persons, so that their values may speak without names."""
    category = source.field.claim.category
    is_one_kind = category is not None and category == target.field.claim.category
    return is_one_kind and source.field.identifies and target.field.identifies and source.dataset is not target.dataset


def compared(source: End, target: End, *, least: float = PARTLY) -> Values:
    """
    What the sketches say, reckoning with the part of the target that was looked at.

    `least` is the share of the values that must be in the target.
    """
    ours, theirs = source.sketch, target.sketch
    if ours is None:
        return Values(0.0, is_against=not same_type(source, target))
    if theirs is None:
        return Values(0.0, is_against=True)
    overlap = ours.overlap(theirs)
    expected = overlap.of * target.coverage
    if expected >= ENOUGH or target.coverage == 1.0:
        slack = 2 * math.sqrt(expected) if target.coverage < 1.0 else 0.0
        if overlap.found < least * expected - slack or not overlap.found:
            return Values(0.0, overlap.found, overlap.of, is_against=True)
    weight = telling(source, target, overlap.found) if overlap.found else -NONE_FOUND - expected
    return Values(weight, overlap.found, overlap.of)


def same_type(source: End, target: End) -> bool:
    one, other = of_type(source.field.type), of_type(target.field.type)
    return one is other or Kind.UNKNOWN in (one, other)


def telling(source: End, target: End, found: int) -> float:
    """How much equal values tell: low numbers of rows little, for they are in every table; addresses very much."""
    ours, theirs = source.sketch, target.sketch
    if ours is None or theirs is None or not found:
        return 0.0
    if ours.is_serial or theirs.is_serial:
        is_wide = ours.different >= WIDE * theirs.different and theirs.different > FEW
        return SERIAL_WIDE if is_wide else SERIAL
    is_number = bool(ours.form) and bool(theirs.form)
    return min(MOST_NUMBER if is_number else MOST_TEXT, (NUMBER if is_number else TEXT) * math.log2(1 + found))
