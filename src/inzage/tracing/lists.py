"""Which places are lists of people, one a row, and which tie says whose a row is?"""

from collections.abc import Iterable, Sequence

from inzage.detection.wording import subjects
from inzage.scanning.links.words import of_dataset, of_field
from inzage.scanning.records import SubjectKind
from inzage.tracing.ground import Ground, Place, Tie

NAMES = frozenset({"full_name", "first_name", "last_name"})
REACHED = frozenset({"email", "phone", "birth_date", "street", "address", "bsn", "customer_number"})
NUMBERED = frozenset({"customer_number", "account_id", "employee_number"})

PLAIN, ENDS_IN, MEANS, OTHER, DONE_BY = 4, 3, 2, 1, 0
"""How plainly the name of a column says whose the row is, from `customer_id` to `created_by`."""


def is_list(place: Place, ground: Ground) -> bool:
    """
    Whether each row is another person.

    Its name says so (`klant`, `users`), or it has names with what they are reached by and points to no other list.
    """
    tags = subjects.of_table(place.spot.dataset)
    if place.whose is SubjectKind.NOBODY or "address" in tags:
        return False
    if "person" in tags:
        return True
    return "record" not in tags and looks_like_list(place) and not ground.out_of.get(place.spot)


def looks_like_list(place: Place) -> bool:
    held = {one.category for one in place.columns}
    return (not held.isdisjoint(NAMES) and not held.isdisjoint(REACHED)) or is_numbered(place)


def is_numbered(place: Place) -> bool:
    """Whether the key of the rows is the number of a person."""
    return any(one.is_key and one.category in NUMBERED for one in place.columns)


def owning(place: Place, ground: Ground) -> Sequence[Tie]:
    """
    The ties that say whose the rows of a place are: those to lists of people that say so most plainly.

    Not who served them, and not in a list of people: each of its rows is a person of its own.
    """
    if is_list(place, ground):
        return ()
    return plainest(tie for tie in ground.out_of.get(place.spot, ()) if leads_to_list(tie, ground))


def leads_to_list(tie: Tie, ground: Ground) -> bool:
    there = ground.places[tie.target]
    return not tie.is_within and there.whose is not SubjectKind.EMPLOYEE and is_list(there, ground)


def plainest(ties: Iterable[Tie]) -> Sequence[Tie]:
    ranked = [(plainness(tie), tie) for tie in ties]
    best = max((rank for rank, _ in ranked), default=DONE_BY)
    return [tie for rank, tie in ranked if rank == best]


def plainness(tie: Tie) -> int:
    """How plainly the column says that the row is of whom it points to."""
    name, list_ = of_field(tie.pairs[0][0]), of_dataset(tie.target.dataset)
    if name.concepts & {"BY", "EMPLOYEE"}:
        return DONE_BY
    if name.told in {list_.told, of_field(tie.pairs[0][1]).told} - {""}:
        return PLAIN
    if name.concepts & list_.concepts:
        return ENDS_IN if len(name.subject) > 1 else MEANS
    return OTHER
