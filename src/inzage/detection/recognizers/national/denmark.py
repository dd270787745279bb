"""The Danish person number (CPR). Standard: CPR-loven; date of birth, century by the seventh digit."""

from stdnum.dk import cpr

from inzage.detection.recognizers.national.number import NationalNumber, form
from inzage.detection.recognizers.recognizer import words


class Denmark(NationalNumber):
    category = "national_id_dk"
    standard = cpr
    pattern = form(r"\d{6}[- ]?\d{4}")
    context = words("cpr cprnr cprnummer personnummer")
    digits = 10
    chance = 0.04
