"""
Numbers and codes: what has a form of its own.

The machines of all recognizers that can begin here, and that need no word near or have one, run from a place; what
passes its rule is a candidate.
"""

import numpy as np

from inzage.detection.kernel.compiled import compiled
from inzage.detection.kernel.edges import LOOSE_EDGE, may_end
from inzage.detection.kernel.finding import add
from inzage.detection.kernel.flags import Flag
from inzage.detection.kernel.judging import judge
from inzage.detection.kernel.layout import (
    ACCEPTS,
    AGAINST,
    ALONE,
    ALWAYS,
    BEFORE,
    BEHIND,
    DIGIT,
    EDGE,
    END,
    ENDS,
    FIRST,
    FURTHER,
    KNOWN,
    LANES,
    MACHINE,
    NEAR,
    NOTHING_BEFORE,
    PASSED,
    RULE,
    SEEN,
    SHAPE,
    SHIFT,
    SPOKEN,
    SPOKEN_AGAINST,
    START,
    STATES,
    SURE,
    TO_BE_ASKED,
    TOGETHER,
    UNCHECKED,
    Accepted,
    Facts,
    Found,
    Gates,
    Kinds,
    Machines,
    Rules,
    Scratch,
    Text,
    Words,
)
from inzage.detection.kernel.machine import lowest
from inzage.detection.kernel.rules import ASK, MOST_ALONE, MOST_NEAR, NO_RULE, VERDICT

BACK, AHEAD, NEAREST = 60, 25, 3
"""How many bytes before and after are read for words that tell; a word against counts among the nearest."""

LONGEST_JOINED, SHORT_WORD, LONG_WORD = 8, 4, 5
SPACE, DOLLAR, COLON, BRACE, LAST_OF_HEXADECIMAL = 0x20, 0x24, 0x3A, 0x7B, 0x66
SPEAKS = int(Flag.SPEAKS)
ONE, ZERO = np.uint64(1), np.uint64(0)


@compiled
def longest(text: Text, start: int, stop: int, state: int, edge: int, machines: Machines) -> int:
    """Where the longest match ends that begins here and may end there; -1 without one."""
    end, shift = -1, int(machines[SHIFT])
    for at in range(start, stop):
        step = int(machines[STATES + (state << shift) + int(machines[text[at]])])
        if step == 0:
            break
        state = step & (ACCEPTS - 1)
        if step & ACCEPTS and may_end(text, at + 1, stop, edge):
            end = at + 1
    return end


@compiled
def together(
    text: Text, start: int, stop: int, kinds: Kinds, machines: Machines, accepted: Accepted, scratch: Scratch
) -> bool:
    """Note which kinds that need no word near begin at a place, and where each ends; return whether any does."""
    state, shift, is_seen = TOGETHER, int(machines[SHIFT]), False
    for at in range(start, stop):
        step = int(machines[STATES + (state << shift) + int(machines[text[at]])])
        if step == 0:
            break
        state = step & (ACCEPTS - 1)
        if step & ACCEPTS and may_end(text, at + 1, stop, LOOSE_EDGE):
            if not is_seen:
                for lane in range(LANES):
                    scratch[SEEN, lane] = ZERO
            is_seen = True
            noted(text, at + 1, stop, state, kinds, accepted, scratch)
    return is_seen


@compiled
def noted(text: Text, end: int, stop: int, state: int, kinds: Kinds, accepted: Accepted, scratch: Scratch) -> None:
    """Note that the kinds which a state accepts may end here."""
    for lane in range(LANES):
        ours = accepted[state, lane]
        while ours:
            bit = lowest(ours)
            ours &= ours - ONE
            kind = 64 * lane + bit
            if may_end(text, end, stop, kinds[kind, EDGE]):
                scratch[SEEN, lane] |= ONE << np.uint64(bit)
                scratch[ENDS, kind] = np.uint64(end)


@compiled
def spoken_before(words: Words, at: int, telling: int) -> int:
    """Return the last word before `at` that speaks of some kind; -1 without one."""
    while telling >= at:
        telling = words[telling, BEHIND]
    return telling


@compiled
def spoken_after(words: Words, number: int, at: int, telling: int) -> int:
    """Return the first word after `at` that speaks of some kind; the number of words without one."""
    while telling > at:
        telling = words[telling, BEHIND]
    return int(words[number if telling < 0 else telling, FURTHER])


@compiled
def words_near(
    words: Words, number: int, at: int, facts: Facts, start: int, end: int, telling: int, scratch: Scratch
) -> bool:
    """
    Tell by the words near a place which kinds they speak of (row `SPOKEN` of the scratch), and which against.

    To the left, the nearest word that says something decides. `telling` is a word that speaks of some kind, the last
    one at `at` or one after it.
    Return whether any word speaks; if none does, the scratch is not touched.
    """
    is_spoken = False
    word = spoken_before(words, at, telling)
    while word >= 0 and words[word, END] > start - BACK:
        is_spoken = heard(scratch, facts, words[word, KNOWN], at - word <= NEAREST, is_spoken)
        word = words[word, BEHIND]
    word = spoken_after(words, number, at, telling)
    while word < number and words[word, START] < end + AHEAD:
        if words[word, START] >= end:
            is_spoken = heard(scratch, facts, words[word, KNOWN], False, is_spoken)
        word = words[word, FURTHER]
    return is_spoken


