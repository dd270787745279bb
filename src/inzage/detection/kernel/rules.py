"""The rules of numbers: check digits, as numbers that the kernel reads. One function decides all of them."""

from dataclasses import dataclass
from enum import IntEnum

import numpy as np
from numpy.typing import NDArray

from inzage.detection.kernel.compiled import compiled
from inzage.detection.kernel.layout import PLAIN, SCRATCH_COLUMNS, Scratch, Text

WRONG, RIGHT, NO_RULE, ASK = range(4)
"""Verdicts of a rule: it does not hold; it does; there is none; Python must be asked."""

WEIGHTS = 4
"""Column from which a rule's weights stand; before it: kind, modulus, remainder or length, a free one."""

RULE_COLUMNS = WEIGHTS + 20


class Check(IntEnum):
    """The kinds of rules."""

    NONE = 0
    ASK = 1
    WEIGHTED = 2
    LUHN = 3
    MOD_97 = 4


@dataclass(frozen=True, slots=True)
class Rule:
    """
    A rule as numbers.

    WEIGHTED: the sum of the digits times their weights leaves `remainder` when divided by `modulus`; a number that is
    shorter than its weights has zeros before it. LUHN: ISO/IEC
    7812-1 annex B. MOD_97: ISO 7064 with letters as numbers, after the first four signs went to the end (IBAN).
    """

    check: Check
    modulus: int = 0
    remainder: int = 0
    weights: tuple[int, ...] = ()

    def row(self) -> NDArray[np.int32]:
        """The columns of a table of kinds that hold this rule."""
        row = np.zeros(RULE_COLUMNS, np.int32)
        row[:WEIGHTS] = (self.check, self.modulus, self.remainder, len(self.weights))
        row[WEIGHTS : WEIGHTS + len(self.weights)] = self.weights
        return row


@compiled
def judge(text: Text, start: int, end: int, rule: NDArray[np.int32], scratch: Scratch) -> int:
    """Return what a rule says of the code between two places."""
    check = rule[0]
    if check == 0:
        return NO_RULE
    if check == 1:
        return ASK
    plain = scratch[PLAIN]
    length = plainly(text, start, end, plain)
    if check == 2:
        return RIGHT if is_weighted(plain, length, rule) else WRONG
    if check == 3:
        return RIGHT if is_luhn(plain, length) else WRONG
    return RIGHT if is_mod_97(plain, length) else WRONG


@compiled
def plainly(text: Text, start: int, end: int, plain: NDArray[np.uint64]) -> int:
    """Copy letters (as capitals) and digits, and nothing else; return how many."""
    length = 0
    for at in range(start, end):
        byte = text[at]
        if 0x61 <= byte <= 0x7A:
            byte -= 0x20
        if length < SCRATCH_COLUMNS and (0x30 <= byte <= 0x39 or 0x41 <= byte <= 0x5A):
            plain[length] = byte
            length += 1
    return length


@compiled
def is_weighted(plain: NDArray[np.uint64], length: int, rule: NDArray[np.int32]) -> bool:
    total, is_zero, skipped = 0, True, rule[3] - length
    if skipped < 0:
        return False
    for at in range(length):
        digit = int(plain[at]) - 0x30
        is_zero = is_zero and digit == 0
        total += digit * rule[WEIGHTS + skipped + at]
    return total % rule[1] == rule[2] and not is_zero


@compiled
def is_luhn(plain: NDArray[np.uint64], length: int) -> bool:
    total = 0
    for at in range(length):
        digit = int(plain[length - 1 - at]) - 0x30
        if at % 2:
            digit = digit * 2 - 9 if digit > 4 else digit * 2
        total += digit
    return total % 10 == 0


@compiled
def is_mod_97(plain: NDArray[np.uint64], length: int) -> bool:
    rest = np.int64(0)
    for place in range(length):
        byte = int(plain[(place + 4) % length])
        if byte <= 0x39:
            rest = rest * 10 + byte - 0x30
        else:
            rest = rest * 100 + byte - 0x37
        if rest > 1_000_000_000_000_000:
            rest %= 97
    return rest % 97 == 1
