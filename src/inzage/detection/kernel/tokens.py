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
from inzage.detection.kernel.layout import CAPITAL, DIGIT, END, FLAG, KNOWN, SHAPE, START, STEM, Flags, Text, Words
from inzage.detection.kernel.machine import load8, lowest

STEM_BYTES = 5
"""So many bytes of a word are looked up as the beginning of longer words."""

BLOCK = 64
PADDING = 128
"""So many bytes must follow a text, for it is read in blocks."""

FILTER_WORDS = 1024
"""64 times as many bits turn away most words that are in no dictionary."""

HIGH = np.uint64(0x8080808080808080)
SEVEN = np.uint64(0x7F7F7F7F7F7F7F7F)
CASE = np.uint64(0x2020202020202020)
FROM_A, PAST_Z = np.uint64(0x1F1F1F1F1F1F1F1F), np.uint64(0x0505050505050505)
FROM_0, PAST_9 = np.uint64(0x5050505050505050), np.uint64(0x4646464646464646)
GATHER = np.uint64(0x0102040810204080)
MIX = np.uint64(0x9E3779B97F4A7C15)
ALL = np.uint64(0xFFFFFFFFFFFFFFFF)
ONE, ZERO = np.uint64(1), np.uint64(0)
STEM_MASK = np.uint64((1 << 8 * STEM_BYTES) - 1)
MASKS = np.array([(1 << 8 * length) - 1 for length in range(9)], np.uint64)


@compiled
def slot_of(key: np.uint64, size: int) -> int:
    """Where in a table of this size, a power of two, a key is looked for first."""
    return int(np.int64((key * MIX) >> np.uint64(32))) & (size - 1)


@compiled
def looked_up(key: np.uint64, bits: NDArray[np.uint64], keys: NDArray[np.uint64], ids: NDArray[np.int32]) -> np.int32:
    """Return the number of a key, 0 where it is unknown."""
    place = (key * MIX) >> np.uint64(48)
    if not (bits[np.int64(place >> np.uint64(6))] >> (place & np.uint64(63))) & ONE:
        return np.int32(0)
    at = slot_of(key, keys.size)
    while ids[at]:
        if keys[at] == key:
            return ids[at]
        at = (at + 1) & (keys.size - 1)
    return np.int32(0)


@compiled
def gathered(flags: np.uint64) -> np.uint64:
    """Return the highest bits of eight bytes as one byte."""
    return ((flags >> np.uint64(7)) * GATHER) >> np.uint64(56)


@compiled
def sorted_block(text: Text, at: int) -> tuple[np.uint64, np.uint64, np.uint64]:
    """Return a bit for each of 64 bytes: which are part of a word; which are digits; which are above 127."""
    words, digits, above = ZERO, ZERO, ZERO
    for eighth in range(8):
        eight = load8(text, at + 8 * eighth)
        low = eight & SEVEN
        small = low | CASE
        is_digit = ((low + FROM_0) ^ (low + PAST_9)) & ~eight & HIGH
        is_word = ((((small + FROM_A) ^ (small + PAST_Z)) | eight) & HIGH) | is_digit
        shift = np.uint64(8 * eighth)
        words |= gathered(is_word) << shift
        digits |= gathered(is_digit) << shift
        above |= gathered(eight & HIGH) << shift
    return words, digits, above


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
def word_key(text: Text, start: int, end: int) -> tuple[np.uint64, np.uint64]:
    """Return the key of a word and the key of its beginning; capitals do not count."""
    length = end - start
    key = (load8(text, start) | CASE) & MASKS[min(length, 8)]
    stem = key & STEM_MASK
    if length > 8:
        key = (key * MIX) ^ ((load8(text, start + 8) | CASE) & MASKS[min(length - 8, 8)])
        at = start + 16
        while at < end:
            key = (key * MIX) ^ ((load8(text, at) | CASE) & MASKS[min(end - at, 8)])
            at += 8
    return key, stem


@compiled
def is_capital(lead: int, second: int) -> bool:
    """Whether a letter, its first two bytes, is a capital: of ASCII, Latin-1 or Latin Extended-A."""
    if lead < 0x80:
        return 0x41 <= lead <= 0x5A
    if lead == 0xC3:
        return 0x80 <= second <= 0x9E
    if lead == 0xC4:
        return second % 2 == (0 if second < 0xB8 else 1)
    if lead == 0xC5:
        return second % 2 == (1 if second < 0x89 or second > 0xB8 else 0)
    return False


@compiled
def cut(
    text: Text,
    begin: int,
    stop: int,
    bits: NDArray[np.uint64],
    keys: NDArray[np.uint64],
    ids: NDArray[np.int32],
    flags: Flags,
    words: Words,
) -> int:
    """
    Fill in the words of the text between two places; return how many there are.

    The first half of each table is for words, the second for beginnings of words.
    """
    number, spill, start, at = 0, 0, begin, begin
    inside, digits = ZERO, ZERO
    word_bits, stem_bits = bits[:FILTER_WORDS], bits[FILTER_WORDS:]
    half = keys.size // 2
    word_keys, stem_keys, word_ids, stem_ids = keys[:half], keys[half:], ids[:half], ids[half:]
    while at < stop:
        is_word, is_digit, above = sorted_block(text, at)
        if above or spill:
            is_word &= ~((ONE << np.uint64(max(spill, 0))) - ONE)
            signs, spill = punctuation(text, at, above)
            is_word &= ~signs
        if stop - at < BLOCK:
            rest = (ONE << np.uint64(stop - at)) - ONE
            is_word &= rest
            is_digit &= rest
        edges = is_word ^ ((is_word << ONE) | inside)
        inside = is_word >> np.uint64(63)
        while edges or (inside and at + BLOCK >= stop):
            place = lowest(edges)
            edges &= edges - ONE
            if place < BLOCK and (is_word >> np.uint64(place)) & ONE:
                start = at + place
                continue
            if place == BLOCK:
                inside = ZERO
            end = at + place
            key, stem = word_key(text, start, end)
            until = ~(ALL << np.uint64(place)) if place < BLOCK else ALL
            digits |= is_digit & (ALL << np.uint64(max(start - at, 0))) & until
            words[number, START] = start
            words[number, END] = end
            known = looked_up(key, word_bits, word_keys, word_ids)
            beginning = looked_up(stem, stem_bits, stem_keys, stem_ids)
            words[number, KNOWN], words[number, STEM] = known, beginning
            words[number, FLAG] = flags[known] | flags[beginning]
            words[number, SHAPE] = (DIGIT if digits else 0) | (
                CAPITAL if is_capital(text[start], text[start + 1]) else 0
            )
            number += 1
            digits = ZERO
        if inside:
            digits |= is_digit & (ALL << np.uint64(max(start - at, 0)))
        at += BLOCK
    return number
