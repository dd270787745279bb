"""The Maltese identity number. Standard: Identity Card Act, chapter 258; up to seven digits and a letter, no check."""

from inzage.detection.recognizers.national.number import NationalNumber
from inzage.detection.recognizers.recognizer import words


class Malta(NationalNumber):
    category = "national_id_mt"
    form = r"\d{3,7}[MGAPLHBZmgaplhbz]"
    context = words("malta maltese karta identità")
    labels = ("karta tal identità", "karta tal identita", "maltese id card", "maltese id")
    digits = 3
    near = 0.91
    chance = 1.0
