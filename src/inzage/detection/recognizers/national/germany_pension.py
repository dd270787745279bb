"""
The German pension insurance number (Rentenversicherungsnummer). Standard: VKVV § 2; date of birth, letter, check digit.

Each digit, the letter as two of them, is multiplied by its weight; the digits of all products are added.
"""

from inzage.detection.kernel.rules import ASKED
from inzage.detection.recognizers.national.number import NationalNumber
from inzage.detection.recognizers.recognizer import Verdict, verdict, words

WEIGHTS = (2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1)
LETTER = 8
MONTHS, DAYS = range(1, 13), range(1, 82)
"""Fifty is added to the day where the serial numbers of a day are used up."""


class GermanPensionNumber(NationalNumber):
    category = "national_id_de"
    form = r"\d{2} ?\d{6} ?[A-Z] ?\d{3}"
    rule = ASKED
    context = words(
        "rentenversicherungsnummer rentenversicherungsnr rentenversicherung sozialversicherungsnummer "
        "sozialversicherungsnr sozialversicherung versicherungsnummer rv rvnr rvnummer sv svnr svnummer vsnr rente"
    )
    digits = 6
    chance = 0.01

    def judge(self, value: str, language: str | None) -> Verdict:  # noqa: ARG002 - the same in every language
        plain = value.replace(" ", "")
        digits = f"{plain[:LETTER]}{ord(plain[LETTER]) - ord('A') + 1:02}{plain[LETTER + 1 : -1]}"
        total = sum(sum(divmod(int(digit) * weight, 10)) for digit, weight in zip(digits, WEIGHTS, strict=True))
        is_day = int(plain[2:4]) in DAYS and int(plain[4:6]) in MONTHS
        return verdict(right=is_day and total % 10 == int(plain[-1]))
