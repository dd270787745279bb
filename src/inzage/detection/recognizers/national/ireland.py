"""The Irish personal public service number. Standard: Social Welfare Act 2005; check character modulo 23."""

from stdnum.ie import pps

from inzage.detection.recognizers.national.number import NationalNumber, form
from inzage.detection.recognizers.recognizer import words


class Ireland(NationalNumber):
    category = "national_id_ie"
    standard = pps
    pattern = form(r"\d{7}[A-Wa-w][ABHWTXZabhwtxz]?")
    context = words("number pps ppsn public rsi")
    digits = 7
    alone = 0.6
    chance = 1 / 23
