"""What a measure is worth, from what people said and what a scan saw of it. Pure."""

from collections.abc import Iterable

from inzage.connectors.protection import Seen
from inzage.datamap.words import MeasureState, Standing


def standing(said: MeasureState, seen: Iterable[Seen]) -> Standing:
    """
    Lay what people said beside what was seen. A look that did not succeed proves nothing.

    Law: GDPR art. 32(1): what counts is the security that is there.
    """
    found = set(seen)
    known = found - {Seen.UNKNOWN}
    if said == MeasureState.UNKNOWN:
        return Standing.SEEN if known else Standing.UNKNOWN
    if said == MeasureState.NO:
        return Standing.CONTRADICTED if known == {Seen.PROTECTED} else Standing.DECLARED
    if Seen.UNPROTECTED in known:
        return Standing.CONTRADICTED
    return Standing.VERIFIED if found == {Seen.PROTECTED} else Standing.DECLARED


def together(seen: Iterable[Seen]) -> Seen:
    """Several looks as one: one open door is an open door, and what was not seen is no proof."""
    found = set(seen)
    if Seen.UNPROTECTED in found:
        return Seen.UNPROTECTED
    return Seen.PROTECTED if found == {Seen.PROTECTED} else Seen.UNKNOWN


def outcome(said: MeasureState, seen: Iterable[Seen]) -> str:
    """In one word: the standing; where nobody said anything, what was seen."""
    found = list(seen)
    counts = standing(said, found)
    return together(found).value if counts == Standing.SEEN else counts.value
