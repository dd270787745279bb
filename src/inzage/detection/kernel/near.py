"""What the words near one place say of one kind."""

import numpy as np

from inzage.detection.kernel.codes import AHEAD, BACK, NEAREST, spoken_after, spoken_before
from inzage.detection.kernel.compiled import compiled
from inzage.detection.kernel.layout import AGAINST, BEHIND, END, FURTHER, KNOWN, NEAR, START, Facts, Text, Words

FOR, SILENT, OPPOSED = 1, 0, -1
LONGEST = 24
NEWLINE, SEMICOLON, DOT, SPACE = 0x0A, 0x3B, 0x2E, 0x20


@compiled
def bit_of(facts: Facts, known: int, column: int, kind: int) -> bool:
    """Whether a word speaks of a kind, or against it."""
    return (facts[known, column + (kind >> 6)] >> np.uint64(kind & 63)) & np.uint64(1) != 0


@compiled
def said_before(words: Words, at: int, facts: Facts, kind: int, start: int, telling: int) -> int:
    """Return the nearest word before `at` that speaks of a kind, -1 without one, -2 where one speaks against it."""
    word = spoken_before(words, at, telling)
    while word >= 0 and words[word, END] > start - BACK:
        if bit_of(facts, words[word, KNOWN], NEAR, kind):
            return word
        if at - word <= NEAREST and bit_of(facts, words[word, KNOWN], AGAINST, kind):
            return -2
        word = words[word, BEHIND]
    return -1


@compiled
def said_after(text: Text, words: Words, number: int, at: int, facts: Facts, kind: int, end: int, telling: int) -> int:
    """Return the first word within reach after a place, in the same sentence, that speaks of a kind; -1 without one."""
    word = spoken_after(words, number, at, telling)
    while word < number and words[word, START] < end + AHEAD:
        if words[word, START] >= end and bit_of(facts, words[word, KNOWN], NEAR, kind):
            return word if is_one_sentence(text, end, words[word, START]) else -1
        word = words[word, FURTHER]
    return -1


@compiled
def may_be_told(words: Words, number: int, at: int, facts: Facts, kind: int, start: int, telling: int) -> bool:
    """Whether a word near a word of digits speaks of a kind, before what begins there is read to its end."""
    before = said_before(words, at, facts, kind, start, telling)
    if before != -1:
        return before >= 0
    word = spoken_after(words, number, at, telling)
    while word < number and words[word, START] < start + LONGEST + AHEAD:
        if bit_of(facts, words[word, KNOWN], NEAR, kind):
            return True
        word = words[word, FURTHER]
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
) -> int:
    """Return whether the words near a stretch of text speak of a kind, are silent, or speak against it."""
    before = said_before(words, at, facts, kind, start, telling)
    if before >= 0:
        return FOR
    if before == -2:
        return OPPOSED
    return FOR if said_after(text, words, number, at, facts, kind, end, telling) >= 0 else SILENT
