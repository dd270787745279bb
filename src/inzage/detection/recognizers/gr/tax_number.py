"""The Greek tax number (AFM). Standard: Independent Authority for Public Revenue; powers of two modulo eleven."""

from inzage.detection.kernel.rules import check_sign, holds, varied
from inzage.detection.recognizers.national.number import NationalNumber
from inzage.detection.recognizers.recognizer import words


class GreekTaxNumber(NationalNumber):
    category = "tax_number"
    form = r"\d{9}"
    rule = holds(check_sign((256, 128, 64, 32, 16, 8, 4, 2), 11, 8, "01234567890"), varied())
    context = words("afm αφμ φορολογικού greek griekse grieks")
    labels = ("afm", "αφμ", "α φ μ", "a f m")
    digits = 9
