"""The Luxembourg number (matricule). Standard: Law of 19 June 2013; date of birth, Luhn, then Verhoeff."""

from inzage.detection.kernel.rules import date, holds, luhn, verhoeff
from inzage.detection.recognizers.national.number import NationalNumber
from inzage.detection.recognizers.recognizer import words


class Luxembourg(NationalNumber):
    category = "national_id_lu"
    form = r"(?:18|19|20)\d{2} ?[01]\d ?[0-3]\d ?\d{3} ?\d{2}"
    rule = holds(date(0, 4, 6, width=4), luhn(12), verhoeff(11, 12))
    context = words("matricule luxembourg luxemburg cns sozialversicherungsnummer")
    digits = 4
    alone = 0.7
    chance = 0.01
