"""The Liechtenstein person number (PEID). Standard: Landesverwaltung; up to twelve digits, no check digit."""

from stdnum.li import peid

from inzage.detection.recognizers.national.number import NationalNumber, form
from inzage.detection.recognizers.recognizer import words


class Liechtenstein(NationalNumber):
    category = "national_id_li"
    standard = peid
    pattern = form(r"\d{4,12}")
    context = words("liechtenstein peid personenidentifikationsnummer")
    digits = 4
    chance = 1.0
