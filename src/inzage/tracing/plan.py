"""
What happens to each row of a person who asks to be erased, and why; shown before anything is touched.

Rows go, unless a rule of the organisation keeps them. What kept rows point to stays with them, without what the rule
does not need. What is another's and names the person is loosened; where it cannot be, the row that it points to stays
as a shell in which nobody can be known. Law: GDPR art. 5(1)(c), 17(1) and 17(3).
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from inzage.connectors.records import DatasetShape
from inzage.tracing.found import Found
from inzage.tracing.ground import Ground, Spot, Tie
from inzage.tracing.order import ordered
from inzage.tracing.ways import Way

NEEDED = frozenset(
    {
        *("full_name", "first_name", "last_name", "salutation"),
        *("address", "street", "house_number", "postcode", "city", "region", "country"),
        *("customer_number", "account_id", "contract", "order", "invoice", "payment"),
    }
)
"""What a kept record may need of the person it is about: who, where, and the numbers of the administration."""


class Act(StrEnum):
    """What happens to the rows of a place."""

    KEEP = "keep"
    LOOSEN = "loosen"
    """The row stays, and no longer points to the person."""
    ANONYMISE = "anonymise"
    """The row stays as a shell: what holds data of the person is emptied."""
    DELETE = "delete"


class Why(StrEnum):
    """What decided it."""

    NO_REASON_TO_KEEP = "no_reason_to_keep"
    RULE = "rule"
    NEEDED_BY_KEPT = "needed_by_kept"
    """A row that is kept points to it."""
    POINTED_TO = "pointed_to"
    """A row of somebody else must point to it."""
    NAMES_THE_PERSON = "names_the_person"


@dataclass(frozen=True, slots=True)
class Keep:
    """A rule by which rows stay: why, and until when. `ground` is the rule's own words, `article` the law's."""

    ground: str
    article: str = ""
    until: date | None = None


@dataclass(frozen=True, slots=True)
class Treatment:
    """What happens to `rows` rows of a place; `columns` are those that are emptied in rows that stay."""

    spot: Spot
    act: Act
    why: Why
    rows: int
    columns: tuple[str, ...] = ()
    keep: Keep | None = None
    because_of: Spot | None = None


@dataclass(frozen=True, slots=True)
class Plan:
    """The treatments in the order in which they are carried out."""

    treatments: tuple[Treatment, ...]

    def of(self, spot: Spot) -> tuple[Treatment, ...]:
        return tuple(one for one in self.treatments if one.spot == spot)

    def total(self, act: Act) -> int:
        return sum(one.rows for one in self.treatments if one.act is act)


Decided = dict[Spot, Treatment]


@dataclass(frozen=True)
class Laid:
    """What a plan is made from; `shapes` say what columns allow, `keeps` which rules hold rows back."""

    ground: Ground
    found: Found
    shapes: Mapping[Spot, DatasetShape]
    keeps: Mapping[Spot, Keep]


def plan(ground: Ground, found: Found, shapes: Mapping[Spot, DatasetShape], keeps: Mapping[Spot, Keep]) -> Plan:
    """Decide what happens to everything that was found."""
    laid = Laid(ground, found, shapes, keeps)
    decided = {spot: first(spot, len(rows), keeps) for spot, rows in found.rows.items() if rows}
    hold_what_is_needed(decided, laid)
    loosened = list(loosenings(laid))
    hold_what_is_pointed_to(decided, loosened, laid)
    return Plan((*loosened, *(decided[spot] for spot in ordered(decided, ground, shapes))))


def first(spot: Spot, rows: int, keeps: Mapping[Spot, Keep]) -> Treatment:
    """What happens to rows if no other place mattered."""
    if keep := keeps.get(spot):
        return Treatment(spot, Act.KEEP, Why.RULE, rows, keep=keep)
    return Treatment(spot, Act.DELETE, Why.NO_REASON_TO_KEEP, rows)


def hold_what_is_needed(decided: Decided, laid: Laid) -> None:
    """Keep what kept rows point to, without what the rule does not need."""
    todo = [treatment for treatment in decided.values() if treatment.act is Act.KEEP]
    while todo:
        kept = todo.pop()
        for tie in laid.ground.out_of.get(kept.spot, ()):
            pointed = decided.get(tie.target)
            if pointed and pointed.act is Act.DELETE and tie.target.system == kept.spot.system:
                columns = tuple(personal(tie.target, laid, but=NEEDED))
                decided[tie.target] = replace(
                    pointed, act=Act.KEEP, why=Why.NEEDED_BY_KEPT, columns=columns, keep=kept.keep, because_of=kept.spot
                )
                todo.append(decided[tie.target])


def loosenings(laid: Laid) -> Iterator[Treatment]:
    """Rows of others that name the person, by each column that may be empty."""
    for spot, rows in laid.found.mentions.items():
        for tie in ties_of_mentions(laid.found, spot):
            columns = tuple(here for here, _ in tie.pairs)
            if all(may_be_empty(spot, column, laid) for column in columns):
                number = sum(isinstance(one.by, Way) and one.by.tie == tie for one in rows.values())
                yield Treatment(spot, Act.LOOSEN, Why.NAMES_THE_PERSON, number, columns)


def hold_what_is_pointed_to(decided: Decided, loosened: list[Treatment], laid: Laid) -> None:
    """A row that another's must point to stays as a shell."""
    free = {(one.spot, one.columns) for one in loosened}
    for spot in laid.found.mentions:
        for tie in ties_of_mentions(laid.found, spot):
            pointed = decided.get(tie.target)
            is_held = (spot, tuple(here for here, _ in tie.pairs)) not in free
            if is_held and pointed and pointed.act is Act.DELETE:
                columns = tuple(personal(tie.target, laid))
                decided[tie.target] = replace(
                    pointed, act=Act.ANONYMISE, why=Why.POINTED_TO, columns=columns, because_of=spot
                )


def ties_of_mentions(found: Found, spot: Spot) -> list[Tie]:
    """The ties by which rows of others in a place name the person."""
    return list(dict.fromkeys(one.by.tie for one in found.mentions[spot].values() if isinstance(one.by, Way)))


def personal(spot: Spot, laid: Laid, *, but: frozenset[str] = frozenset()) -> Iterator[str]:
    """The columns that hold data of the person, but not the key, which others point to, nor who of the staff helped."""
    for column in laid.ground.places[spot].columns:
        if column.category and column.category not in {*but, "employee_number"} and not column.is_key:
            yield column.name


def may_be_empty(spot: Spot, column: str, laid: Laid) -> bool:
    """Whether the system allows that nothing stands there; where it does not say so, it does not."""
    shape = laid.shapes.get(spot)
    return shape is not None and any(one.name == column and one.nullable and not one.is_key for one in shape.columns)
