"""The Hungarian social security number (TAJ). Standard: Act XX of 1996; weights of three and seven modulo ten."""

from inzage.detection.kernel.rules import check_sign, holds, varied
from inzage.detection.recognizers.national.number import NationalNumber
from inzage.detection.recognizers.recognizer import words


class HungarianInsuranceNumber(NationalNumber):
    category = "national_id_hu"
    form = r"\d{3}[ -]?\d{3}[ -]?\d{3}"
    rule = holds(check_sign((3, 7) * 4, 10, 8, "0123456789"), varied())
    context = words("taj tajszám tajszam társadalombiztosítási")
    digits = 3
