"""The Polish number (PESEL). Standard: Ustawa o ewidencji ludności; date of birth and weighted check digit."""

from inzage.detection.kernel.rules import date, holds, weighted
from inzage.detection.recognizers.national.number import NationalNumber
from inzage.detection.recognizers.recognizer import words

CENTURIES = (19, 19, 20, 20, 21, 21, 22, 22, 18, 18)


class Poland(NationalNumber):
    category = "national_id_pl"
    form = r"\d{11}"
    rule = holds(
        date(0, 2, 4, month_each=20, century_at=2, centuries=CENTURIES),
        weighted((1, 3, 7, 9, 1, 3, 7, 9, 1, 3, 1), 10),
    )
    context = words("numer nummer pesel")
    digits = 11
    chance = 0.004
