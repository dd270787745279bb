"""
The Hungarian personal identifier. Standard: Act XX of 1996; sex and century, date of birth, check digit modulo eleven.

The weights run up for those born before 1997 and down for those born later.
"""

from inzage.detection.kernel.rules import among, check_sign, date, either
from inzage.detection.recognizers.national.number import NationalNumber
from inzage.detection.recognizers.recognizer import words

CENTURIES = (0, 19, 19, 20, 20, 19, 19, 20, 20)
UP, DOWN = tuple(range(1, 11)), tuple(range(10, 0, -1))


class Hungary(NationalNumber):
    category = "national_id_hu"
    form = r"[1-8][ -]?\d{6}[ -]?\d{4}"
    rule = either(
        (among(0, 1, "1-2", "5-6"), among(1, 2, "00-96"), check_sign(UP, 11, 10, "0123456789!")),
        (among(0, 1, "1-2", "5-6"), among(1, 2, "97-99"), check_sign(DOWN, 11, 10, "0123456789!")),
        (among(0, 1, "3-4", "7-8"), check_sign(DOWN, 11, 10, "0123456789!")),
        after=(date(1, 3, 5, century_at=0, centuries=CENTURIES),),
    )
    context = words("személyi azonosító személyazonosító szám hungarian szemelyi azonosito személyi")
    digits = 11
    chance = 0.004