@compiled
def heard(scratch: Scratch, facts: Facts, known: int, is_nearest: bool, is_spoken: bool) -> bool:
    """Take in what one word says, unless a nearer one said otherwise."""
    for lane in range(LANES):
        near = scratch[SPOKEN, lane] if is_spoken else ZERO
        against = scratch[SPOKEN_AGAINST, lane] if is_spoken else ZERO
        near |= facts[known, NEAR + lane] & ~against
        if is_nearest:
            against |= facts[known, AGAINST + lane] & ~near
        scratch[SPOKEN, lane], scratch[SPOKEN_AGAINST, lane] = near, against
    return True


@compiled
def first_of_code(text: Text, words: Words, at: int) -> int:
    """
    Return the first word of those that may make up a code with the word with a digit `at`.

    The words before it have no digit, and are joined to it without a space, as in `ab-cd-12`, or are a short word in
    capitals with a space, as in `AB 12`. Another word with a digit has already been tried with what is before it.
    """
    first = at
    while first > 0 and at - first < LONGEST_JOINED:
        start, end = words[first - 1, START], words[first - 1, END]
        if not is_joined(text, end, words[first, START]) or words[first - 1, SHAPE] & DIGIT:
            break
        if text[end] == SPACE and (first < at or not is_short_in_capitals(text, start, end)):
            break
        first -= 1
    return first


@compiled
def is_joined(text: Text, end: int, start: int) -> bool:
    """Whether one sign stands between two words, or a double colon."""
    return start - end == 1 or (start - end == 2 and text[end] == COLON and text[end + 1] == COLON)


@compiled
def start_before(text: Text, begin: int, start: int) -> int:
    """Where a sign before a word stands that may begin a code: `$2b$`, `{SSHA}`, `::1`; else where the word does."""
    if start == begin:
        return start
    sign = text[start - 1]
    if sign == DOLLAR or sign == BRACE:
        return start - 1
    if sign == COLON and start > begin + 1 and text[start - 2] == COLON:
        return start - 2
    return start


@compiled
def is_short_in_capitals(text: Text, start: int, end: int) -> bool:
    """Whether a word is as short as the letters before a number, and in capitals."""
    return end - start <= SHORT_WORD and 0x41 <= text[start] <= 0x5A and 0x41 <= text[end - 1] <= 0x5A


@compiled
def is_in_capitals(text: Text, start: int, end: int) -> bool:
    """Whether a long word is written in capitals."""
    if end - start < LONG_WORD or not 0x41 <= text[start + 1] <= 0x5A:
        return False
    for place in range(start, end):
        if not 0x41 <= text[place] <= 0x5A:
            return False
    return True


@compiled
def before_code(text: Text, begin: int, start: int, words: Words, at: int) -> int:
    """Return the gate of what stands before a place; the colon of a label (`IP:`) is as good as a space."""
    if start == begin:
        return NOTHING_BEFORE
    before = int(text[start - 1])
    if before == COLON and at > 0 and words[at - 1, END] == start - 1 and is_label(text, words, at - 1):
        before = SPACE
    return BEFORE + before


@compiled
def is_label(text: Text, words: Words, at: int) -> bool:
    """Whether a word is no part of an address in hexadecimal digits: it has no digit, and a letter after f."""
    if words[at, SHAPE] & DIGIT:
        return False
    for place in range(words[at, START], words[at, END]):
        if text[place] | 0x20 > LAST_OF_HEXADECIMAL:
            return True
    return False


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
    accepted: Accepted,
    rules: Rules,
    found: Found,
    count: int,
    telling: int,
    scratch: Scratch,
) -> int:
    """Add the codes that begin at a place: where the word `at` starts, or a sign just before it."""
    is_seen = together(text, start, stop, kinds, machines, accepted, scratch)
    is_spoken = words_near(words, number, at, facts, start, words[at, END], telling, scratch)
    if not (is_seen or is_spoken):
        return count
    before = before_code(text, begin, start, words, at)
    for lane in range(LANES):
        spoken = scratch[SPOKEN, lane] if is_spoken else ZERO
        against = scratch[SPOKEN_AGAINST, lane] if is_spoken else ZERO
        seen = scratch[SEEN, lane] & ~against if is_seen else ZERO
        possible = gates[before, lane] & (seen | (spoken & gates[FIRST + text[start], lane] & ~gates[ALWAYS, lane]))
        while possible:
            bit = lowest(possible)
            possible &= possible - ONE
            kind = 64 * lane + bit
            is_near = (spoken >> np.uint64(bit)) & ONE
            if (seen >> np.uint64(bit)) & ONE:
                end = int(np.int64(scratch[ENDS, kind]))
            else:
                end = longest(text, start, stop, kinds[kind, MACHINE], kinds[kind, EDGE], machines)
            if end > start:
                count = judged(text, start, end, kind, is_near, kinds, rules, found, count, scratch)
    return count


@compiled
def judged(
    text: Text,
    start: int,
    end: int,
    kind: int,
    is_near: np.uint64,
    kinds: Kinds,
    rules: Rules,
    found: Found,
    count: int,
    scratch: Scratch,
) -> int:
    """Add a code if a case of its rule holds, as sure as that case allows."""
    case = judge(text, start, end, rules, kinds[kind, RULE], scratch)
    if case < 0:
        return count
    if is_near:
        sure = min(kinds[kind, SURE], rules[case + MOST_NEAR])
    else:
        sure = min(kinds[kind, ALONE], rules[case + MOST_ALONE])
    if sure == 0:
        return count
    verdict = rules[case + VERDICT]
    checked = TO_BE_ASKED if verdict == ASK else UNCHECKED if verdict == NO_RULE else PASSED
    return add(found, count, start, end, kind, sure, checked)
