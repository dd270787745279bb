"""
Copies that somebody made beside the place where data belongs: an old list, an export, a "kopie".

A dataset is a copy when its own name says so and another dataset, whose name does not, holds the same kinds of data of
the same people. Law: GDPR art. 5(1)(b), (c) and (e): what nobody needs may not be kept.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from inzage.law.activities.kinds import NAME, PLACE
from inzage.law.activities.lexicon import tokens

WORDS = frozenset(
    {
        "oud", "oude", "old", "alt", "alte", "vieux", "ancien", "kopie", "kopieen", "kopien", "copy", "copies", "copie",
        "duplicaat", "duplicate", "export", "exports", "uitdraai", "bak", "backup", "reservekopie", "dump", "tijdelijk",
        "temp", "tmp",
    }
)  # fmt: skip
ALIKE = 0.7
"""From this part of its kinds of data on that stand elsewhere too, it is a copy: a list often adds one of its own."""

FEWEST = 3
"""With fewer kinds of data in common nothing can be told: names and addresses stand everywhere."""


class Named(Protocol):
    """A dataset of the map: where it stands, the kind of data of each field, and whose it is."""

    @property
    def system(self) -> str: ...
    @property
    def dataset(self) -> str: ...
    @property
    def fields(self) -> Mapping[str, str]: ...
    @property
    def whose(self) -> tuple[str, ...]: ...


@dataclass(frozen=True, slots=True)
class Copy:
    """A dataset whose name says that it is a copy, by `word`, and the place that holds the same."""

    system: str
    dataset: str
    word: str
    of_system: str
    of_dataset: str


def copies(holdings: Iterable[Named]) -> Mapping[tuple[str, str], Copy]:
    """Return the copies by their place, each with the dataset that has most in common. Law: GDPR art. 5(1)(c)."""
    every = sorted(holdings, key=lambda one: (one.system, one.dataset))
    proper = [one for one in every if not word_of(one.dataset)]
    found = {}
    for one in every:
        word = word_of(one.dataset)
        source = source_of(one, proper) if word else None
        if source:
            found[one.system, one.dataset] = Copy(one.system, one.dataset, word, source.system, source.dataset)
    return found


def word_of(dataset: str) -> str:
    """The first word in a name that says that it is a copy, else nothing."""
    return next((word for word in tokens(dataset) if word in WORDS), "")


def source_of(one: Named, proper: Sequence[Named]) -> Named | None:
    """The dataset that holds most of the same kinds of data of the same people, where it holds enough of them."""
    kinds = kinds_of(one)
    alike = [other for other in proper if not one.whose or not other.whose or set(one.whose) & set(other.whose)]
    best = max(alike, key=lambda other: len(kinds & kinds_of(other)), default=None)
    common = len(kinds & kinds_of(best)) if best else 0
    return best if common >= FEWEST and common >= ALIKE * len(kinds) else None


def kinds_of(one: Named) -> set[str]:
    """Its kinds of data; a name or an address counts once, in however many columns it stands."""
    return {FAMILY.get(kind, kind) for kind in one.fields.values()}


FAMILY = {**dict.fromkeys(NAME, "full_name"), **dict.fromkeys(PLACE, "address")}
