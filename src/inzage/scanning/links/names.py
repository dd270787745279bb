"""What the names of two fields say about whether one points to the other."""

from enum import Enum

from inzage.detection.wording.splitting import listed
from inzage.scanning.links.words import KINDS, ROLES, STAFF, Name, stem


class Grade(Enum):
    """How strongly a name speaks, in log-odds."""

    TABLE = 3.1
    """`ticket_id` and `Queue`, for the tables of tickets and queues."""

    SAME = 3.0
    """Both are called `klantnummer`, and it is the number of what stands there."""

    CORE = 2.9
    """`line_id` for the table `basket_line`, where many tables begin with `basket`."""

    TAIL = 2.2
    """`manager_staff_id` for the table of staff, `event_id` for `payment_event`."""

    MEANING = 1.9
    """`Klantnr` for the table of customers."""

    SELF = 1.61
    """`parent_id` and `ReportsTo`, for a row of the same table."""

    ROLE = 1.6
    """`Owner` and `created_by`, for the table of users."""

    ALIKE = 1.5
    """Both are called `ean`, and it is the number of neither."""

    NONE = 0.0


PARENTS = frozenset(
    map(
        stem,
        listed(
            "parent reportsto reports manager superior boss supervisor ouder bovenliggend leidinggevende vorgesetzter "
            "merged ancestor predecessor previous vorige hoofd replyto inreplyto duplicate replaces replaced root"
        ),
    )
)
"""Words for another row of the same table."""


def compare(child: Name, key: Name, table: Name, core: str, *, is_own: bool, is_home: bool) -> Grade:
    """
    How strongly the name of a field says that it points to this key of this table.

    `core` is the name of the table without what many tables of the system begin with. `is_home` says that the key is
    the number of what stands in its table.
    """
    if is_own:
        return Grade.SELF if is_row_above(child, table) else Grade.NONE
    if child.is_measure and not child.is_numbering:
        return Grade.NONE
    if child.whole == key.whole and not key.is_common:
        return Grade.SAME if is_home else Grade.ALIKE
    return by_table(child, table, core) or by_meaning(child, key, table)


def is_row_above(child: Name, table: Name) -> bool:
    """Whether a name speaks of another row of the same table: `ReportsTo`, `parent_category_id`, `invited_by_id`."""
    if "BY" in child.concepts:
        return not table.concepts.isdisjoint(STAFF)
    if child.is_numbering:
        return not PARENTS.isdisjoint((*child.words, *child.stems)) or table.told in child.subject_tails
    return not PARENTS.isdisjoint((*child.subject[-1:], *child.stems[-1:]))


def by_table(child: Name, table: Name, core: str) -> Grade | None:
    """How strongly the words of a name are those of the table."""
    if not child.told:
        return None
    if child.told in (table.whole, table.told):
        return Grade.TABLE
    if child.is_common and not child.is_numbering:
        return None
    if child.told == core:
        return Grade.CORE
    ends_alike = child.told in table.tails or not child.subject_tails.isdisjoint({table.whole, table.told, core})
    return Grade.TAIL if child.is_numbering and ends_alike else None


def by_meaning(child: Name, key: Name, table: Name) -> Grade:
    """How strongly other words for the same say it: `Klantnr` for `customers`, `Owner` for `Users`."""
    if child.concepts & KINDS & (table.concepts or key.concepts):
        return Grade.MEANING
    may_be = frozenset().union(*(ROLES.get(concept, frozenset()) for concept in child.concepts))
    return Grade.ROLE if may_be & table.concepts and "CUSTOMER" not in child.concepts else Grade.NONE
