"""The Croatian personal number (OIB). Standard: Zakon o osobnom identifikacijskom broju; ISO 7064 MOD 11,10."""

from inzage.detection.kernel.rules import holds, mod_11_10
from inzage.detection.recognizers.national.number import NationalNumber
from inzage.detection.recognizers.recognizer import words


class Croatia(NationalNumber):
    category = "national_id_hr"
    form = r"(?:HR)?\d{11}"
    rule = holds(mod_11_10(at=-11))
    context = words("identifikacijski oib osobni")
    digits = 11
