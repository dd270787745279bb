"""
Cut a text into words, and look each up.

A word is a run of letters and digits. Eight bytes in one machine word are compared with the limits of the alphabet at
once, 64 bytes before anything branches. A byte above 127 is part of a letter, but for the punctuation of Latin-1 and
the general punctuation: spaces that do not break, curly quotes, dashes.

The key of a word is made of its bytes with the bit set that tells small letters from capitals; in Latin-1 that is the
same bit, also above 127. Words with other capitals (`Š`) are put in the dictionary twice.
"""

import numpy as np
from numpy.typing import NDArray

from inzage.detection.kernel.compiled import compiled
from inzage.detection.kernel.flags import Flag
from inzage.detection.kernel.layout import (
    BEHIND,
    CAPITAL,
    DIGIT,
    END,
    FLAG,
    FURTHER,
    KNOWN,
    SHAPE,
    START,
    STEM,
    Flags,
    Text,
    Waiting,
    Words,
)
from inzage.detection.kernel.machine import load8, lowest

SPEAKS = int(Flag.SPEAKS)

STEM_BYTES = 5
"""So many bytes of a word are looked up as the beginning of longer words."""

BLOCK = 64
PADDING = 128
"""So many bytes must follow a text, for it is read in blocks."""

FILTER_WORDS = 2048
"""64 times as many bits turn away most words that are in no dictionary."""

FILTER_SHIFT, SLOT_SHIFT = np.uint64(47), np.uint64(30)
"""A key is mixed; its highest bits are its place in the filter, some below these its slot."""

SLOTS = 1 << 15
"""Slots of a dictionary: the mixed key, but for its lowest 16 bits, which are the number of the word."""

NUMBER_MASK = np.uint64(0xFFFF)

HIGH = np.uint64(0x8080808080808080)
SEVEN = np.uint64(0x7F7F7F7F7F7F7F7F)
CASE = np.uint64(0x2020202020202020)
FROM_A, PAST_Z = np.uint64(0x1F1F1F1F1F1F1F1F), np.uint64(0x0505050505050505)
FROM_0, PAST_9 = np.uint64(0x5050505050505050), np.uint64(0x4646464646464646)
GATHER = np.uint64(0x0102040810204080)
MIX = np.uint64(0x9E3779B97F4A7C15)
ALL = np.uint64(0xFFFFFFFFFFFFFFFF)
ONE, ZERO = np.uint64(1), np.uint64(0)
A, Z_FROM_A, FIRST_FOREIGN = np.uint8(0x41), 25, 0xC3
STEM_MASK = np.uint64((1 << 8 * STEM_BYTES) - 1)
MASKS = np.array([(1 << 8 * length) - 1 for length in range(9)], np.uint64)


@compiled
def may_be_known(mixed: np.uint64, bits: NDArray[np.uint64], first: int) -> int:
    """1 where a key may be in a table, 0 where it is not."""
    place = mixed >> FILTER_SHIFT
    return int(np.int64((bits[first + np.int64(place >> np.uint64(6))] >> (place & np.uint64(63))) & ONE))


@compiled
def looked_up(mixed: np.uint64, slots: NDArray[np.uint64], first: int) -> int:
    """Return the number of a key, 0 where it is unknown."""
    at = np.int64(mixed >> SLOT_SHIFT) & (SLOTS - 1)
    while slots[first + at]:
        if (slots[first + at] ^ mixed) <= NUMBER_MASK:
            return int(np.int64(slots[first + at] & NUMBER_MASK))
        at = (at + 1) & (SLOTS - 1)
    return 0


@compiled
def gathered(flags: np.uint64) -> np.uint64:
    """Return the highest bits of eight bytes as one byte."""
    return ((flags >> np.uint64(7)) * GATHER) >> np.uint64(56)


@compiled
def sorted_block(text: Text, at: int) -> tuple[np.uint64, bool]:
    """Return a bit for each of 64 bytes that is part of a word, and whether any is above 127."""
    words, any_above = ZERO, ZERO
    for eighth in range(8):
        eight = load8(text, at + 8 * eighth)
        low = eight & SEVEN
        small = low | CASE
        is_digit = ((low + FROM_0) ^ (low + PAST_9)) & ~eight
        is_letter = ((small + FROM_A) ^ (small + PAST_Z)) | eight
        words |= gathered((is_digit | is_letter) & HIGH) << np.uint64(8 * eighth)
        any_above |= eight
    return words, (any_above & HIGH) != ZERO


@compiled
def bytes_above(text: Text, at: int) -> np.uint64:
    """Return a bit for each of 64 bytes that is above 127."""
    above = ZERO
    for eighth in range(8):
        above |= gathered(load8(text, at + 8 * eighth) & HIGH) << np.uint64(8 * eighth)
    return above


@compiled
def punctuation(text: Text, at: int, above: np.uint64) -> tuple[np.uint64, int]:
    """Return which of 64 bytes are punctuation above 127, and how many of the next block's first bytes are too."""
    found, spill = ZERO, 0
    while above:
        place = lowest(above)
        lead, second = text[at + place], text[at + place + 1]
        length = 1
        if lead == 0xC2 and second != 0xAA and second != 0xB5 and second != 0xBA:
            length = 2
        elif lead == 0xE2 and (second == 0x80 or second == 0x82):
            length = 3
        sign = ((ONE << np.uint64(length)) - ONE) << np.uint64(place)
        if length > 1:
            found |= sign
            spill = max(spill, place + length - BLOCK)
        above &= ~sign
    return found, spill


