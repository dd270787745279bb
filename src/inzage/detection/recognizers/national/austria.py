"""The Austrian social security number (SVNR). Standard: § 31 ASVG; weighted check digit in the fourth place."""

from stdnum.at import vnr

from inzage.detection.recognizers.national.number import NationalNumber, form
from inzage.detection.recognizers.recognizer import words


class Austria(NationalNumber):
    category = "national_id_at"
    standard = vnr
    pattern = form(r"\d{4}[ -]?\d{6}")
    context = words("nummer sozialversicherungsnummer sv svnr svnummer versicherungsnummer")
    digits = 10
