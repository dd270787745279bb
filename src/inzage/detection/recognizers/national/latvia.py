"""
The Latvian personal code. Standard: Law on the register of natural persons; date of birth, weights modulo eleven.

Since 2017 it begins with 32 to 39 and has neither a date nor a check digit, so that it tells nothing.
"""

from inzage.detection.kernel.rules import NO_RULE, Case, Step, among, check_sign, date, either
from inzage.detection.recognizers.national.number import NationalNumber
from inzage.detection.recognizers.recognizer import words

CENTURIES = tuple(range(18, 28))


def with_date(at: int = 0) -> tuple[Step, ...]:
    """Return what holds for a code with a date that begins at a place."""
    return (
        date(at + 4, at + 2, at, century_at=at + 6, centuries=CENTURIES),
        check_sign((10, 5, 8, 4, 2, 1, 6, 3, 7, 9), 11, at + 10, "01234567890", at=at, shift=1),
    )


class Latvia(NationalNumber):
    category = "national_id_lv"
    form = r"[0-3]\d{5}-?\d{5}"
    rule = either(Case((among(0, 2, "32-39"),), NO_RULE), with_date())
    context = words("personas kods koda latvian")
    digits = 11
