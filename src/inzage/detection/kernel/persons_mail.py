"""
Names beside an address of mail that spells them: `Irmela Vosskamp <irmela.vosskamp@example.nl>`, `i.vosskamp@`.

Two words must be spelled, or one and the first letter of another. Names in no list are found so, also without capitals.
"""

import numpy as np

from inzage.detection.kernel.compiled import compiled
from inzage.detection.kernel.finding import add
from inzage.detection.kernel.flags import Flag
from inzage.detection.kernel.layout import CAPITAL, DIGIT, END, FLAG, SHAPE, START, UNCHECKED, Found, Text, Words
from inzage.detection.kernel.persons_words import APART, between, end_of

INFIX, NEVER, TITLE = int(Flag.INFIX), int(Flag.NEVER_A_NAME), int(Flag.TITLE)
COMPANY, GOODS = int(Flag.COMPANY), int(Flag.GOODS)
NO_NAME = NEVER | COMPANY | GOODS | TITLE
SURE = 940
BACK, AHEAD, FURTHEST, MOST = 8, 6, 90, 5
WHOLE, PART = 3, 4
"""So many letters must a word have that is all of a part between two signs, or the beginning or end of one."""

HYPHEN, COMMA, SPACE, SMALL, LETTER_E, LETTER_S, LATIN = 0x2D, 0x2C, 0x20, 0x20, 0x65, 0x73, 0xC3
PLAIN = np.array(
    [ord(letter) for letter in "aaaaaaaceeeeiiiidnoooooxouuuuytsaaaaaaaceeeeiiiidnooooo/ouuuuyty"], np.int64
)
"""The letters of Latin-1 above 127 without their signs."""


@compiled
def plain_at(text: Text, at: int) -> int:
    """Return the small letter at a place, without its sign."""
    return int(PLAIN[text[at + 1] & 0x3F]) if text[at] == LATIN else int(text[at]) | SMALL


@compiled
def is_plain_letter(byte: int) -> bool:
    return 0x61 <= (byte | SMALL) <= 0x7A


@compiled
def spelled_until(text: Text, start: int, end: int, at: int, stop: int) -> int:
    """Return where an address has spelled a word that it spells from a place on; -1 if it does not."""
    while start < end:
        if at >= stop or plain_at(text, start) != (text[at] | SMALL):
            return -1
        at += 1
        if text[start] == LATIN:
            # `ü` may be written `ue`, `ß` is written `ss`.
            letter = LETTER_S if text[start + 1] == 0x9F else LETTER_E
            at += at < stop and (text[at] | SMALL) == letter and text[start + 1] & 0x17 != 0x01
            start += 1
        start += 1
    return at


@compiled
def spelled_from(text: Text, words: Words, word: int, start: int, stop: int) -> int:
    """Return from where on an address spells a word, all of a part between signs or an end of it; -1 if it does not."""
    first, end = words[word, START], words[word, END]
    size = end - first
    if size < WHOLE or words[word, SHAPE] & DIGIT or words[word, FLAG] & NO_NAME:
        return -1
    letter = plain_at(text, first)
    for at in range(start, stop - 1):
        if (text[at] | SMALL) != letter:
            continue
        past = spelled_until(text, first, end, at, stop)
        if past < 0:
            continue
        begins = at == start or not is_plain_letter(text[at - 1])
        ends = past == stop or not is_plain_letter(text[past])
        if (begins and ends) or ((begins or ends) and size >= PART):
            return at
    return -1


@compiled
def has_letter(text: Text, words: Words, word: int, start: int, stop: int, spelled: int) -> bool:
    """Whether an address has the first letter of a word: before the word it spells, or as a part of one letter."""
    if not words[word, SHAPE] & CAPITAL or words[word, FLAG] & NO_NAME:
        return False
    letter = plain_at(text, words[word, START])
    if spelled > start:
        return (text[start] | SMALL) == letter
    return (text[stop - 1] | SMALL) == letter and not is_plain_letter(text[stop - 2])


@compiled
def goes_on(text: Text, words: Words, word: int, start: int, stop: int) -> bool:
    """Whether a word may be a part of the name: it has a capital, stands within a name, or is spelled."""
    flags = words[word, FLAG]
    if flags & INFIX:
        return True
    if flags & NO_NAME or words[word, SHAPE] & DIGIT:
        return False
    return words[word, SHAPE] & CAPITAL != 0 or spelled_from(text, words, word, start, stop) >= 0


@compiled
def hang(text: Text, words: Words, word: int) -> bool:
    """Whether a word hangs together with the one before it, also as in `Vosskamp, Irmela`."""
    end = words[word - 1, END]
    is_turned = text[end] == COMMA and text[end + 1] == SPACE and words[word, START] == end + 2
    return is_turned or between(text, words, word) != APART


@compiled
def around(
    text: Text,
    words: Words,
    word: int,
    least: int,
    most: int,
    start: int,
    stop: int,
    kind: int,
    found: Found,
    count: int,
) -> int:
    """Add the name of which an address spells a word, if it proves another word as well."""
    spelled = spelled_from(text, words, word, start, stop)
    first, last, place = word, word, word
    while place > least and word - place < MOST and hang(text, words, place):
        place -= 1
        if not goes_on(text, words, place, start, stop):
            break
        if spelled_from(text, words, place, start, stop) >= 0 or has_letter(text, words, place, start, stop, spelled):
            first = place
    place = word
    while place < most and place - word < MOST and hang(text, words, place + 1):
        place += 1
        if not goes_on(text, words, place, start, stop):
            break
        is_joined = place == last + 1 and text[words[place, START] - 1] == HYPHEN
        if (
            is_joined
            or spelled_from(text, words, place, start, stop) >= 0
            or has_letter(text, words, place, start, stop, spelled)
        ):
            last = place
    if first == last:
        return count
    return add(found, count, words[first, START], end_of(text, words, last + 1, first), kind, SURE, UNCHECKED)


@compiled
def beside_mail(
    text: Text, words: Words, number: int, at: int, begins: int, ends: int, kind: int, found: Found, count: int
) -> int:
    """Add the name before an address, or else the one after it; `at` is the word after its `@`."""
    stop, last, before = words[at, START] - 1, at - 1, count
    while last >= 0 and words[last, START] >= begins:
        last -= 1
    least = max(last - BACK + 1, 0)
    for word in range(last, least - 1, -1):
        if begins - words[word, END] > FURTHEST:
            break
        if spelled_from(text, words, word, begins, stop) >= 0:
            count = around(text, words, word, max(word - MOST, 0), last, begins, stop, kind, found, count)
            if count > before:
                return count
    first = at
    while first < number and words[first, START] < ends:
        first += 1
    most = min(first + AHEAD, number) - 1
    for word in range(first, most + 1):
        if words[word, START] - ends > FURTHEST:
            break
        if spelled_from(text, words, word, begins, stop) >= 0:
            return around(text, words, word, first, most, begins, stop, kind, found, count)
    return count
