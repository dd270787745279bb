"""The Slovenian number (EMŠO). Standard: Central Population Register Act; date of birth, weights modulo eleven."""

from stdnum.si import emso

from inzage.detection.recognizers.national.number import NationalNumber, form
from inzage.detection.recognizers.recognizer import words


class Slovenia(NationalNumber):
    category = "national_id_si"
    standard = emso
    pattern = form(r"\d{13}")
    context = words("emso emšo enotna matična")
    digits = 13
    chance = 0.0004
