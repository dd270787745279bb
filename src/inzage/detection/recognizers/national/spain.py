"""The Spanish identity numbers (DNI and NIE). Standard: Real Decreto 1553/2005; check letter modulo 23."""

from stdnum.es import nif

from inzage.detection.recognizers.national.number import NationalNumber, form
from inzage.detection.recognizers.recognizer import words


class Spain(NationalNumber):
    category = "national_id_es"
    standard = nif
    pattern = form(r"\d{8}-?[A-Za-z]|[XYZKLMxyzklm]-?\d{7}-?[A-Za-z]")
    context = words("dni documento identidad nie nif")
    digits = 7
    alone = 0.7
    chance = 1 / 23
