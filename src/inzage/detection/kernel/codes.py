"""
Numbers and codes: what has a form of its own.

The machines of all recognizers that can begin here, and that need no word near or have one, run from a place; what
passes its rule is a candidate.
"""

import numpy as np

from inzage.detection.kernel.compiled import compiled
from inzage.detection.kernel.finding import add
from inzage.detection.kernel.layout import (
    ACCEPTS,
    AGAINST,
    ALONE,
    ALWAYS,
    BEFORE,
    DIGIT,
    EDGE,
    END,
    FIRST,
    KNOWN,
    LANES,
    MACHINE,
    NEAR,
    NOTHING_BEFORE,
    PASSED,
    RULE,
    SHAPE,
    START,
    STATES,
    SURE,
    TO_BE_ASKED,
    UNCHECKED,
    WIDTH,
    Facts,
    Found,
    Gates,
    Kinds,
    Machines,
    Scratch,
    Text,
    Words,
)
from inzage.detection.kernel.machine import lowest
from inzage.detection.kernel.rules import ASK, NO_RULE, WRONG, judge

NUMBER_EDGE, WORD_EDGE, LOOSE_EDGE = range(3)
"""
What may not stand beside a code. Of a number: a sign of a word or `.,/+-` before it, after it a sign of a word, or one
of `.,/-` and a digit. Of a word: a sign of a word or `-`. A loose one: a sign of a word.
"""

BACK, AHEAD, NEAREST = 60, 25, 3
"""How many bytes before and after are read for words that tell; a word against counts among the nearest."""

LONGEST_JOINED, SHORT_WORD, LONG_WORD = 8, 4, 6
ONE, ZERO = np.uint64(1), np.uint64(0)


@compiled
def is_word_byte(byte: int) -> bool:
    """Whether a byte is a sign of a word: a letter, a digit, an underscore."""
    return 0x30 <= byte <= 0x39 or 0x61 <= (byte | 0x20) <= 0x7A or byte >= 0x80 or byte == 0x5F


@compiled
def may_end(text: Text, at: int, stop: int, edge: int) -> bool:
    """Whether a code may end before this place."""
    if at >= stop:
        return True
    byte = int(text[at])
    if byte >= 0x80:
        # Punctuation above 127 ends a code; a letter does not.
        return byte == 0xC2 or byte == 0xE2
    if is_word_byte(byte):
        return False
    if edge == WORD_EDGE:
        return byte != 0x2D
    if edge == NUMBER_EDGE and (0x2C <= byte <= 0x2F) and at + 1 < stop:
        return not 0x30 <= text[at + 1] <= 0x39
    return True


@compiled
def longest(text: Text, start: int, stop: int, state: int, edge: int, machines: Machines) -> int:
    """Where the longest match ends that begins here and may end there; -1 without one."""
    end, width = -1, int(machines[WIDTH])
    for at in range(start, stop):
        step = int(machines[STATES + state * width + machines[text[at]]])
        if step == 0:
            break
        state = step & (ACCEPTS - 1)
        if step & ACCEPTS and may_end(text, at + 1, stop, edge):
            end = at + 1
    return end


@compiled
def words_near(words: Words, number: int, at: int, facts: Facts, start: int, end: int, scratch: Scratch) -> None:
    """
    Tell by the words near a place which kinds they speak of (`scratch[0]`), and which they speak against.

    To the left, the nearest word that says something decides.
    """
    for lane in range(LANES):
        near, against = ZERO, ZERO
        before = at - 1
        while before >= 0 and words[before, END] > start - BACK:
            known = words[before, KNOWN]
            if known:
                near |= facts[known, NEAR + lane] & ~against
                if at - before <= NEAREST:
                    against |= facts[known, AGAINST + lane] & ~near
            before -= 1
        after = at
        while after < number and words[after, START] < end + AHEAD:
            known = words[after, KNOWN]
            if known and words[after, START] >= end:
                near |= facts[known, NEAR + lane] & ~against
            after += 1
        scratch[0, lane], scratch[1, lane] = near, against


@compiled
def is_code(text: Text, stop: int, words: Words, number: int, at: int) -> bool:
    """Whether a code may begin with this word: a digit is in it, or in what is joined to it, or it is in capitals."""
    if words[at, SHAPE] & DIGIT:
        return True
    for other in range(at + 1, min(at + LONGEST_JOINED, number)):
        between = words[other, START] - words[other - 1, END]
        sign = text[words[other - 1, END]]
        if between > 1 or (sign == 0x20 and (other > at + 1 or words[at, END] - words[at, START] > SHORT_WORD)):
            break
        if words[other, SHAPE] & DIGIT:
            return True
    start, end = words[at, START], words[at, END]
    if end - start < LONG_WORD:
        return False
    for place in range(start, end):
        if not 0x41 <= text[place] <= 0x5A:
            return False
    return True


@compiled
def codes(
    text: Text,
    begin: int,
    stop: int,
    words: Words,
    number: int,
    at: int,
    start: int,
    facts: Facts,
    gates: Gates,
    kinds: Kinds,
    machines: Machines,
    found: Found,
    count: int,
    scratch: Scratch,
) -> int:
    """Add the codes that begin at a place: where the word `at` starts, or a sign just before it."""
    before = BEFORE + int(text[start - 1]) if start > begin else NOTHING_BEFORE
    words_near(words, number, at, facts, start, words[at, END], scratch)
    for lane in range(LANES):
        possible = gates[FIRST + text[start], lane] & gates[before, lane]
        possible &= (gates[ALWAYS, lane] & ~scratch[1, lane]) | scratch[0, lane]
        while possible:
            bit = lowest(possible)
            possible &= possible - ONE
            kind = 64 * lane + bit
            end = longest(text, start, stop, kinds[kind, MACHINE], kinds[kind, EDGE], machines)
            if end < 0:
                continue
            verdict = judge(text, start, end, kinds[kind, RULE:], scratch)
            if verdict == WRONG:
                continue
            is_near = (scratch[0, lane] >> np.uint64(bit)) & ONE
            sure = kinds[kind, SURE] if is_near else kinds[kind, ALONE]
            checked = TO_BE_ASKED if verdict == ASK else UNCHECKED if verdict == NO_RULE else PASSED
            count = add(found, count, start, end, kind, sure, checked)
    return count
