"""The Hungarian tax number of a person (adóazonosító jel). Standard: Act CL of 2017; weights modulo eleven."""

from inzage.detection.kernel.rules import among, check_sign, holds
from inzage.detection.recognizers.national.number import NationalNumber
from inzage.detection.recognizers.recognizer import words


class HungarianTaxNumber(NationalNumber):
    category = "tax_number"
    form = r"8\d{9}"
    rule = holds(among(0, 1, "8"), check_sign(range(1, 10), 11, 9, "0123456789!"))
    context = words("adóazonosító adoazonosito adószám adoszam hungarian hongaars ungarische ungarisch hongrois")
    labels = ("adóazonosító jel", "adoazonosito jel", "adóazonosító", "adószám")
    digits = 10
    chance = 1 / 11
