"""
The Estonian personal code (isikukood). Standard: EVS 585; two rounds of weights modulo eleven.

Lithuania counts in the same way.
"""

from inzage.detection.kernel.rules import Step, check_sign, date, either, weighted
from inzage.detection.recognizers.national.number import NationalNumber
from inzage.detection.recognizers.recognizer import words

BORN = date(1, 3, 5, century_at=0, centuries=(0, 18, 18, 19, 19, 20, 20, 21, 21))
FIRST_ROUND = (1, 2, 3, 4, 5, 6, 7, 8, 9, 1, 2)
SECOND_ROUND = (3, 4, 5, 6, 7, 8, 9, 1, 2, 3, 4)
TEN = 10


def two_rounds(count: int, *, at: int = 0) -> tuple[tuple[Step, ...], ...]:
    """Return the cases of a check digit after so many digits: when the first round leaves ten, the second decides."""
    first, second = FIRST_ROUND[:count], SECOND_ROUND[:count]
    return (
        (check_sign(first, 11, at + count, "0123456789!", at=at),),
        (weighted(first, 11, TEN, at=at), check_sign(second, 11, at + count, "01234567890", at=at)),
    )


class Estonia(NationalNumber):
    category = "national_id_ee"
    form = r"[1-8]\d{10}"
    rule = either(*two_rounds(10), after=(BORN,))
    context = words("eesti estonian isikukood isikukoodi")
    digits = 11
    chance = 0.004
