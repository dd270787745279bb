"""The Belgian national register number. Standard: Royal decree of 3 April 1984; check number modulo 97."""

from stdnum.be import nn

from inzage.detection.kernel.rules import Check, Rule
from inzage.detection.recognizers.national.number import NationalNumber
from inzage.detection.recognizers.recognizer import words


class Belgium(NationalNumber):
    category = "national_id_be"
    standard = nn
    form = r"\d{2}[. ]?\d{2}[. ]?\d{2}[- ]?\d{3}[. ]?\d{2}"
    rule = Rule(Check.ASK)
    context = words("inss insz nationalregisternummer niss registre rijksregister rijksregisternr rijksregisternummer")
    digits = 11
    alone = 0.6
    chance = 1 / 97
