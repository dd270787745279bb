"""The Polish tax number (NIP). Standard: Ustawa o zasadach ewidencji podatników; weights modulo eleven."""

from inzage.detection.kernel.rules import holds, varied, weighted
from inzage.detection.recognizers.national.number import NationalNumber
from inzage.detection.recognizers.recognizer import words


class PolishTaxNumber(NationalNumber):
    category = "tax_number"
    form = r"\d{3}-?\d{3}-?\d{2}-?\d{2}|\d{3}-\d{2}-\d{2}-\d{3}"
    rule = holds(weighted((6, 5, 7, 2, 3, 4, 5, 6, 7, -1), 11), varied())
    context = words("nip podatkowy")
    digits = 10
    chance = 1 / 11
