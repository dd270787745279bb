"""
The Irish personal public service number. Standard: Social Welfare Act 2005; check character modulo 23.

Since 2013 there may be a second letter, A, B or H, that counts too; an older one (T, W or X) does not.
"""

from inzage.detection.kernel.rules import among, check_sign, either, sizes
from inzage.detection.recognizers.national.number import NationalNumber
from inzage.detection.recognizers.recognizer import words

SIGNS = "WABCDEFGHIJKLMNOPQRSTUV"
WEIGHTS = (8, 7, 6, 5, 4, 3, 2)
# A letter is worth 10 for A and so on; here A is 1, and each counts nine times.
TOO_MUCH = -9 * 9
PLAIN = check_sign(WEIGHTS, 23, 7, SIGNS)
WITH_LETTER = check_sign((*WEIGHTS, 0, 9), 23, 7, SIGNS, shift=TOO_MUCH)


class Ireland(NationalNumber):
    category = "national_id_ie"
    form = r"\d{7}[A-Wa-w][ABHWTXabhwtx]?"
    rule = either(
        (sizes(8), PLAIN),
        (sizes(9), among(8, 1, "A-B", "H"), WITH_LETTER),
        (sizes(9), among(8, 1, "T", "W-X"), PLAIN),
    )
    context = words("number pps ppsn public rsi")
    digits = 7
    alone = 0.6
    chance = 1 / 23
