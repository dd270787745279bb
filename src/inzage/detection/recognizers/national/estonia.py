"""The Estonian personal code (isikukood). Standard: EVS 585; two rounds of weights modulo eleven."""

from stdnum.ee import ik

from inzage.detection.recognizers.national.number import NationalNumber, form
from inzage.detection.recognizers.recognizer import words


class Estonia(NationalNumber):
    category = "national_id_ee"
    standard = ik
    pattern = form(r"[1-8]\d{10}")
    context = words("eesti estonian isikukood isikukoodi")
    digits = 11
    chance = 0.004
