"""Digits at random and the check digits that close them, written out from the standards."""

from collections.abc import Iterable
from random import Random

ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"


def digits(random: Random, count: int) -> str:
    return "".join(random.choices("0123456789", k=count))


def letters(random: Random, count: int, among: str = "ABCDEFGHIJKLMNOPQRSTUVWXYZ") -> str:
    return "".join(random.choices(among, k=count))


def weighed(number: str, weights: Iterable[int]) -> int:
    return sum(int(digit) * weight for digit, weight in zip(number, weights, strict=True))


def luhn(number: str) -> str:
    """Return the digit that closes a number by ISO/IEC 7812-1."""
    total = 0
    for place, digit in enumerate(reversed(number)):
        twice = int(digit) * (2 if place % 2 == 0 else 1)
        total += twice - 9 if twice > 9 else twice  # noqa: PLR2004 - the digits of a number of two digits together
    return str(-total % 10)


def gs1(number: str) -> str:
    """Return the digit that closes an EAN or a Swiss AHV number."""
    return str(-sum(int(digit) * (3 if place % 2 == 0 else 1) for place, digit in enumerate(reversed(number))) % 10)


def mod_11_10(number: str) -> str:
    """Return the digit that closes a number by ISO/IEC 7064, mod 11,10."""
    left = 10
    for digit in number:
        left = (left + int(digit)) % 10 or 10
        left = left * 2 % 11
    return str((11 - left) % 10)


def mod_97(text: str) -> int:
    """Return what is left of letters and digits by ISO/IEC 7064, mod 97-10."""
    return int("".join(str(ALPHABET.index(sign)) for sign in text)) % 97


def eleven(random: Random) -> str:
    """Return nine digits that pass the Dutch eleven-test."""
    while True:
        first = str(random.randint(1, 9)) + digits(random, 7)
        last = weighed(first, range(9, 1, -1)) % 11
        if last < 10:  # noqa: PLR2004 - one digit
            return f"{first}{last}"
