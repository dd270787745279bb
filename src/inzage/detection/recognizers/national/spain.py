"""
The Spanish identity numbers (DNI and NIE). Standard: Real Decreto 1553/2005; check letter modulo 23.

Foreigners have X, Y or Z for a first digit of 0, 1 or 2. K, L and M are for Spaniards without a DNI and foreigners
without a NIE; the letter then counts for nothing.
"""

from inzage.detection.kernel.rules import SIGN, Check, Step, among, check_letter, either, step
from inzage.detection.recognizers.national.number import NationalNumber
from inzage.detection.recognizers.recognizer import words

LETTERS = "TRWAGMYFPDXBNJZSQVHLCKE"
# X is worth 33 where it has to be 0, seven digits from the end; Y and Z follow it.
TOO_MUCH = -33 * 10**7


def identity(at: int = 0) -> tuple[tuple[Step, ...], ...]:
    """Return the cases of a number that begins at a place."""
    of_foreigner = step(
        Check.QUOTIENT, at=at, count=8, modulus=23, how=SIGN, place=at + 8, shift=TOO_MUCH, listed=LETTERS.encode()
    )
    return (
        (among(at, 1, "0-9"), check_letter(8, 23, at + 8, LETTERS, at=at)),
        (among(at, 1, "X-Z"), of_foreigner),
        (among(at, 1, "K-M"), check_letter(7, 23, at + 8, LETTERS, at=at + 1)),
    )


class Spain(NationalNumber):
    category = "national_id_es"
    form = r"\d{8}-?[A-Za-z]|[XYZKLMxyzklm]-?\d{7}-?[A-Za-z]"
    rule = either(*identity())
    context = words("dni documento identidad nie nif")
    digits = 7
    alone = 0.7
    chance = 1 / 23
