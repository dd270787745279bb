"""Whether a rule holds for a code: one function decides all rules, see `rules`."""

import numpy as np
from numpy.typing import NDArray

from inzage.detection.kernel.calendar import is_date
from inzage.detection.kernel.compiled import called, compiled
from inzage.detection.kernel.layout import PLAIN, SCRATCH_COLUMNS, SCRATCH_ROWS, Rules, Scratch, Text
from inzage.detection.kernel.rules import (
    ADDED,
    AT,
    CASE_SIZE,
    CASE_STEPS,
    COMMON_SIZE,
    COUNT,
    FACTOR,
    HOW,
    LEADING,
    LIST,
    LONGEST,
    MODULUS,
    NUMBER,
    OFFSET,
    PLACE,
    REMAINDER,
    RULE_SIZE,
    STEP,
    STEP_SIZE,
    STEPS,
    VERDICT,
    WIDTH,
    WRONG,
    Check,
    Rule,
)
from inzage.detection.kernel.signs import (
    has_capitals,
    has_one_repeated,
    is_among,
    is_luhn,
    is_mixed,
    is_mod_11_10,
    is_mod_97,
    is_of_size,
    is_varied,
    is_verhoeff,
    number_at,
    place_of,
    value_at,
)

Plain = NDArray[np.uint64]
"""The letters and digits of a code, a sign in each."""

SUM, QUOTIENT, TABLES, LUHN, MOD_97 = (
    int(one) for one in (Check.SUM, Check.QUOTIENT, Check.TABLES, Check.LUHN, Check.MOD_97)
)
MOD_11_10, VERHOEFF, DATE, AMONG, SIZES = (
    int(one) for one in (Check.MOD_11_10, Check.VERHOEFF, Check.DATE, Check.AMONG, Check.SIZES)
)
VARIED, REPEATED, SEPARATED, CAPITALS = (
    int(one) for one in (Check.VARIED, Check.REPEATED, Check.SEPARATED, Check.CAPITALS)
)


def verdict_of(rule: Rule, value: bytes) -> int:
    """Return what a rule says of one code."""
    rules = rule.numbers
    case = called(
        judge,
        np.frombuffer(value, np.uint8),
        0,
        len(value),
        rules,
        0,
        np.zeros((SCRATCH_ROWS, SCRATCH_COLUMNS), np.uint64),
    )
    return WRONG if case < 0 else int(rules[case + VERDICT])


@compiled
def judge(text: Text, start: int, end: int, rules: Rules, rule: int, scratch: Scratch) -> int:
    """Return the case of a rule that holds for the code between two places; -1 where it is wrong."""
    common, size = rule + rules[rule + COMMON_SIZE], rule + rules[rule + RULE_SIZE]
    plain = scratch[PLAIN]
    length = plainly(text, start, end, plain)
    if not hold(text, start, end, plain, length, rules, rule + STEPS, common):
        return -1
    case = common
    while case < size:
        until = case + rules[case + CASE_SIZE]
        if hold(text, start, end, plain, length, rules, case + CASE_STEPS, until):
            return case
        case = until
    return -1


@compiled
def plainly(text: Text, start: int, end: int, plain: Plain) -> int:
    """Copy letters (as capitals) and digits, and nothing else; return how many."""
    length = 0
    for at in range(start, end):
        byte = text[at]
        if 0x61 <= byte <= 0x7A:
            byte -= 0x20
        if length < LONGEST and (0x30 <= byte <= 0x39 or 0x41 <= byte <= 0x5A):
            plain[length] = byte
            length += 1
    return length


@compiled
def hold(text: Text, start: int, end: int, plain: Plain, length: int, rules: Rules, at: int, until: int) -> bool:
    """Whether all steps between two places of the rules hold."""
    while at < until:
        if not holds(text, start, end, plain, length, rules, at):
            return False
        at += rules[at + STEP_SIZE]
    return True


@compiled
def holds(text: Text, start: int, end: int, plain: Plain, length: int, rules: Rules, step: int) -> bool:
    """Whether one step holds."""
    check = rules[step + STEP]
    at, count = place_of(rules[step + AT], length), rules[step + COUNT]
    if check <= TABLES:
        return is_rest(plain, length, count, rules, step, rest(plain, length, at, count, rules, step))
    if check == LUHN:
        return is_luhn(plain, at, at + count if count else length, length, rules[step + OFFSET])
    if check == MOD_97:
        return is_mod_97(plain, at, length, rules[step + PLACE])
    if check == MOD_11_10:
        return is_mod_11_10(plain, at, at + count if count else length, length)
    if check == VERHOEFF:
        return is_verhoeff(plain, count, rules[step + PLACE], length)
    if check == DATE:
        return is_date(plain, length, at, rules, step)
    if check == AMONG:
        return is_among(plain, length, at, rules, step)
    if check == SIZES:
        return is_of_size(length, rules, step)
    if check == VARIED:
        return is_varied(plain, length)
    if check == REPEATED:
        return has_one_repeated(plain, count, length)
    if check == SEPARATED:
        return (end - start > length) == (rules[step + HOW] == 1)
    if check == CAPITALS:
        return has_capitals(text, start, end) == (rules[step + HOW] == 1)
    return is_mixed(plain, length, count, rules[step + WIDTH])


@compiled
def rest(plain: Plain, length: int, at: int, count: int, rules: Rules, step: int) -> int:
    """What the sum of the weighted signs, or the number they are, leaves when it is divided; -1 where signs miss."""
    check, width = rules[step + STEP], rules[step + WIDTH]
    if at + count > length or (at < 0 and check != SUM):
        return -1
    total = np.int64(rules[step + LEADING])
    for place in range(count):
        sign = value_at(plain, at + place) if at + place >= 0 else 0
        if check == SUM:
            if width:
                sign = rules[step + rules[step + STEP_SIZE] - width + sign]
            total += sign * rules[step + LIST + place]
        elif check == QUOTIENT:
            total = total * 10 + sign
        else:
            total += rules[step + LIST + sign + (width if place % 2 else 0)]
    return int((total + rules[step + ADDED]) % rules[step + MODULUS])


@compiled
def is_rest(plain: Plain, length: int, count: int, rules: Rules, step: int, left: int) -> bool:
    """Whether a rest is what the code says of itself."""
    how, place = rules[step + HOW], place_of(rules[step + PLACE], length)
    if left < 0 or (how != REMAINDER and place >= length):
        return False
    if how == REMAINDER:
        return left == rules[step + OFFSET]
    if how == NUMBER:
        wanted = rules[step + OFFSET] + rules[step + FACTOR] * left
        return number_at(plain, length, place, rules[step + WIDTH]) == wanted
    check = rules[step + STEP]
    listed = count if check == SUM else 2 * rules[step + WIDTH] if check == TABLES else 0
    return int(plain[place]) == rules[step + LIST + listed + left]
