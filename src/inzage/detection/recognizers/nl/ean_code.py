"""
Codes of energy connections, 871... and 54... Standard: GS1 GSRN, 18 digits with a check digit; Informatiecode Energie.

A connection belongs to a home, so that the code points to those who live there.
"""

import re

from inzage.detection.recognizers.recognizer import Recognizer, Verdict, verdict, words

DUTCH, BELGIAN = "871", "541"


class EanCode(Recognizer):
    category = "ean_code"
    pattern = re.compile(r"(?<![\w.,/+-])(?:87|54)(?:[ .-]?\d){16}(?!\w|[.,/-]\d)")
    context = words("ean eancode aansluiting aansluitcode meter stroom gas energie zählpunkt")
    digits = 18
    alone = 0.93
    near = 0.99
    chance = 0.1

    def judge(self, value: str, language: str | None) -> Verdict:  # noqa: ARG002 - the same in every language
        digits = [int(sign) for sign in value if sign.isdigit()]
        total = sum(digit * (3 if place % 2 == 0 else 1) for place, digit in enumerate(digits))
        plain = "".join(map(str, digits))
        # Places are counted from the left: of 18 digits the first has weight 3 and the check digit weight 1.
        return verdict(right=plain.startswith((DUTCH, BELGIAN)) and total % 10 == 0)
