"""The links between systems: the same number, address or account in another system."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from inzage.scanning.hashing import Hashes
from inzage.scanning.links.ends import End, Ends, Home
from inzage.scanning.links.inside import candidates
from inzage.scanning.links.names import Grade
from inzage.scanning.links.weighing import Candidate, compared, named
from inzage.scanning.records import ScannedDataset, ScannedLink

LEAST_EQUAL = 3
"""Fewer equal values may be chance: two systems both write 'test' and 'unknown'."""

PARTLY = 0.2
"""A system may know many persons that another does not: what is equal counts, even where much is not."""

NUMBERS = frozenset({"contract", "invoice", "order", "insurance", "debt"})
"""Kinds whose values are numbers of one record, and so lead to the same record elsewhere."""

Pointed = Counter[tuple[str, str]]
"""How many fields of other systems point to a dataset already."""


def across(systems: Mapping[str, Sequence[ScannedDataset]]) -> list[ScannedLink]:
    """
    Return the links between these systems, by their slugs; paths are `slug:dataset.field`.

    Of each field at most one: to where its values come from. Fields that point to another in their own system are left
    to that one. Numbers that only count rows are in every system, and are not compared.
    """
    roots = [end for slug, datasets in systems.items() for end in roots_of(slug, datasets)]
    index = Index.of([end for end in roots if end.may_be_target])
    pointed: Pointed = Counter()
    found = []
    # Numbers before addresses: where most numbers lead is also where to look for an address.
    for source in sorted(roots, key=lambda end: (not end.name.is_numbering, end.path)):
        best = max(
            (one for one in equal(source, index) if not points_away(one, pointed)),
            key=lambda one: (has_same_people(one), round(one.share), home(one.target, pointed), one.target.path),
            default=None,
        )
        if best:
            pointed[dataset_of(best.target)] += 1
            found.append(best.link())
    return found


def roots_of(slug: str, datasets: Iterable[ScannedDataset]) -> Iterator[End]:
    """The fields that could lead to another system and lead nowhere in their own."""
    ends = Ends.of(datasets, system=slug)
    for end in ends.all:
        may_lead = end.sketch is not None and not end.sketch.is_serial and is_linking(end)
        if may_lead and all(one.grade is Grade.NONE for one in candidates(end, ends)):
            yield end


def is_linking(end: End) -> bool:
    return end.field.identifies or end.name.is_numbering or end.field.is_key or end.field.claim.category in NUMBERS


@dataclass(frozen=True, slots=True)
class Index:
    """All hashes of all targets, sorted, each with the target it is of."""

    targets: Sequence[End]
    hashes: Hashes
    owners: NDArray[np.int64]

    @classmethod
    def of(cls, targets: Sequence[End]) -> "Index":
        packs = [end.sketch.hashes for end in targets if end.sketch is not None]
        if not packs:
            return cls(targets, np.empty(0, np.uint64), np.empty(0, np.int64))
        hashes = np.concatenate(packs)
        owners = np.repeat(np.arange(len(packs)), [len(pack) for pack in packs])
        order = np.argsort(hashes, kind="stable")
        return cls(targets, hashes[order], owners[order])

    def sharing(self, hashes: Hashes) -> list[End]:
        """The targets with at least a few of these hashes."""
        first, last = (np.searchsorted(self.hashes, hashes, side) for side in ("left", "right"))
        hits = [self.owners[start:end] for start, end in zip(first, last, strict=True) if end > start]
        counts = np.bincount(np.concatenate(hits), minlength=len(self.targets)) if hits else np.empty(0)
        return [self.targets[place] for place in np.flatnonzero(counts >= LEAST_EQUAL).tolist()]


def equal(source: End, index: Index) -> Iterator[Candidate]:
    """The fields of other systems in which the values of this one stand."""
    assert source.sketch is not None
    for target in index.sharing(source.sketch.hashes):
        if target.table.system == source.table.system:
            continue
        grade = named(source, target)
        if may_be_equal(source, target, grade):
            values = compared(source, target, least=PARTLY)
            if not values.is_against:
                yield Candidate(source, target, grade, values)


def may_be_equal(source: End, target: End, grade: Grade) -> bool:
    """
    Whether two fields are of one kind that leads to a person or a record, or are called alike as numbers are.

    Texts that lead to persons may be of two kinds: an e-mail address is a login name elsewhere.
    """
    category = source.field.claim.category
    if category is not None and category == target.field.claim.category:
        return source.field.identifies or category in NUMBERS
    assert source.sketch is not None
    if source.field.identifies and target.field.identifies and not source.sketch.form:
        return True
    is_number = source.name.is_numbering or target.name.is_numbering or target.field.is_key
    return grade is not Grade.NONE and grade is not Grade.ROLE and is_number


def has_same_people(found: Candidate) -> bool:
    return found.source.dataset.whose.kind is found.target.dataset.whose.kind


def points_away(found: Candidate, pointed: Pointed) -> bool:
    ours, theirs = ((*home(end, pointed), end.path) for end in (found.source, found.target))
    return found.source.may_be_target and ours > theirs


def home(end: End, pointed: Pointed) -> tuple[int, Home]:
    """How much this is where the values come from: where most other systems point already, then as inside a system."""
    return pointed[dataset_of(end)], end.home


def dataset_of(end: End) -> tuple[str, str]:
    return end.table.system, end.dataset.name
