"""
Codes of energy connections, 871... and 541... Standard: GS1 GSRN, 18 digits with a check digit; Informatiecode Energie.

A connection belongs to a home, so that the code points to those who live there. The first digits say the country: the
Netherlands, Belgium.
"""

from inzage.detection.kernel.rules import holds, weighted
from inzage.detection.recognizers.recognizer import Recognizer, words


class EanCode(Recognizer):
    category = "ean_code"
    form = r"(?:87[ .-]?1|54[ .-]?1)(?:[ .-]?\d){15}"
    # Of 18 digits the first has weight 3 and the check digit weight 1.
    rule = holds(weighted((3, 1) * 9, 10))
    context = words("ean eancode aansluiting aansluitcode meter stroom gas energie zählpunkt")
    digits = 18
    alone = 0.93
    near = 0.99
    chance = 0.1
