"""
Terms of one or more words, found by their first: words of special data, labels, phrases that introduce a name, places.

The last word of a term may be only the beginning of a word.
"""

from dataclasses import dataclass
from enum import IntEnum, IntFlag

import numpy as np
from numpy.typing import NDArray

from inzage.detection.kernel.compiled import compiled
from inzage.detection.kernel.layout import END, KNOWN, SECOND, START, STEM, TERMS, Facts, Terms, Text, Words

CATEGORY, ROLE, WEAK, COUNT, PREFIX, LENGTH, MEMBERS = range(7)
"""Columns of a term: its kind; what it is for; the `Support` it needs; how many words; where the letters of a last
word that is only a beginning stand, and how many; from here on, the numbers of its words (of a beginning: 0)."""

MOST_WORDS = 8
TERM_COLUMNS = MEMBERS + MOST_WORDS

DOT, SPACE, CAPITAL_A, CAPITAL_Z = 0x2E, 0x20, 0x41, 0x5A
LONGEST_ABBREVIATION = 4
COUNT_MASK, MANY = np.uint64(0xFFFF), np.uint64(16)


class Role(IntEnum):
    """What a term is for."""

    TELLS = 0
    """It is itself what is found: a word of special data."""
    LABEL = 1
    """What comes after it is what is found."""
    INTRODUCES = 2
    """A name comes after it; its kind is the `persons.Introduction`."""
    PLACE = 3
    """It is the name of a place."""


class Support(IntFlag):
    """What must stand near a term, and how it must be written."""

    NONE = 0
    NEAR = 1
    """A person, or another term of its kind: `operation`."""
    TIED = 2
    """A word that ties it to a person: `member of the union`; and it is no part of a name: `European Union`."""
    HELD = 4
    """A word that says that somebody has or takes it: `I have MS`."""
    SUBJECT = 8
    """A person, and no other term of its kind, for then that one is what is told: `diagnosis`."""
    CAPITAL = 16
    """It begins with a capital: `Labour`."""
    ABBREVIATION = 32
    """It ends with a capital or a digit: `MS`."""
    SECOND = 64
    """Another term of its kind: `theft` beside `convicted`, not where something was stolen."""
    BEING = 128
    """A person of whom it is said with a verb of being: `my husband is Kurdish`, `ik ben zwart`."""


QUALIFIED = Support.TIED | Support.HELD | Support.SECOND | Support.BEING
"""A term that needs one of these supports no other term."""


@dataclass(frozen=True, slots=True)
class Phrase:
    """A term before it is put in the table: its words in small letters."""

    words: tuple[str, ...]
    kind: int
    role: Role
    support: Support = Support.NONE
    is_beginning: bool = False


@compiled
def begins(text: Text, start: int, end: int, letters: NDArray[np.uint8], first: int, length: int) -> bool:
    """Whether a word begins with these letters; capitals do not count."""
    if end - start < length:
        return False
    for at in range(length):
        if (text[start + at] | 0x20) != letters[first + at]:
            return False
    return True


@compiled
def ends_sentence(text: Text, words: Words, at: int) -> bool:
    """Whether a full stop, a space and a capital stand after a word that is no abbreviation as in `Kd. Nr.`."""
    end = words[at, END]
    if text[end] != DOT or text[end + 1] != SPACE or not CAPITAL_A <= text[end + 2] <= CAPITAL_Z:
        return False
    return end - words[at, START] > LONGEST_ABBREVIATION


@compiled
def is_term(
    text: Text, words: Words, number: int, at: int, terms: Terms, letters: NDArray[np.uint8], term: int
) -> bool:
    """Whether the words from a place on are this term; that the first is its first is known."""
    count = terms[term, COUNT]
    if at + count > number:
        return False
    whole = count - 1 if terms[term, LENGTH] else count
    for place in range(1, whole):
        if words[at + place, KNOWN] != terms[term, MEMBERS + place] or ends_sentence(text, words, at + place - 1):
            return False
    if whole == count:
        return True
    last = at + count - 1
    return begins(text, words[last, START], words[last, END], letters, terms[term, PREFIX], terms[term, LENGTH])


@compiled
def terms_of(facts: Facts, known: int, role: int) -> tuple[int, int]:
    """Return the first of the terms of a role that begin with a word, and the one after the last."""
    packed = facts[known, TERMS + role]
    first = int(np.int64(packed >> MANY))
    return first, first + int(np.int64(packed & COUNT_MASK))


@compiled
def may_go_on(words: Words, number: int, at: int, facts: Facts, known: int, role: int) -> bool:
    """Whether a term of a role that begins with a word can go on as the text does."""
    following = words[at + 1, KNOWN] if at + 1 < number else 0
    return (facts[known, SECOND + role] >> np.uint64(following & 63)) & np.uint64(1) != 0


@compiled
def term_at(
    text: Text,
    words: Words,
    number: int,
    at: int,
    facts: Facts,
    terms: Terms,
    letters: NDArray[np.uint8],
    role: int,
) -> int:
    """Return the longest term of a role that stands here; -1 without one."""
    for column in (KNOWN, STEM):
        known = words[at, column]
        if not may_go_on(words, number, at, facts, known, role):
            continue
        first, last = terms_of(facts, known, role)
        for term in range(first, last):
            if is_term(text, words, number, at, terms, letters, term):
                return term
    return -1
