"""How many distinct persons are in a dataset, where that can be told."""

from collections.abc import Mapping, Sequence

from inzage.detection.records import UNSURE
from inzage.scanning.borrowing import Kept
from inzage.scanning.records import ScannedField, SubjectKind, Whose
from inzage.scanning.tallying import Halves

NUMBERS: Mapping[SubjectKind, tuple[str, ...]] = {
    SubjectKind.CUSTOMER: ("customer_number", "account_id"),
    SubjectKind.EMPLOYEE: ("employee_number", "account_id"),
}
"""What a kind of person is numbered by, in the order in which it is believed."""

OTHERWISE = ("bsn", "email", "username", "ean_code", "iban", "phone", "cookie_id", "tax_number")
LEAST_READ = 0.25
"""From a smaller share of the rows the persons cannot be told: theirs may lie together, or far apart."""

MOSTLY = 0.8
"""A field that is empty in more rows than this leaves persons out."""


def count(
    fields: Sequence[ScannedField], kept: Mapping[str, Kept], whose: Whose, *, read: int, rows: int | None
) -> int | None:
    """How many persons: exactly where every row was read, else an estimate; None where no field tells them apart."""
    if whose.kind is SubjectKind.NOBODY or not read:
        return 0 if whose.kind is SubjectKind.NOBODY else None
    field = teller(fields, kept, whose, read=read)
    if field is None:
        return None
    seen = kept[field.name]
    if rows is None or rows <= read:
        return seen.different
    different = seen.different
    if not field.is_unique and read < LEAST_READ * rows:
        return None
    return persons(seen.met, different=different, most=round(rows * different / read))


def teller(fields: Sequence[ScannedField], kept: Mapping[str, Kept], whose: Whose, *, read: int) -> ScannedField | None:
    """
    The field that tells the persons apart best: their own number before an address they are reached at.

    A field of which we are not sure, such as one for whatever a user wants to keep, counts values and no persons.
    """
    wanted = (*NUMBERS.get(whose.kind, ()), *OTHERWISE)
    usable = [
        one
        for one in fields
        if one.identifies and one.claim.confidence >= UNSURE
        if kept[one.name].different and kept[one.name].filled >= MOSTLY * read
    ]
    named = [one for category in wanted for one in usable if one.claim.category == category]
    return next(iter(named or usable), None)


def persons(met: Halves, *, different: int, most: int) -> int:
    """
    Estimate how many persons there are from how many of the first half of a sample come back in the second.

    As biologists count fish: mark those of the first catch, and see what share of the second is marked.
    """
    if not met.both:
        return most
    return min(max(round(met.first * met.second / met.both), different), most)
