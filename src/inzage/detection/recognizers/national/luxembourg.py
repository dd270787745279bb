"""The Luxembourg number (matricule). Standard: Law of 19 June 2013; date of birth, Luhn, then Verhoeff."""

import re
from datetime import date

from stdnum import luhn, verhoeff

from inzage.detection.recognizers.national.number import form
from inzage.detection.recognizers.recognizer import Recognizer, Verdict, verdict, words


class Luxembourg(Recognizer):
    category = "national_id_lu"
    pattern = form(r"(?:18|19|20)\d{2}[ ]?\d{2}[ ]?\d{2}[ ]?\d{3}[ ]?\d{2}")
    context = words("matricule luxembourg luxemburg cns sozialversicherungsnummer")
    digits = 4
    alone = 0.7
    chance = 0.01

    def judge(self, value: str, language: str | None) -> Verdict:  # noqa: ARG002 - the same in every language
        plain = re.sub(r"\D", "", value)
        if not is_day(plain[:8]):
            return Verdict.WRONG
        return verdict(right=luhn.is_valid(plain[:12]) and verhoeff.is_valid(plain[:11] + plain[12]))


def is_day(digits: str) -> bool:
    """Whether eight digits are a day of the calendar."""
    try:
        date(int(digits[:4]), int(digits[4:6]), int(digits[6:8]))
    except ValueError:
        return False
    return True
