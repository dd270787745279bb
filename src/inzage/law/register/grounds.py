"""
Whether what makes the use itself lawful is written down: the checks of a legal basis, asked of a line of the register.

Law: GDPR art. 6(1), 6(3), 7(4), 8(1), 9(2), 10, 22 and 87; UAVG art. 5, 22-33 and 46.
"""

from collections.abc import Mapping
from types import MappingProxyType

from inzage.law import basis_wording as words
from inzage.law.basis_checks import BY_LAW, Use, check
from inzage.law.categories import category
from inzage.law.reasons import Outcome, Reason
from inzage.law.register.records import Record, Verdict

Told = tuple[Verdict, Reason | None]

VERDICTS: Mapping[Outcome, Verdict] = MappingProxyType(
    {
        Outcome.MET: Verdict.MET,
        Outcome.MISSED: Verdict.MISSING,
        Outcome.UNKNOWN: Verdict.UNKNOWN,
        Outcome.NOT_NEEDED: Verdict.NOT_NEEDED,
    }
)
PART_OF: Mapping[str, str] = MappingProxyType({"special": "condition"})
"""Where a check has another name than its part of a line."""


def grounds(record: Record) -> Mapping[str, Told]:
    """
    Return the verdict of each part that makes the use lawful, with why. Law: as each part names.

    What the basis of this line does not ask is not needed.
    """
    found = {PART_OF.get(one.key, one.key): (VERDICTS[one.outcome], one.reason) for one in check(use(record))}
    return {**found, "condition_law": condition_law(record)}


def use(record: Record) -> Use:
    """
    The use that this line writes down.

    A line that names the groups and no children says that it is not about children; what is written on consent also
    says how a parent consents.
    """
    return Use(
        basis=record.basis,
        detail=record.basis_detail,
        categories=record.categories or None,
        condition=record.condition,
        condition_detail=record.condition_detail,
        criminal_ground=record.criminal_ground,
        number_law=record.number_law,
        under_16="children" in record.groups if record.groups else None,
        parental_consent=True if record.consent_care.strip() else None,
        groups=record.groups,
        consent_care=record.consent_care,
        automated=record.automated_decision,
    )


def condition_law(record: Record) -> Told:
    """An exception that rests on a law names it."""
    has_special = any(category(key).article == "art. 9(1)" for key in record.categories)
    if not has_special or record.condition not in BY_LAW:
        return Verdict.NOT_NEEDED, None
    return (Verdict.MET if record.condition_detail.strip() else Verdict.MISSING), words.CONDITION_LAW
