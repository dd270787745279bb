"""The Czech birth number (rodné číslo). Standard: Act 133/2000 Coll. section 13; divisible by eleven, date of birth."""

from stdnum.cz import rc

from inzage.detection.recognizers.national.number import NationalNumber, form
from inzage.detection.recognizers.recognizer import words


class Czechia(NationalNumber):
    category = "national_id_cz"
    standard = rc
    pattern = form(r"\d{6}/?\d{3,4}")
    context = words("birth cislo rodne rodné rč číslo")
    digits = 9
    chance = 0.005
