"""The Bulgarian civil number (EGN). Standard: Civil Registration Act; date of birth, weighted check digit."""

from stdnum.bg import egn

from inzage.detection.recognizers.national.number import NationalNumber, form
from inzage.detection.recognizers.recognizer import words


class Bulgaria(NationalNumber):
    category = "national_id_bg"
    standard = egn
    pattern = form(r"\d{10}")
    context = words("egn граждански егн единен")
    digits = 10
    chance = 0.04
