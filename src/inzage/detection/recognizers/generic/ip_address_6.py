"""
Addresses on the internet, version 6. Standard: RFC 4291 section 2.2, whole or with one `::` for groups of zeros.

An address that nobody has (loopback, unspecified) tells of no person.
"""

from collections.abc import Iterator

from inzage.detection.kernel.rules import Case, Rule, mixed, none_of, sizes
from inzage.detection.recognizers.generic.ip_address import SPOKEN, VERSION_4
from inzage.detection.recognizers.recognizer import Edge, Recognizer

GROUP = "[0-9A-Fa-f]{1,4}"
GROUPS = 8


def forms() -> Iterator[str]:
    """Yield the ways to write an address: by how many groups stand before the double colon."""
    yield rf"{GROUP}(?::{GROUP}){{7}}"
    for before in range(GROUPS):
        left = rf"{GROUP}(?::{GROUP}){{{before - 1}}}" if before else ""
        after = GROUPS - 1 - before
        right = rf"(?:{GROUP}(?::{GROUP}){{0,{after - 1}}})?" if after else ""
        yield rf"{left}::{right}"
        if after > 1:
            yield rf"{left}::(?:{GROUP}:){{0,{after - 2}}}{VERSION_4}"


class IpAddress6(Recognizer):
    category = "ip_address"
    form = "|".join(forms())
    edge = Edge.NETWORK
    rule = Rule((mixed(1),), (Case((sizes(1), none_of(0, 1, "0-1"))), Case((sizes(*range(2, 33)),))))
    context = SPOKEN
    digits = 1
    needs = (":",)
    alone = 0.9
    near = 0.98
    chance = 0.2
