"""
The Spanish social security number (NAF). Standard: Real Decreto 84/1996; province, number, the rest modulo 97.

A number of fewer than eight digits is written with a zero before it, which does not count.
"""

from inzage.detection.kernel.rules import among, either, weighted
from inzage.detection.recognizers.national.number import NationalNumber
from inzage.detection.recognizers.recognizer import words

LONG = tuple(10**power % 97 for power in range(9, -1, -1))
SHORT = (10**8 % 97, 10**7 % 97, 0, *LONG[3:])
CHECK = (-10, -1)


class SpanishInsuranceNumber(NationalNumber):
    category = "national_id_es"
    form = r"\d{2}[ /-]?\d{8}[ /-]?\d{2}|\d{2}[ /-]\d{10}"
    rule = either(
        (among(2, 1, "1-9"), weighted((*LONG, *CHECK), 97)),
        (among(2, 1, "0"), weighted((*SHORT, *CHECK), 97)),
        after=(among(0, 2, "01-53", "66"),),
    )
    context = words("nuss naf afiliación afiliacion seguridad")
    digits = 8
    chance = 1 / 97
