"""Hardware addresses of network devices. Standard: IEEE 802, EUI-48 and EUI-64."""

from inzage.detection.kernel.rules import holds, varied
from inzage.detection.recognizers.recognizer import Edge, Recognizer, words

PAIR, FOUR = "[0-9A-Fa-f]{2}", "[0-9A-Fa-f]{4}"


class MacAddress(Recognizer):
    category = "mac_address"
    form = (
        rf"{PAIR}(?::{PAIR}){{5}}|{PAIR}(?:-{PAIR}){{5}}|{PAIR}(?::{PAIR}){{7}}|{PAIR}(?:-{PAIR}){{7}}"
        rf"|{FOUR}\.{FOUR}\.{FOUR}"
    )
    edge = Edge.NETWORK
    # Nobody has only zeros, and only ones are for everybody.
    rule = holds(varied())
    context = words("mac macadres hardware wifi router modem")
    needs = (":", "-", ".")
    alone = 0.95
    near = 0.99
    chance = 0.99
