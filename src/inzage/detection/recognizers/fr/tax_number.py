"""The French tax number of a person (SPI). Standard: article L. 287 LPF; check number modulo 511."""

from stdnum.fr import nif

from inzage.detection.recognizers.national.number import NationalNumber, form
from inzage.detection.recognizers.recognizer import words


class FrenchTaxNumber(NationalNumber):
    category = "tax_number"
    standard = nif
    pattern = form(r"[0-3]\d ?\d{2} ?\d{3} ?\d{3} ?\d{3}")
    context = words("fiscal fiscale spi impôts nif")
    digits = 13
    chance = 1 / 511
