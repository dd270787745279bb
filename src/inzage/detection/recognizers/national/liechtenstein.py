"""The Liechtenstein person number (PEID). Standard: Landesverwaltung; up to twelve digits, no check digit."""

from inzage.detection.recognizers.national.number import NationalNumber
from inzage.detection.recognizers.recognizer import words


class Liechtenstein(NationalNumber):
    category = "national_id_li"
    form = r"\d{4,12}"
    context = words("liechtenstein peid personenidentifikationsnummer")
    digits = 4
    chance = 1.0
