"""The Romanian personal code (CNP). Standard: Law 105/1996; date of birth, county, weighted check digit."""

from stdnum.ro import cnp

from inzage.detection.recognizers.national.number import NationalNumber, form
from inzage.detection.recognizers.recognizer import words


class Romania(NationalNumber):
    category = "national_id_ro"
    standard = cnp
    pattern = form(r"[1-9]\d{12}")
    context = words("cnp cod codul numeric romanian")
    digits = 13
    alone = 0.5
    chance = 0.002
