"""The British taxpayer reference (UTR). Standard: HMRC; check digit first, weights modulo eleven."""

from stdnum.gb import utr

from inzage.detection.recognizers.national.number import NationalNumber, form
from inzage.detection.recognizers.recognizer import words


class BritishTaxNumber(NationalNumber):
    category = "tax_number"
    standard = utr
    pattern = form(r"\d{5} ?\d{5}K?")
    context = words("utr taxpayer hmrc ")
    digits = 10
    chance = 1 / 11
