"""The Slovak birth number (rodné číslo). Standard: Act 301/1995; divisible by eleven, date of birth."""

from inzage.detection.kernel.rules import either
from inzage.detection.recognizers.national.czechia import birth_number
from inzage.detection.recognizers.national.number import NationalNumber
from inzage.detection.recognizers.recognizer import words


class Slovakia(NationalNumber):
    category = "national_id_sk"
    form = r"\d{6}/?\d{3,4}"
    rule = either(*birth_number())
    context = words("cislo rodne rodné rč slovak slovensko číslo")
    digits = 9
    chance = 0.005
