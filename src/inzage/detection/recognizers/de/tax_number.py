"""
The German tax number of a tax office. Standard: AEAO to § 139a AO; forms per federal state.

There is no check digit to go by. The form for all of Germany has 13 digits: the state, the office, a 0.
"""

from inzage.detection.kernel.rules import NO_RULE, Case, among, either, sizes
from inzage.detection.recognizers.national.number import NationalNumber
from inzage.detection.recognizers.recognizer import words

STATES = ("10-11", "21-24", "26-28", "30-32", "40-41", "50-59", "90-99")


class GermanTaxNumber(NationalNumber):
    category = "tax_number"
    form = r"\d{2,3}[/ ]\d{3,4}[/ ]\d{4,5}|\d{10,11}|\d{13}"
    rule = either(Case((sizes(10, 11),), NO_RULE), Case((sizes(13), among(0, 2, *STATES), among(4, 1, "0")), NO_RULE))
    context = words("steuernummer steuernr stnr st finanzamt steuer")
    digits = 8
    near = 0.9
    chance = 1.0
