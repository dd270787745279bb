"""What the words near one place say of one kind."""

import numpy as np

from inzage.detection.kernel.codes import AHEAD, BACK, MOST_TELLING, NEAREST, SPEAKS
from inzage.detection.kernel.compiled import compiled
from inzage.detection.kernel.layout import AGAINST, END, FLAG, KNOWN, NEAR, START, TELLING, Facts, Scratch, Text, Words

FOR, SILENT, OPPOSED = 1, 0, -1
LONGEST = 24
NEWLINE, SEMICOLON, DOT, SPACE = 0x0A, 0x3B, 0x2E, 0x20


@compiled
def bit_of(facts: Facts, known: int, column: int, kind: int) -> bool:
    """Whether a word speaks of a kind, or against it."""
    return (facts[known, column + (kind >> 6)] >> np.uint64(kind & 63)) & np.uint64(1) != 0


@compiled
def said_before(words: Words, at: int, facts: Facts, kind: int, start: int, telling: int, scratch: Scratch) -> int:
    """Return the nearest word before `at` that speaks of a kind, -1 without one, -2 where one speaks against it."""
    for back in range(telling - 1, max(telling - MOST_TELLING, 0) - 1, -1):
        word = int(np.int64(scratch[TELLING, back % MOST_TELLING]))
        if words[word, END] <= start - BACK:
            break
        if word >= at:
            continue
        if bit_of(facts, words[word, KNOWN], NEAR, kind):
            return word
        if at - word <= NEAREST and bit_of(facts, words[word, KNOWN], AGAINST, kind):
            return -2
    return -1


@compiled
def said_after(text: Text, words: Words, number: int, at: int, facts: Facts, kind: int, end: int) -> int:
    """Return the first word within reach after a place, in the same sentence, that speaks of a kind; -1 without one."""
    after = at + 1
    while after < number and words[after, START] < end + AHEAD:
        if (
            words[after, FLAG] & SPEAKS
            and words[after, START] >= end
            and bit_of(facts, words[after, KNOWN], NEAR, kind)
        ):
            return after if is_one_sentence(text, end, words[after, START]) else -1
        after += 1
    return -1


@compiled
def may_be_told(
    words: Words, number: int, at: int, facts: Facts, kind: int, start: int, telling: int, scratch: Scratch
) -> bool:
    """Whether a word near a word of digits speaks of a kind, before what begins there is read to its end."""
    before = said_before(words, at, facts, kind, start, telling, scratch)
    if before != -1:
        return before >= 0
    after = at + 1
    while after < number and words[after, START] < start + LONGEST + AHEAD:
        if words[after, FLAG] & SPEAKS and bit_of(facts, words[after, KNOWN], NEAR, kind):
            return True
        after += 1
    return False


@compiled
def is_one_sentence(text: Text, start: int, end: int) -> bool:
    """Whether no line and no sentence ends between two places."""
    for at in range(start, end):
        if text[at] == NEWLINE or text[at] == SEMICOLON or (text[at] == DOT and text[at + 1] == SPACE):
            return False
    return True


@compiled
def said(
    text: Text,
    words: Words,
    number: int,
    at: int,
    facts: Facts,
    kind: int,
    start: int,
    end: int,
    telling: int,
    scratch: Scratch,
) -> int:
    """Return whether the words near a stretch of text speak of a kind, are silent, or speak against it."""
    before = said_before(words, at, facts, kind, start, telling, scratch)
    if before >= 0:
        return FOR
    if before == -2:
        return OPPOSED
    return FOR if said_after(text, words, number, at, facts, kind, end) >= 0 else SILENT
