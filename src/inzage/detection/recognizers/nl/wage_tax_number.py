"""
The Dutch number for wage taxes (loonheffingennummer), personal for a sole trader. Standard: Belastingdienst.

A number of nine digits that passes the eleven-test, an L, and the number of the administration.
"""

from inzage.detection.kernel.rules import holds, weighted
from inzage.detection.recognizers.recognizer import Recognizer, words

NINE_BEFORE_THE_LETTER = weighted((9, 8, 7, 6, 5, 4, 3, 2, -1), 11)


class WageTaxNumber(Recognizer):
    category = "tax_number"
    form = r"\d{9} ?L ?\d{2}"
    rule = holds(NINE_BEFORE_THE_LETTER)
    context = words("loonheffing loonheffingen loonheffingsnummer loonheffingennummer loonheffingnummer lh lhnummer")
    digits = 9
    alone = 0.8
    near = 0.97
    chance = 1 / 11
