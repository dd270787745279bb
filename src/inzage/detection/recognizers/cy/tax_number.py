"""The Cypriot tax number (TIN, also the VAT number). Standard: Tax Department; eight digits and a check letter."""

from inzage.detection.kernel.rules import holds, none_of, tables
from inzage.detection.recognizers.national.number import NationalNumber
from inzage.detection.recognizers.recognizer import words

EVEN, ODD = (1, 0, 5, 7, 9, 13, 15, 17, 19, 21), tuple(range(10))


class CypriotTaxNumber(NationalNumber):
    category = "tax_number"
    form = r"\d{8}[A-Za-z]"
    rule = holds(tables(EVEN, ODD, 8, 26, "ABCDEFGHIJKLMNOPQRSTUVWXYZ"), none_of(0, 2, "12"))
    context = words("tin tic afm αφμ ΑΦΜ φορολογικού cyprus cypriot cyprioot fiscaal steuernummer fiscal")
    digits = 8
    chance = 1 / 26
