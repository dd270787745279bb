"""The British taxpayer reference (UTR). Standard: HMRC; check digit first, weights modulo eleven."""

from inzage.detection.kernel.rules import check_sign, holds
from inzage.detection.recognizers.national.number import NationalNumber
from inzage.detection.recognizers.recognizer import words


class BritishTaxNumber(NationalNumber):
    category = "tax_number"
    form = r"\d{5} ?\d{5}K?"
    rule = holds(check_sign((6, 7, 8, 9, 10, 5, 4, 3, 2), 11, 0, "21987654321", at=1))
    context = words("utr taxpayer tax hmrc")
    digits = 10
    chance = 1 / 11
