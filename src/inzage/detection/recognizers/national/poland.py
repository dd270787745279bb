"""The Polish number (PESEL). Standard: Ustawa o ewidencji ludności; date of birth and weighted check digit."""

from stdnum.pl import pesel

from inzage.detection.recognizers.national.number import NationalNumber, form
from inzage.detection.recognizers.recognizer import words


class Poland(NationalNumber):
    category = "national_id_pl"
    standard = pesel
    pattern = form(r"\d{11}")
    context = words("numer nummer pesel")
    digits = 11
    chance = 0.004
