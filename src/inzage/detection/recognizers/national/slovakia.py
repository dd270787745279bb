"""The Slovak birth number (rodné číslo). Standard: Act 301/1995; divisible by eleven, date of birth."""

from stdnum.sk import rc

from inzage.detection.recognizers.national.number import NationalNumber, form
from inzage.detection.recognizers.recognizer import words


class Slovakia(NationalNumber):
    category = "national_id_sk"
    standard = rc
    pattern = form(r"\d{6}/?\d{3,4}")
    context = words("cislo rodne rodné rč slovak slovensko číslo")
    digits = 9
    chance = 0.005
