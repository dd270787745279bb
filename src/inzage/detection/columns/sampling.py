"""What a claim says of the values that were not read: never that they are free of personal data."""

from dataclasses import replace

from inzage.detection.records import Claim, Reason


def among(claim: Claim, *, seen: int, of: int | None) -> Claim:
    """
    Return a claim that says how many values were read, and how many there are where that is known.

    Where no personal data was seen, this is the first of its reasons.
    """
    told = replace(claim, seen=seen, of=of)
    return told if claim.category else replace(told, reasons=(none_seen(seen=seen, of=of), *claim.reasons))


def none_seen(*, seen: int, of: int | None) -> Reason:
    if of is None:
        return Reason("none_seen_in_some", {"seen": seen})
    return Reason("none_seen", {"seen": seen, "of": of}) if seen < of else Reason("none_seen_in_all", {"seen": seen})
