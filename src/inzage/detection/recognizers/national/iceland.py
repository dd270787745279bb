"""The Icelandic number (kennitala). Standard: Act 140/2019; weighted check digit modulo eleven, date of birth."""

from stdnum.is_ import kennitala

from inzage.detection.recognizers.national.number import NationalNumber, form
from inzage.detection.recognizers.recognizer import words


class Iceland(NationalNumber):
    category = "national_id_is"
    standard = kennitala
    pattern = form(r"\d{6}-?\d{4}")
    context = words("icelandic kennitala kennitölu kt")
    digits = 10
    chance = 0.004
