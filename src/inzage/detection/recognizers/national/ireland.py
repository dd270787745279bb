"""
The Irish personal public service number. Standard: Social Welfare Act 2005; check character modulo 23.

Since 2013 there may be a second letter, A, B or H, that counts too; an older one (T, W or X) does not.
"""

from inzage.detection.kernel.rules import Step, among, check_sign, either, sizes
from inzage.detection.recognizers.national.number import NationalNumber
from inzage.detection.recognizers.recognizer import words

SIGNS = "WABCDEFGHIJKLMNOPQRSTUV"
WEIGHTS = (8, 7, 6, 5, 4, 3, 2)
# A letter is worth 10 for A and so on; here A is 1, and each counts nine times.
TOO_MUCH = -9 * 9


def public_service(at: int = 0) -> tuple[tuple[Step, ...], ...]:
    """Return the cases of a number that begins at a place."""
    plain = check_sign(WEIGHTS, 23, at + 7, SIGNS, at=at)
    with_letter = check_sign((*WEIGHTS, 0, 9), 23, at + 7, SIGNS, at=at, shift=TOO_MUCH)
    return (
        (sizes(at + 8), plain),
        (sizes(at + 9), among(at + 8, 1, "A-B", "H"), with_letter),
        (sizes(at + 9), among(at + 8, 1, "T", "W-X"), plain),
    )


class Ireland(NationalNumber):
    category = "national_id_ie"
    form = r"\d{7}[A-Wa-w][ABHWTXabhwtx]?"
    rule = either(*public_service())
    context = words("number pps ppsn public rsi")
    digits = 7
    alone = 0.6
    chance = 1 / 23
