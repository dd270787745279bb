"""The Austrian social security number (SVNR). Standard: § 31 ASVG; weighted check digit in the fourth place."""

from inzage.detection.kernel.rules import check_sign, holds
from inzage.detection.recognizers.national.number import NationalNumber
from inzage.detection.recognizers.recognizer import words


class Austria(NationalNumber):
    category = "national_id_at"
    form = r"[1-9]\d{3}[ -]?\d{6}"
    rule = holds(check_sign((3, 7, 9, 0, 5, 8, 4, 2, 1, 6), 11, 3, "0123456789!"))
    context = words("sozialversicherungsnummer sv svnr svnummer versicherungsnummer")
    digits = 10
