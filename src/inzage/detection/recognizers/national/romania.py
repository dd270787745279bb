"""The Romanian personal code (CNP). Standard: Law 105/1996; date of birth, county, weighted check digit."""

from inzage.detection.kernel.rules import among, check_sign, date, holds
from inzage.detection.recognizers.national.number import NationalNumber
from inzage.detection.recognizers.recognizer import words

CENTURIES = (0, 19, 19, 18, 18, 20, 20, 19, 19, 19)
COUNTIES = ("01-48", "51-52", "70", "80-83")


class Romania(NationalNumber):
    category = "national_id_ro"
    form = r"[1-9]\d{12}"
    rule = holds(
        among(7, 2, *COUNTIES),
        date(1, 3, 5, century_at=0, centuries=CENTURIES),
        check_sign((2, 7, 9, 1, 4, 6, 3, 5, 8, 2, 7, 9), 11, 12, "01234567891"),
    )
    context = words("cnp cod codul numeric romanian")
    digits = 13
    alone = 0.5
    chance = 0.002
