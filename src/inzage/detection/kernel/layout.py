"""
Where things stand in the arrays that the compiled functions share.

Arrays with columns and no objects: numba passes a tuple of arrays ten times slower than the arrays themselves.
"""

from enum import IntEnum

import numpy as np
from numpy.typing import NDArray

Text = NDArray[np.uint8]
"""The bytes of many texts after each other; a place in it is a number of bytes from its beginning."""

Words = NDArray[np.int32]
"""A row for each word of one text."""

START, END, KNOWN, STEM, SHAPE, FLAG, BEHIND, FURTHER = range(8)
"""
FLAG: what the lists say of the word and of its beginning, see `flags`. BEHIND, FURTHER: of a word that speaks of some
kind the one before it that does, -1 without one, and the one after it, the number of words without one. In the row
after the last word, FURTHER is the first.
"""

WORD_COLUMNS = 8

DIGIT, CAPITAL = 1, 2
"""SHAPE: whether a word has a digit, and whether it begins with a capital."""

Waiting = NDArray[np.uint64]
"""Words that may be known: the key and the row of the word; and the same of beginnings of words."""

WAITING_COLUMNS = 4

Facts = NDArray[np.uint64]
"""A row for each word or beginning of a word that is known; row 0 is what is known of the others: nothing."""

LANES = 3
"""So many columns of 64 bits hold one bit for each kind."""

ROLES = 4
"""So many things a term can be for, see `terms.Role`."""

TERMS, SECOND, NEAR, AGAINST = 0, ROLES, 2 * ROLES, 2 * ROLES + LANES
"""
TERMS: a column for each role, the first << 16 | how many. SECOND: the same, with a bit for each number (modulo 64) that
the second word of such a term can have; all bits if one word is enough. NEAR, AGAINST: the kinds it speaks of, or
against.
"""

FACT_COLUMNS = 2 * ROLES + 2 * LANES

Flags = NDArray[np.int32]
"""What the lists say of each word or beginning of a word that is known, see `flags`."""

Kinds = NDArray[np.int32]
"""A row for each kind, which is one recognizer, in the order of `recognizers.ALL`."""

MACHINE, EDGE, ALONE, SURE, RULE = range(5)
"""State to begin in (0: it has no machine); what may stand beside it; how sure in thousandths, alone and near a word
that tells; where its rule begins."""

KIND_COLUMNS = 8

Rules = NDArray[np.int32]
"""The rules of all kinds after each other, see `rules`."""

Gates = NDArray[np.uint64]
"""Bits for the kinds that are possible: a row by the first byte, by the byte before, and one for those always asked."""

FIRST, BEFORE, ALWAYS = 0, 256, 513
NOTHING_BEFORE = 512
GATES = 514

Machines = NDArray[np.uint16]
"""
The steps of all machines. The first 256 numbers are the class of each byte, the next the power of two that is the width
of a row; then a row of steps for each state. The highest bit of a step says that the state it leads to accepts.
"""

SHIFT, STATES = 256, 257
ACCEPTS = 0x8000

TOGETHER = 1
"""The state to begin in of the machine that stands for all kinds that need no word near."""

Accepted = NDArray[np.uint64]
"""Bits for the kinds that a state accepts, of the machine that stands for many: a row for each of its states."""

Terms = NDArray[np.int32]
"""A row for each term: see `terms`."""

Found = NDArray[np.int32]
"""A row for each candidate: where it starts and ends, its kind, how sure in thousandths, if checked, its weight."""

FROM, TO, KIND, SURENESS, CHECKED, WEIGHT = range(6)
FOUND_COLUMNS = 6

UNCHECKED, PASSED, TO_BE_ASKED = 0, 1, 2
"""CHECKED: nothing to tell by; a check digit or rule held; Python has to judge it."""

Named = NDArray[np.int32]
"""The kind of each `Finder`: the place in this row is the finder, the number the kind; -1 where there is none."""


class Finder(IntEnum):
    """By what a kind is found: as a code, after a label, by its words, or by a function of its own."""

    CODE = 0
    LABEL = 1
    TERM = 2
    PERSON = 3
    CITY = 4
    DUTCH_ADDRESS = 5
    GERMAN_ADDRESS = 6
    FRENCH_ADDRESS = 7
    BRITISH_ADDRESS = 8
    EMAIL = 9
    PHONE = 10
    BIRTH_DATE = 11
    AGE = 12
    LOCATION = 13
    HANDLE = 14
    AGENT = 15
    IBAN = 16
    POSTAL_CODE = 17
    HOUSE = 18
    PASSWORD = 19
    USERNAME = 20


Scratch = NDArray[np.uint64]
"""Room to work in, one for each thread, with a row for each purpose."""

SPOKEN, SPOKEN_AGAINST, PLAIN, SEEN, ENDS = range(5)
"""The kinds that words near speak of; those they speak against; the letters and digits of a code; the
kinds that begin at a place; where each of these ends."""

SCRATCH_ROWS, SCRATCH_COLUMNS = 12, 64 * LANES

LANGUAGES = ("", "nl", "en", "de", "fr")
"""A language is passed as its place in this row; 0 where it is unknown."""
