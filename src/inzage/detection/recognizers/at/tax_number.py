"""The Austrian tax number (Abgabenkontonummer). Standard: BMF, office of two digits, number, check digit of Luhn."""

from inzage.detection.kernel.rules import among, holds, luhn, varied
from inzage.detection.recognizers.national.number import NationalNumber
from inzage.detection.recognizers.recognizer import words

OFFICES = (
    *("03-04", "06-10", "12", "15-16", "18", "22-23", "29", "33", "38", "41", "46", "51-54", "57", "59", "61", "65"),
    *("67-69", "71-72", "81-84", "90-91", "93", "97-98"),
)
"""The first two digits: the tax offices, those that merged too."""


class AustrianTaxNumber(NationalNumber):
    category = "tax_number"
    form = r"\d{2}[- ]?\d{3}[/ ]?\d{4}"
    rule = holds(luhn(), among(0, 2, *OFFICES), varied())
    context = words("abgabenkontonummer abgabenkontonr abgabenkonto steuernummer steuernr stnr finanzamt finanzonline")
    digits = 4
