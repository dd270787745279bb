"""The Greek social security number (AMKA). Standard: Law 3655/2008; date of birth and Luhn."""

from inzage.detection.kernel.rules import date, holds, luhn
from inzage.detection.recognizers.national.number import NationalNumber
from inzage.detection.recognizers.recognizer import words


class Greece(NationalNumber):
    category = "national_id_gr"
    form = r"[0-3]\d[01]\d{8}"
    rule = holds(date(4, 2, 0), luhn())
    context = words("amka αμκα κοινωνικής")
    digits = 11
    chance = 0.004
