"""The Belgian national register number. Standard: Royal decree of 3 April 1984; check number modulo 97."""

from stdnum.be import nn

from inzage.detection.recognizers.national.number import NationalNumber, form
from inzage.detection.recognizers.recognizer import words


class Belgium(NationalNumber):
    category = "national_id_be"
    standard = nn
    pattern = form(r"\d{2}[. ]?\d{2}[. ]?\d{2}[- ]?\d{3}[. ]?\d{2}")
    context = words("inss insz nationalregisternummer niss registre rijksregister rijksregisternr rijksregisternummer")
    digits = 11
    alone = 0.6
    chance = 1 / 97
