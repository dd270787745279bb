"""The Greek social security number (AMKA). Standard: Law 3655/2008; date of birth and Luhn."""

from stdnum.gr import amka

from inzage.detection.recognizers.national.number import NationalNumber, form
from inzage.detection.recognizers.recognizer import words


class Greece(NationalNumber):
    category = "national_id_gr"
    standard = amka
    pattern = form(r"\d{11}")
    context = words("amka αμκα κοινωνικής")
    digits = 11
    chance = 0.004
