"""
The Norwegian birth number. Standard: Forskrift om folkeregistrering; two check digits modulo eleven.

Those who live there for a time have 40 more in the day (D-number); hospitals give numbers with 40 more in the month.
"""

from inzage.detection.kernel.rules import check_sign, date, holds
from inzage.detection.recognizers.national.number import NationalNumber
from inzage.detection.recognizers.recognizer import words

CENTURIES = (19, 19, 19, 19, 19, 185420, 185420, 185420, 4020, 194020)
SIGNS = "0!987654321"


class Norway(NationalNumber):
    category = "national_id_no"
    form = r"[0-7]\d{5} ?\d{5}"
    rule = holds(
        date(4, 2, 0, month_once=40, day_once=40, century_at=6, centuries=CENTURIES),
        check_sign((3, 7, 6, 1, 8, 9, 4, 5, 2), 11, 9, SIGNS),
        check_sign((5, 4, 3, 2, 7, 6, 5, 4, 3, 2), 11, 10, SIGNS),
    )
    context = words("d fnr fodselsnummer fødselsnr fødselsnummer nummer personnummer personnr")
    labels = ("personnr", "fnr", "fødselsnummer")
    digits = 11
    chance = 0.0003
