"""The French tax number of a person (SPI). Standard: article L. 287 LPF; check number modulo 511."""

from inzage.detection.kernel.rules import check_number, holds
from inzage.detection.recognizers.national.number import NationalNumber
from inzage.detection.recognizers.recognizer import OF_THINGS, words


class FrenchTaxNumber(NationalNumber):
    category = "tax_number"
    form = r"[0-3]\d ?\d{2} ?\d{3} ?\d{3} ?\d{3}"
    rule = holds(check_number(10, 511, 10, 3))
    context = words("fiscal fiscale spi impôts nif")
    against = OF_THINGS - words("référence")
    digits = 13
    chance = 1 / 511
