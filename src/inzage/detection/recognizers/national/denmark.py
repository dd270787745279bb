"""
The Danish person number (CPR). Standard: CPR-loven; date of birth, century by the seventh digit.

Since 2007 numbers are given out whose check digit does not hold, so that it tells nothing.
"""

from inzage.detection.kernel.rules import date, holds
from inzage.detection.recognizers.national.number import NationalNumber
from inzage.detection.recognizers.recognizer import words

CENTURIES = (19, 19, 19, 19, 193720, 185820, 185820, 185820, 185820, 193720)


class Denmark(NationalNumber):
    category = "national_id_dk"
    form = r"[0-3]\d[01]\d{3}[- ]?\d{4}"
    rule = holds(date(4, 2, 0, century_at=6, centuries=CENTURIES))
    context = words("cpr cprnr cprnummer personnummer")
    digits = 10
    chance = 0.04
