"""The Croatian personal number (OIB). Standard: Zakon o osobnom identifikacijskom broju; ISO 7064 MOD 11,10."""

from stdnum.hr import oib

from inzage.detection.recognizers.national.number import NationalNumber, form
from inzage.detection.recognizers.recognizer import words


class Croatia(NationalNumber):
    category = "national_id_hr"
    standard = oib
    pattern = form(r"(?:HR)?\d{11}")
    context = words("identifikacijski oib osobni")
    digits = 11
