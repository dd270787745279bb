"""
Is this row about the person: surely, perhaps, or not?

One identifier that is nobody else's is enough, as long as the name does not speak against it. What a household shares
needs a second sign. A namesake is never the same person in silence.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from inzage.tracing.forms import form
from inzage.tracing.ground import Place
from inzage.tracing.identity import ALONE, TOGETHER, Identity

NAMES = ("full_name", "first_name", "last_name")
LINKS = frozenset(
    [
        "de",
        "den",
        "der",
        "van",
        "von",
        "vd",
        "ter",
        "ten",
        "te",
        "het",
        "la",
        "le",
        "du",
        "da",
        "di",
        "dos",
        "el",
        "al",
        "op",
        "aan",
        "in",
        "t",
        "s",
        "zu",
        "bin",
        "ibn",
    ]
)
SIGNS = frozenset({"birth_date", "postcode", "customer_number", "account_id"})

Row = Mapping[str, object]


class Certainty(StrEnum):
    """How sure it is that a row is about the person."""

    SURE = "sure"
    DOUBTFUL = "doubtful"
    NO = "no"


@dataclass(frozen=True, slots=True)
class Match:
    """How sure it is, with the kinds of data that agree and those that differ."""

    certainty: Certainty
    agrees: tuple[str, ...] = ()
    differs: tuple[str, ...] = ()


def match(row: Row, place: Place, identity: Identity) -> Match:
    """Compare a row with what is known of the person."""
    known = identity.by_category
    agrees, differs = compared(row, place, known)
    of_name = names_compared(row, place, known)
    if of_name is not None:
        (agrees if of_name else differs).append("full_name")
    return Match(certainty(set(agrees), set(differs)), tuple(sorted(set(agrees))), tuple(sorted(set(differs))))


def certainty(agrees: set[str], differs: set[str]) -> Certainty:
    """What agreement and difference come to."""
    found = agrees & (ALONE | TOGETHER)
    if not found and not {"full_name", "birth_date"} <= agrees and not {"full_name", "postcode"} <= agrees:
        return Certainty.NO
    if differs & {"full_name", "birth_date", "bsn"}:
        return Certainty.DOUBTFUL
    if agrees & ALONE or (found and (agrees - found or len(found) > 1)):
        return Certainty.SURE
    return Certainty.SURE if {"full_name", "birth_date", "postcode"} <= agrees else Certainty.DOUBTFUL


def compared(row: Row, place: Place, known: Mapping[str, frozenset[str]]) -> tuple[list[str], list[str]]:
    """The kinds of data that are the same, and those that are there and are another's."""
    held: dict[str, set[str]] = {}
    for column in place.columns:
        if column.category and column.category in known and column.category not in NAMES:
            said = form(column.category, row.get(column.name))
            if said:
                held.setdefault(column.category, set()).add(said)
    agrees = [category for category, said in held.items() if said & known[category]]
    counted = ALONE | TOGETHER | SIGNS
    differs = [category for category in held if category not in agrees and category in counted]
    return agrees, differs


def names_compared(row: Row, place: Place, known: Mapping[str, frozenset[str]]) -> bool | None:
    """Whether the names can be of one person; None where one of them is not known."""
    theirs = words_of(known)
    here = words_of({
        category: frozenset(
            form(category, row.get(column.name)) for column in place.columns if column.category == category
        )
        for category in NAMES
    })  # fmt: skip
    return are_alike(here, theirs) if here and theirs else None


def words_of(said: Mapping[str, frozenset[str]]) -> frozenset[str]:
    return frozenset(word for category in NAMES for name in said.get(category, ()) for word in name.split()) - LINKS


def are_alike(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether all words of the shorter name are in the longer, an initial standing for what begins with it."""
    shorter, longer = sorted((one, other), key=len)
    return all(word in longer or any(is_initial(word, whole) for whole in longer) for word in shorter) and any(
        len(word) > 1 and word in longer for word in shorter
    )


def is_initial(word: str, whole: str) -> bool:
    return (len(word) == 1 and whole.startswith(word)) or (len(whole) == 1 and word.startswith(whole))