@compiled
def word_key(text: Text, start: int, end: int) -> tuple[np.uint64, np.uint64, bool]:
    """Return the key of a word, the key of its beginning, and whether it has a digit. Capitals do not count."""
    length = end - start
    mask = MASKS[min(length, 8)]
    part = load8(text, start) | CASE
    key = part & mask
    stem = key & STEM_MASK
    # Of letters and bytes above 127 one of the two highest bits is set, of digits none.
    digits = ~(part | (part << ONE)) & mask
    mask = MASKS[min(max(length - 8, 0), 8)]
    part = load8(text, start + 8) | CASE
    longer = (key * MIX) ^ (part & mask)
    key = longer if length > 8 else key
    digits |= ~(part | (part << ONE)) & mask
    at = start + 16
    while at < end:
        mask = MASKS[min(end - at, 8)]
        part = load8(text, at) | CASE
        key = (key * MIX) ^ (part & mask)
        digits |= ~(part | (part << ONE)) & mask
        at += 8
    return key, stem, (digits & HIGH) != ZERO


@compiled
def is_foreign_capital(lead: int, second: int) -> bool:
    """Whether a letter, its two bytes, is a capital of Latin-1 or Latin Extended-A."""
    if lead == 0xC3:
        return 0x80 <= second <= 0x9E
    if lead == 0xC4:
        return second % 2 == (0 if second < 0xB8 else 1)
    if lead == 0xC5:
        return second % 2 == (1 if second < 0x89 or second > 0xB8 else 0)
    # The Romanian letters with a comma below are among the capitals of Latin Extended-B that alternate.
    return lead == 0xC8 and second % 2 == 0


@compiled
def capital_at(text: Text, start: int) -> int:
    """Return CAPITAL if a capital stands here, else 0."""
    lead = text[start]
    if lead >= FIRST_FOREIGN:
        return CAPITAL if is_foreign_capital(lead, text[start + 1]) else 0
    return CAPITAL if np.uint8(lead - A) <= Z_FROM_A else 0


@compiled
def cut(
    text: Text,
    begin: int,
    stop: int,
    bits: NDArray[np.uint64],
    slots: NDArray[np.uint64],
    flags: Flags,
    words: Words,
    waiting: Waiting,
) -> int:
    """
    Fill in the words of the text between two places; return how many there are.

    The first half of each table is for words, the second for beginnings of words. Words that may be known wait until
    all are cut: looking them up one by one as they come would make the processor guess, and guess wrong.
    """
    number, spill, start, at, likely, likely_stems = 0, 0, begin, begin, 0, 0
    inside = ZERO
    while at < stop or inside:
        is_word = ZERO
        if at < stop:
            is_word, is_above = sorted_block(text, at)
            if is_above or spill > 0:
                is_word &= ~((ONE << np.uint64(max(spill, 0))) - ONE)
                signs, spill = punctuation(text, at, bytes_above(text, at))
                is_word &= ~signs
            if stop - at < BLOCK:
                is_word &= (ONE << np.uint64(stop - at)) - ONE
        shifted = (is_word << ONE) | inside
        starts, ends = is_word & ~shifted, shifted & ~is_word
        if not inside:
            start = at + lowest(starts)
            starts &= starts - ONE
        inside = is_word >> np.uint64(63)
        while ends:
            end = at + lowest(ends)
            ends &= ends - ONE
            key, stem, has_digit = word_key(text, start, end)
            words[number, START], words[number, END] = start, end
            words[number, KNOWN], words[number, STEM], words[number, FLAG] = 0, 0, 0
            words[number, SHAPE] = (DIGIT if has_digit else 0) | capital_at(text, start)
            key, stem = key * MIX, stem * MIX
            waiting[likely, 0], waiting[likely, 1] = key, np.uint64(number)
            likely += may_be_known(key, bits, 0)
            waiting[likely_stems, 2], waiting[likely_stems, 3] = stem, np.uint64(number)
            likely_stems += may_be_known(stem, bits, FILTER_WORDS)
            number += 1
            start = at + lowest(starts)
            starts &= starts - ONE
        at += BLOCK
    look_up(number, likely, likely_stems, slots, flags, words, waiting)
    return number


@compiled
def look_up(
    number: int, likely: int, likely_stems: int, slots: NDArray[np.uint64], flags: Flags, words: Words, waiting: Waiting
) -> None:
    """Fill in the numbers of words and beginnings that wait for it, and what the lists say of them."""
    speaks = -1
    words[number, FURTHER] = number
    for waits in range(likely):
        word = int(np.int64(waiting[waits, 1]))
        known = looked_up(waiting[waits, 0], slots, 0)
        words[word, KNOWN] = known
        words[word, FLAG] = flags[known]
        if flags[known] & SPEAKS:
            words[word, BEHIND], words[word, FURTHER] = speaks, number
            words[number if speaks < 0 else speaks, FURTHER] = word
            speaks = word
    for waits in range(likely_stems):
        word = int(np.int64(waiting[waits, 3]))
        known = looked_up(waiting[waits, 2], slots, SLOTS)
        words[word, STEM] = known
        words[word, FLAG] |= flags[known]
