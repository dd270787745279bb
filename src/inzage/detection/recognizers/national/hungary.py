"""
The Hungarian personal identifier. Standard: Act XX of 1996; sex and century, date of birth, check digit modulo eleven.

The weights run up for those born before 1997 and down for those born later.
"""

from datetime import date

from inzage.detection.recognizers.national.number import form
from inzage.detection.recognizers.recognizer import Recognizer, Verdict, verdict, words

CENTURIES = {"1": 1900, "2": 1900, "3": 2000, "4": 2000, "5": 1900, "6": 1900, "7": 2000, "8": 2000}
TURN = date(1997, 1, 1)


class Hungary(Recognizer):
    category = "national_id_hu"
    pattern = form(r"[1-8][ -]?\d{6}[ -]?\d{4}")
    context = words("személyi azonosító személyazonosító szám hungarian")
    digits = 11
    alone = 0.0
    chance = 0.004

    def judge(self, value: str, language: str | None) -> Verdict:  # noqa: ARG002 - the same in every language
        digits = [int(sign) for sign in value if sign.isdigit()]
        born = birth_date("".join(map(str, digits)))
        if born is None:
            return Verdict.WRONG
        weights = range(1, 11) if born < TURN else range(10, 0, -1)
        return verdict(
            right=sum(weight * digit for weight, digit in zip(weights, digits, strict=False)) % 11 == digits[10]
        )


def birth_date(digits: str) -> date | None:
    """Return the date of birth in a number, or None where there is no such day."""
    try:
        return date(CENTURIES[digits[0]] + int(digits[1:3]), int(digits[3:5]), int(digits[5:7]))
    except ValueError:
        return None
