"""What can be told of the signs of a code: check digits of the standards, ranges, sizes."""

import numpy as np
from numpy.typing import NDArray

from inzage.detection.kernel.compiled import compiled
from inzage.detection.kernel.layout import Rules, Text
from inzage.detection.kernel.rules import HOW, LIST, STEP_SIZE, WIDTH

Plain = NDArray[np.uint64]

MULTIPLIED = np.array(
    [
        *(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 1, 2, 3, 4, 0, 6, 7, 8, 9, 5, 2, 3, 4, 0, 1, 7, 8, 9, 5, 6, 3, 4, 0, 1, 2),
        *(8, 9, 5, 6, 7, 4, 0, 1, 2, 3, 9, 5, 6, 7, 8, 5, 9, 8, 7, 6, 0, 4, 3, 2, 1, 6, 5, 9, 8, 7, 1, 0, 4, 3, 2),
        *(7, 6, 5, 9, 8, 2, 1, 0, 4, 3, 8, 7, 6, 5, 9, 3, 2, 1, 0, 4, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0),
    ],
    np.int32,
)
PERMUTED = np.array(
    [
        *(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 1, 5, 7, 6, 2, 8, 3, 0, 9, 4, 5, 8, 0, 3, 7, 9, 6, 1, 4, 2, 8, 9, 1, 6, 0),
        *(4, 3, 5, 2, 7, 9, 4, 5, 3, 1, 2, 6, 8, 7, 0, 4, 2, 8, 6, 5, 7, 3, 9, 0, 1, 2, 7, 9, 3, 8, 0, 6, 4, 1, 5),
        *(7, 0, 4, 6, 9, 1, 3, 2, 5, 8),
    ],
    np.int32,
)
"""The group and the permutation of Verhoeff, row after row of ten."""

ROOM = 1_000_000_000_000_000


@compiled
def value_at(plain: Plain, at: int) -> int:
    """The value of a sign: of a digit itself, of a letter from 10 on."""
    byte = int(plain[at])
    return byte - 0x30 if byte <= 0x39 else byte - 0x37


@compiled
def place_of(at: int, length: int) -> int:
    """A place counted from the beginning; below zero it was counted from the end."""
    return at if at >= 0 else length + at


@compiled
def number_at(plain: Plain, length: int, at: int, width: int) -> int:
    """The number that some digits are; -1 where they are not there."""
    if at < 0 or at + width > length:
        return -1
    number = 0
    for place in range(at, at + width):
        number = number * 10 + value_at(plain, place)
    return number


@compiled
def is_luhn(plain: Plain, first: int, last: int, length: int, remainder: int) -> bool:
    if last > length or first < 0:
        return False
    total = 0
    for at in range(last - first):
        digit = value_at(plain, last - 1 - at)
        if at % 2:
            digit = digit * 2 - 9 if digit > 4 else digit * 2
        total += digit
    return total % 10 == remainder


@compiled
def is_mod_97(plain: Plain, first: int, length: int, moved: int) -> bool:
    left, signs = np.int64(0), length - first
    for place in range(signs):
        value = value_at(plain, first + (place + moved) % signs)
        left = left * (10 if value < 10 else 100) + value
        if left > ROOM:
            left %= 97
    return left % 97 == 1


@compiled
def is_mod_11_10(plain: Plain, first: int, last: int, length: int) -> bool:
    if last > length:
        return False
    check = 5
    for at in range(first, last):
        check = ((check or 10) * 2 % 11 + value_at(plain, at)) % 10
    return check == 1


@compiled
def is_verhoeff(plain: Plain, count: int, place: int, length: int) -> bool:
    """Whether some digits and the check digit at a place agree."""
    if place >= length:
        return False
    check = int(PERMUTED[value_at(plain, place)])
    for at in range(count):
        digit = value_at(plain, count - 1 - at)
        check = int(MULTIPLIED[10 * check + PERMUTED[10 * ((at + 1) % 8) + digit]])
    return check == 0


@compiled
def is_among(plain: Plain, length: int, at: int, rules: Rules, step: int) -> bool:
    """Whether what stands at a place is in one of the ranges, or in none where that is asked."""
    width, wanted = rules[step + WIDTH], rules[step + HOW] == 0
    if at < 0 or at + width > length:
        return False
    number = 0
    for place in range(at, at + width):
        number = number * 36 + value_at(plain, place)
    for limit in range(step + LIST, step + rules[step + STEP_SIZE], 2):
        if rules[limit] <= number <= rules[limit + 1]:
            return wanted
    return not wanted


@compiled
def is_of_size(length: int, rules: Rules, step: int) -> bool:
    for place in range(step + LIST, step + rules[step + STEP_SIZE]):
        if rules[place] == length:
            return True
    return False


@compiled
def is_varied(plain: Plain, length: int) -> bool:
    for at in range(1, length):
        if plain[at] != plain[0]:
            return True
    return False


@compiled
def has_one_repeated(plain: Plain, count: int, length: int) -> bool:
    """Whether one digit is there two or three times and the others at most once. Four bits count each digit."""
    if count > length:
        return False
    counted = np.int64(0)
    for at in range(count):
        counted += np.int64(1) << np.int64(4 * value_at(plain, at))
    repeated = 0
    for digit in range(10):
        times = (counted >> np.int64(4 * digit)) & np.int64(15)
        if times > 3:
            return False
        repeated += 1 if times > 1 else 0
    return repeated == 1


@compiled
def has_capitals(text: Text, start: int, end: int) -> bool:
    """Whether no letter is small."""
    for at in range(start, end):
        if 0x61 <= text[at] <= 0x7A:
            return False
    return True


@compiled
def is_mixed(plain: Plain, length: int, digits: int, letters: int) -> bool:
    """Whether there are so many digits and letters at least."""
    found = 0
    for at in range(length):
        found += plain[at] <= 0x39
    return found >= digits and length - found >= letters
