"""
Dutch licence plates as people write them beside the word for it: with spaces, or letters that side codes leave out.

Standard: Regeling kentekens en kentekenplaten, side codes 1 to 14 of the RDW; old plates have all letters.
"""

from inzage.detection.kernel.rules import fits, none_of
from inzage.detection.recognizers.nl.licence_plate import SIDE_CODES, LicencePlate
from inzage.detection.recognizers.recognizer import Edge, Recognizer

GROUPS = {
    letter * count: rf"{sign}{{{count}}}" for letter, sign in (("9", r"\d"), ("X", "[A-Za-z]")) for count in (1, 2, 3)
}
FORMS = (sign.join(GROUPS[group] for group in code.split("-")) for code in SIDE_CODES for sign in ("-", " "))


class WrittenLicencePlate(Recognizer):
    category = "licence_plate"
    form = "|".join(FORMS)
    edge = Edge.NUMBER
    rule = fits(none_of(2, 2, "EN", "OF", "OP", "AM", "UM", "ET", "OU", "OR", "TO", "AT", "IN", "EX", "UR", "PM"))
    context = LicencePlate.context
    against = LicencePlate.against
    digits = 1
    alone = 0.0
    near = 0.9
