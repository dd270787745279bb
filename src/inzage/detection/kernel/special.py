"""Words of special data: health, religion and the other kinds of art. 9 and 10 GDPR, see `vocabulary`."""

import numpy as np
from numpy.typing import NDArray

from inzage.detection.kernel.compiled import compiled
from inzage.detection.kernel.finding import add
from inzage.detection.kernel.flags import Flag
from inzage.detection.kernel.layout import (
    ALONE,
    END,
    FLAG,
    KNOWN,
    START,
    STEM,
    SURE,
    UNCHECKED,
    Facts,
    Found,
    Kinds,
    Terms,
    Text,
    Words,
)
from inzage.detection.kernel.terms import CATEGORY, COUNT, WEAK, Role, is_term, may_go_on, terms_of

TELLS = int(Role.TELLS)
PERSON, THING, SPECIAL = int(Flag.PERSON), int(Flag.THING), int(Flag.SPECIAL)
WINDOW = 12
"""How many words around a weak term are read for a person or a second term."""


@compiled
def special(
    text: Text,
    words: Words,
    number: int,
    at: int,
    facts: Facts,
    terms: Terms,
    letters: NDArray[np.uint8],
    kinds: Kinds,
    found: Found,
    count: int,
) -> int:
    """Add what the words from a place on tell; of one kind the longest term, the first in the table."""
    for column in (KNOWN, STEM):
        known = words[at, column]
        if not may_go_on(words, number, at, facts, known, TELLS):
            continue
        first, past = terms_of(facts, known, TELLS)
        before = -1
        for term in range(first, past):
            kind = terms[term, CATEGORY]
            if kind == before or not is_term(text, words, number, at, terms, letters, term):
                continue
            before = kind
            last = at + terms[term, COUNT] - 1
            if last + 1 < number and words[last + 1, FLAG] & THING:
                continue
            sure = kinds[kind, ALONE]
            if terms[term, WEAK]:
                sure = kinds[kind, SURE]
                if not is_supported(text, words, number, at, last, facts, terms, letters, term):
                    continue
            count = add(found, count, words[at, START], words[last, END], kind, sure, UNCHECKED)
    return count


@compiled
def is_supported(
    text: Text,
    words: Words,
    number: int,
    first: int,
    last: int,
    facts: Facts,
    terms: Terms,
    letters: NDArray[np.uint8],
    term: int,
) -> bool:
    """Whether a person, or another term of the kind, stands near a weak one."""
    for place in range(max(first - WINDOW, 0), min(last + WINDOW, number)):
        flags = words[place, FLAG]
        if flags & PERSON:
            return True
        if flags & SPECIAL and (place < first or place > last):
            other = of_kind(text, words, number, place, facts, terms, letters, terms[term, CATEGORY])
            if other >= 0 and other != term:
                return True
    return False


@compiled
def of_kind(
    text: Text, words: Words, number: int, at: int, facts: Facts, terms: Terms, letters: NDArray[np.uint8], kind: int
) -> int:
    """Return the first term of a kind of special data that begins at a word, -1 without one."""
    for column in (KNOWN, STEM):
        known = words[at, column]
        if not may_go_on(words, number, at, facts, known, TELLS):
            continue
        first, past = terms_of(facts, known, TELLS)
        for term in range(first, past):
            if terms[term, CATEGORY] == kind and is_term(text, words, number, at, terms, letters, term):
                return term
    return -1
