"""Words of special data: health, religion and the other kinds of art. 9 and 10 GDPR, see `vocabulary`."""

import numpy as np
from numpy.typing import NDArray

from inzage.detection.kernel.compiled import compiled
from inzage.detection.kernel.finding import add
from inzage.detection.kernel.flags import Flag
from inzage.detection.kernel.layout import (
    ALONE,
    CAPITAL,
    END,
    FLAG,
    KNOWN,
    SHAPE,
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
from inzage.detection.kernel.mail import is_one_of, packed
from inzage.detection.kernel.phones import is_digit
from inzage.detection.kernel.terms import (
    CATEGORY,
    COUNT,
    QUALIFIED,
    WEAK,
    Role,
    Support,
    is_term,
    may_go_on,
    terms_of,
)
from inzage.detection.kernel.verbs import BEING, WITHIN

TELLS = int(Role.TELLS)
PERSON, THING, SPECIAL, TIES = int(Flag.PERSON), int(Flag.THING), int(Flag.SPECIAL), int(Flag.TIES)
FIRST_NAME = int(Flag.FIRST_NAME)
HOLDS, NAMED = int(Flag.HOLDS), int(Support.CAPITAL)
TIED, HELD, SUBJECT = int(Support.TIED), int(Support.HELD), int(Support.SUBJECT)
ABBREVIATION = int(Support.ABBREVIATION)
ALONE_NEVER, SAID = int(Support.SECOND), int(Support.BEING)
UNFIT = int(QUALIFIED)
AM, INSIDE = packed(*sorted(BEING)), packed(*sorted(WITHIN))
WINDOW, TIED_BEFORE, TIED_AFTER, SAID_BEFORE, WITHIN_BEFORE = 12, 4, 2, 3, 2
"""How many words around a weak term are read for a person or a second term; around one that must be tied."""
SPACE, HYPHEN, TAB, COLON, EQUALS, PIPE = 0x20, 0x2D, 0x09, 0x3A, 0x3D, 0x7C


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
            if last + 1 < number and is_other(text, words, at, last):
                continue
            sure = kinds[kind, ALONE]
            if terms[term, WEAK]:
                sure = sure if is_sure(terms[term, WEAK]) else kinds[kind, SURE]
                if not is_supported(text, words, number, at, last, facts, terms, letters, term):
                    continue
            count = add(found, count, words[at, START], words[last, END], kind, sure, UNCHECKED)
    return count


@compiled
def is_sure(needs: int) -> bool:
    """Whether what ties a term to a person leaves little doubt; a word with a capital may name another thing."""
    is_word = needs & NAMED != 0 and needs & ABBREVIATION == 0
    return needs & (TIED | SAID) != 0 and not is_word


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
    """Whether what stands near a term is what it needs, see `terms.Support`."""
    needs = terms[term, WEAK]
    is_tied = needs & (TIED | HELD) != 0
    if not is_written(text, words, first, last, needs):
        return False
    if needs & (SUBJECT | TIED) and last + 1 < number and is_label(text, words[last, END], words[last + 1, START]):
        return False
    if needs & SAID:
        return is_said_of_person(text, words, number, first, last)
    if needs & TIED and is_owned(text, words, first, needs):
        return True
    before, after = (TIED_BEFORE, TIED_AFTER + 1) if is_tied else (WINDOW, WINDOW)
    telling = TIES if needs & TIED else (HOLDS if needs & HELD else (0 if needs & ALONE_NEVER else PERSON))
    is_near = False
    for place in range(max(first - before, 0), min(last + after, number)):
        flags = words[place, FLAG]
        if flags & telling:
            is_near = True
            if not needs & SUBJECT:
                return True
        if flags & SPECIAL and (place < first or place > last):
            other = of_kind(text, words, number, place, facts, terms, letters, terms[term, CATEGORY])
            if other >= 0 and other != term and not terms[other, WEAK] & UNFIT:
                if not needs & SUBJECT:
                    return True
                if not terms[other, WEAK] & SUBJECT:
                    return False
    return is_near


@compiled
def is_written(text: Text, words: Words, first: int, last: int, needs: int) -> bool:
    """Whether a term has the capitals it needs, and is no part of a longer name."""
    if needs & NAMED and not words[first, SHAPE] & CAPITAL:
        return False
    sign = text[words[last, END] - 1]
    if needs & ABBREVIATION and not (0x41 <= sign <= 0x5A or is_digit(sign)):
        return False
    is_alone = not needs & (NAMED | ABBREVIATION)
    is_part = first > 0 and words[first, SHAPE] & words[first - 1, SHAPE] & CAPITAL
    is_part = is_part and not words[first - 1, FLAG] & (TIES | PERSON)
    return not (needs & TIED and is_alone and is_part)


@compiled
def is_owned(text: Text, words: Words, first: int, needs: int) -> bool:
    """Whether somebody has it, or is in it: `my union`, `mijn man zit bij de vakbond`."""
    if needs == TIED and first > 0 and words[first - 1, FLAG] & PERSON:
        return True
    is_inside, is_somebody = False, False
    for place in range(max(first - TIED_BEFORE - 1, 0), first):
        is_somebody = is_somebody or words[place, FLAG] & PERSON != 0
        if place >= first - WITHIN_BEFORE and is_somebody:
            is_inside = is_inside or is_one_of(text, words[place, START], words[place, END], INSIDE)
    return is_inside


@compiled
def is_said_of_person(text: Text, words: Words, number: int, first: int, last: int) -> bool:
    """Whether a verb of being, and a person before it, say a term: `she is a Kurd`, `omdat ik zwart ben`."""
    for place in range(first - 1, max(first - SAID_BEFORE - 1, 0), -1):
        if is_one_of(text, words[place, START], words[place, END], AM):
            return words[place - 1, FLAG] & PERSON != 0
    if first == 0 or last + 1 >= number or not words[first - 1, FLAG] & PERSON:
        return False
    return is_one_of(text, words[last + 1, START], words[last + 1, END], AM)


@compiled
def is_label(text: Text, at: int, stop: int) -> bool:
    """Whether a sign follows that says that what comes next is what is told: `diagnosis: asthma`."""
    while at < stop and text[at] == SPACE:
        at += 1
    return at < stop and (text[at] == COLON or text[at] == EQUALS or text[at] == PIPE or text[at] == TAB)


@compiled
def is_other(text: Text, words: Words, first: int, last: int) -> bool:
    """Whether a term is something else: a thing (`virus scanner`), a code (`SOA-1514`), somebody (`Tory Randles`)."""
    sign = text[words[last, END]]
    if words[last + 1, START] - words[last, END] != 1 or (sign != SPACE and sign != HYPHEN):
        return False
    if sign == HYPHEN and is_digit(text[words[last + 1, START]]):
        return True
    is_two = first == last and words[last, FLAG] & FIRST_NAME and words[last, SHAPE] & words[last + 1, SHAPE] & CAPITAL
    return words[last + 1, FLAG] & THING != 0 or (is_two and sign == SPACE)


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
